import { indicatorsOf } from "#domain/commitment/commitment.ts";
import type { Page } from "#domain/site/page.ts";
import type { Commitment } from "#domain/schemas/commitment.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Citation } from "#domain/schemas/source.ts";
import type { CongressSession, SuggestionItem } from "#domain/schemas/suggestion.ts";

/** A page that something leads to, with what it is called. */
export interface Linked {
  readonly id: string;
  readonly title: Localised;
}

/** A suggestion or bill that something leads to. */
export interface LinkedItem extends Linked, Pick<SuggestionItem, "kind" | "number"> {}

/** At most `MAX_LINKS` of them, and how many there are in truth. */
export interface LinkList<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** What a page is linked with beside what it shows: both ways, since each side computes it from the same references. */
export interface Links {
  readonly suggestions: LinkList<LinkedItem>;
  readonly commitments: LinkList<Linked>;
  /** Sessions whose account has the indicator among its figures. */
  readonly sessions: readonly Linked[];
  /** Sessions whose account has values of the indicator beside its numbers on suggestions: what it answers the bills with. */
  readonly bills: readonly Linked[];
  /** On the page of a unit: what the suggestions and commitments speak of that it answers for; of an indicator: these units. */
  readonly indicators: LinkList<Linked>;
  readonly units: LinkList<Linked>;
  /** On the page of the accounts, by the session: its bills, and the figures of the same account. */
  readonly accounts: Readonly<Record<string, AccountLinks>>;
  /** The unit that answers for a commitment. */
  readonly unit: Linked | null;
  /** The commitment of which one is a part, and those that are parts of it. */
  readonly parent: Linked | null;
  readonly parts: readonly Linked[];
  /** On the page of the accounts: the commitment that says the same as a statement, by the statement's id. */
  readonly statements: Readonly<Record<string, Linked>>;
}

/** What belongs to the bills of a session. */
export interface AccountLinks {
  readonly bills: LinkList<LinkedItem>;
  readonly figures: LinkList<Linked>;
}

const MAX_LINKS = 20;
/** So many figures stand beside the bills; the page of the document has all of them. */
const MAX_FIGURES = 6;

/** The links of a page; `null` on pages that have none of their own. */
export function linksOf(release: Release, page: Page): Links | null {
  const { items, sessions, units } = release.suggestions;
  const { commitments } = release.commitments;
  const none: Links = {
    suggestions: list([]),
    commitments: list([]),
    sessions: [],
    bills: [],
    indicators: list([]),
    units: list([]),
    accounts: {},
    unit: null,
    parent: null,
    parts: [],
    statements: {},
  };
  switch (page.name) {
    case "indicator":
      return {
        ...none,
        suggestions: list(items.filter((i) => i.indicators.includes(page.id)).map(itemLink)),
        commitments: list(commitments.filter((c) => indicatorsOf(release, c).has(page.id)).map(link)),
        sessions: sessions.filter((s) => figuresOf(s).includes(page.id)).map(({ id, name }) => ({ id, title: name })),
        bills: sessions.filter((s) => answeredIn(release, s).has(page.id)).map(({ id, name }) => ({ id, title: name })),
        units: list(
          units.filter((u) => measuredBy(release, u.id).has(page.id)).map(({ id, name }) => ({ id, title: name })),
        ),
      };
    case "suggestion":
      return { ...none, commitments: list(commitments.filter((c) => c.suggestions?.includes(page.id)).map(link)) };
    case "unit":
      return {
        ...none,
        commitments: list(commitments.filter((c) => c.responsibleUnit === page.id).map(link)),
        indicators: list(named(release, measuredBy(release, page.id))),
      };
    case "commitment": {
      const commitment = commitments.find(({ id }) => id === page.id);
      const unit = units.find(({ id }) => id === commitment?.responsibleUnit);
      return {
        ...none,
        suggestions: list(items.filter(({ id }) => commitment?.suggestions?.includes(id)).map(itemLink)),
        unit: unit === undefined ? null : { id: unit.id, title: unit.name },
        parent: commitments.filter(({ id }) => id === commitment?.parent).map(link)[0] ?? null,
        parts: commitments.filter(({ parent }) => parent === page.id).map(link),
      };
    }
    case "suggestions":
      return {
        ...none,
        statements: statementLinks(sessions, commitments),
        accounts: Object.fromEntries(
          sessions.map((s) => [
            s.id,
            {
              bills: list(items.filter((i) => i.session === s.id && i.kind === "bill").map(itemLink)),
              figures: list(named(release, answeredIn(release, s)), MAX_FIGURES),
            },
          ]),
        ),
      };
    default:
      return null;
  }
}

const figuresOf = ({ bills, received, departments, towns, satisfaction }: CongressSession): readonly string[] =>
  [bills, received, departments, towns, satisfaction].flatMap((id) => id ?? []);

/** The indicators of which an account gives values beside its numbers on suggestions. */
function answeredIn({ observations }: Release, session: CongressSession): ReadonlySet<string> {
  const own = figuresOf(session);
  const given = observations.observations.filter((o) => o.source.document === session.document);
  return new Set(given.map((o) => o.indicator).filter((id) => !own.includes(id)));
}

/** The indicators that the suggestions and commitments name which a unit answers for. */
function measuredBy(release: Release, unit: string): ReadonlySet<string> {
  const { items } = release.suggestions;
  return new Set([
    ...items.filter((i) => i.leadUnit === unit || i.coUnits.includes(unit)).flatMap((i) => i.indicators),
    ...release.commitments.commitments
      .filter((c) => c.responsibleUnit === unit)
      .flatMap((c) => [...indicatorsOf(release, c)]),
  ]);
}

const named = ({ indicators }: Release, ids: ReadonlySet<string>): readonly Linked[] =>
  indicators.indicators.filter((i) => ids.has(i.id)).map(({ id, name }) => ({ id, title: name }));

/** A statement and a commitment that stand on the same place of the same document are the same undertaking. */
function statementLinks(
  sessions: readonly CongressSession[],
  commitments: readonly Commitment[],
): Readonly<Record<string, Linked>> {
  const placeOf = ({ document, start, end, phrase }: Citation): string => [document, start, end, phrase].join(" ");
  const byPlace = new Map(commitments.map((c) => [placeOf(c.source), link(c)]));
  return Object.fromEntries(
    sessions.flatMap(({ statements }) =>
      statements.flatMap(({ id, source }) => {
        const found = byPlace.get(placeOf(source));
        return found === undefined ? [] : [[id, found] as const];
      }),
    ),
  );
}

const link = ({ id, title }: Linked): Linked => ({ id, title });
const itemLink = ({ id, title, kind, number }: SuggestionItem): LinkedItem => ({ id, title, kind, number });
const list = <T>(all: readonly T[], most = MAX_LINKS): LinkList<T> => ({
  items: all.slice(0, most),
  total: all.length,
});
