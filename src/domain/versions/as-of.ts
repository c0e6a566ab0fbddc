import { declaredWhere } from "#domain/check/declarations.ts";
import { lastDayOf } from "#domain/period/period.ts";
import { isLater, isPublishedBy } from "./release-order.ts";
import type { Assessment } from "#domain/schemas/assessment.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Commitment } from "#domain/schemas/commitment.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import type { CongressSession, SuggestionItem } from "#domain/schemas/suggestion.ts";

/** What an index tells of its releases, as far as days are concerned. */
interface Published<R extends { readonly id: string; readonly published: string }> {
  readonly releases: readonly R[];
}

/** The release that was the latest on a day (`YYYY-MM-DD`, to its end) or at a moment of it (`momentOf`); `null` before the first. */
export function releaseAt<R extends { readonly id: string; readonly published: string }>(
  index: Published<R>,
  day: string,
): R | null {
  return index.releases
    .filter((release) => isPublishedBy(release, day))
    .reduce<R | null>((latest, r) => (latest === null || isLater(r.id, latest.id) ? r : latest), null);
}

/**
 * The release from which a page as of a day is made: that of the day or, before there was any, the first one, of which
 * `asKnownOn` keeps what documents had said. So a later release never changes such a page. `null` where there is none.
 */
export function baseAt<R extends { readonly id: string; readonly published: string }>(
  index: Published<R>,
  day: string,
): R | null {
  const first = index.releases.reduce<R | null>(
    (r, other) => (r === null || isLater(r.id, other.id) ? other : r),
    null,
  );
  return releaseAt(index, day) ?? first;
}

/**
 * The part of a release that was known on a day: what documents published by then say, and events of that time.
 * - A document dated by a month or a year is known from its last day on, one without a date from the release's own day.
 * - From the day of the release on all of it is known, whatever dates its documents carry.
 * - Definitions are the editors' and stay as the release has them: an indicator may then be without a value. What was
 *   declared about judging it is known from the day on which it was declared.
 * - A conflict is known when all its sides are.
 * - What the release says that it changed is its own word, and known from its day on.
 * - A session is known from its account, or from the first of its items; before the account nothing of it is told but its
 *   name, and the account is named without its contents.
 * What is left refers to nothing that is not. Ask twice, and the second answer is the first.
 */
export function asKnownOn(release: Release, day: string): Release {
  if (day >= release.release.published) return release;
  const { changes: _, recordChanges: __, ...note } = release.release;
  const isBy = (date: string): boolean => lastDayOf(date) <= day;
  const known = new Set(release.sources.documents.filter((d) => d.published !== null && isBy(d.published)).map(idOf));
  const cites = ({ source }: { readonly source: { readonly document: string } }): boolean => known.has(source.document);

  const observations = release.observations.observations.filter(cites);
  const ids = new Set(observations.map(idOf));
  const items = release.suggestions.items.flatMap((item): readonly SuggestionItem[] => {
    const events = item.events.filter(
      ({ date, source }) => isBy(date) && (source === undefined || known.has(source.document)),
    );
    return events.length === 0 ? [] : [{ ...item, events }];
  });
  const itemIds = new Set(items.map(idOf));
  const promised = release.commitments.commitments.filter(cites);
  const promises = new Set(promised.map(idOf));
  const commitments = promised.map(({ suggestions, parent, ...c }): Commitment => ({
    ...c,
    ...(parent !== undefined && promises.has(parent) ? { parent } : {}),
    ...(suggestions === undefined ? {} : { suggestions: suggestions.filter((id) => itemIds.has(id)) }),
    target: c.target !== null && ids.has(c.target) ? c.target : null,
    events: c.events.filter((event) => isBy(event.date) && cites(event)),
  }));
  const sessions = release.suggestions.sessions.flatMap((session): readonly CongressSession[] => {
    if (known.has(session.document))
      return [{ ...session, statements: session.statements.filter((statement) => cites(statement)) }];
    return items.some((item) => item.session === session.id) ? [{ ...session, allClosed: false, statements: [] }] : [];
  });
  const accounts = new Set(sessions.map((session) => session.document));
  const groups = new Set(commitments.map((c) => c.group));
  const indicators = release.indicators.indicators.map((indicator): Indicator => {
    if (indicator.assessment === undefined) return indicator;
    const { assessment, ...rest } = indicator;
    const left = declaredWhere(
      assessment,
      ({ on, source }) => on <= day && (source === undefined || known.has(source.document)),
    );
    return left === undefined
      ? rest
      : {
          ...rest,
          assessment: knownIn(
            left,
            observations.filter((o) => o.indicator === indicator.id),
            ids,
          ),
        };
  });
  return {
    ...release,
    release: note,
    indicators: { ...release.indicators, indicators },
    observations: { ...release.observations, observations },
    commitments: {
      ...release.commitments,
      groups: release.commitments.groups.filter(({ id }) => groups.has(id)),
      commitments,
    },
    suggestions: { ...release.suggestions, sessions, items },
    sources: {
      ...release.sources,
      documents: release.sources.documents.flatMap((d): readonly SourceDocument[] => {
        if (known.has(d.id)) return [d];
        return accounts.has(d.id) ? [{ ...d, damage: [], leftOut: [] }] : [];
      }),
      conflicts: release.sources.conflicts.filter(
        (c) => c.documents.every((id) => known.has(id)) && c.observations.every((id) => ids.has(id)),
      ),
    },
  };
}

/** What rests on a value that is not known is not there: a baseline, a target, the number that were rated. */
function knownIn({ path, rating, targets, ...rest }: Assessment, own: readonly Observation[], ids: Ids): Assessment {
  const of = rating?.of;
  const based = own.some((o) => o.period === path?.baseline && o.status === "actual");
  return {
    ...rest,
    ...(path !== undefined && based ? { path } : {}),
    ...(targets === undefined ? {} : { targets: targets.filter(({ observation }) => ids.has(observation)) }),
    ...(rating === undefined
      ? {}
      : { rating: of !== undefined && ids.has(of) ? rating : { by: rating.by, declared: rating.declared } }),
  };
}

type Ids = ReadonlySet<string>;

const idOf = ({ id }: Pick<Observation, "id">): string => id;
