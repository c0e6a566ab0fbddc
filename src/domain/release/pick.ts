import { damagedAt } from "#domain/figure/damaged.ts";
import { declarationsOf } from "#domain/check/declarations.ts";
import type { Commitment } from "#domain/schemas/commitment.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { SuggestionItem } from "#domain/schemas/suggestion.ts";
import { observationsOf } from "#domain/chart/series.ts";

/** What a page keeps of a release. */
export interface Choice {
  /** Indicators to keep, with all their observations unless single ones are named. */
  readonly indicators?: ReadonlySet<string>;
  /** Single observations to keep, with the indicators they belong to. */
  readonly observations?: ReadonlySet<string>;
  /** A document to keep whole, with its damaged passages and what was left out. */
  readonly document?: string;
  /** Documents to keep by their titles. */
  readonly also?: readonly string[];
  /** Commitments to keep, with their groups. */
  readonly commitments?: readonly Commitment[];
  /** Suggestions to keep. */
  readonly items?: readonly SuggestionItem[];
  readonly parts: readonly (
    | "all-indicators"
    | "sessions"
    | "suggestions"
    | "item"
    | "conflicts"
    | "documents"
    | "titles"
  )[];
}

/** The part of a release that is chosen, with the documents, themes and conflicts that belong to it. */
export function pick(release: Release, choice: Choice): Release {
  const has = (part: Choice["parts"][number]): boolean => choice.parts.includes(part);
  const observations =
    choice.observations === undefined
      ? [...(choice.indicators ?? [])].flatMap((id) => observationsOf(release, id))
      : release.observations.observations.filter((o) => choice.observations?.has(o.id));
  const shown = new Set([...(choice.indicators ?? []), ...observations.map((o) => o.indicator)]);
  const indicators = has("all-indicators")
    ? release.indicators.indicators
    : release.indicators.indicators.filter((i) => shown.has(i.id));
  const conflicts = release.sources.conflicts.filter((c) =>
    has("documents")
      ? true
      : choice.document !== undefined
        ? c.documents.includes(choice.document)
        : has("conflicts")
          ? c.indicators.some((id) => shown.has(id))
          : c.observations.some((id) => observations.some((o) => o.id === id)),
  );
  const suggestions = {
    ...release.suggestions,
    // A figure of suggestions is drawn as one: which it is, its session says.
    sessions:
      has("sessions") || has("suggestions")
        ? release.suggestions.sessions
        : release.suggestions.sessions.filter((s) => shown.has(s.received)).map((s) => ({ ...s, statements: [] })),
    units: has("suggestions") ? release.suggestions.units : [],
    items: [...(choice.items ?? [])],
    ...(has("item") ? aroundItems(release, choice.items ?? []) : {}),
  };
  const kept = choice.commitments ?? [];
  const commitments = {
    ...release.commitments,
    groups: release.commitments.groups.filter((g) => kept.some((c) => c.group === g.id)),
    commitments: [...kept],
  };
  const cited = new Set([
    ...(choice.also ?? []),
    ...observations.map((o) => o.source.document),
    ...indicators.flatMap(declaredIn),
    ...conflicts.flatMap((c) => c.documents),
    ...suggestions.sessions.map((s) => s.document),
    ...(has("item") ? suggestions.items : []).flatMap((i) => i.events.flatMap((e) => e.source?.document ?? [])),
    ...commitments.commitments.flatMap((c) => [c.source.document, ...c.events.map((e) => e.source.document)]),
  ]);
  const documents = release.sources.documents.flatMap((d) => {
    if (has("documents") || d.id === choice.document) return [d];
    const touched = has("conflicts") ? damagedAt({ documents: [d] }, observations) : [];
    return has("titles") || cited.has(d.id) ? [{ ...d, damage: [...touched], leftOut: [] }] : [];
  });
  const themes = release.indicators.themes.filter(
    (t) => has("all-indicators") || indicators.some((i) => i.theme === t.id),
  );
  // What a release changed is told by its own page, from both of them.
  const { changes: _, recordChanges: __, ...note } = release.release;
  return {
    release: note,
    indicators: { ...release.indicators, themes, indicators },
    observations: { ...release.observations, observations },
    commitments,
    suggestions,
    sources: { ...release.sources, documents, conflicts },
  };
}

/** The documents in which it was laid down how an indicator is judged. */
const declaredIn = ({ assessment }: Indicator): readonly string[] =>
  declarationsOf(assessment).flatMap(({ source }) => source?.document ?? []);

/** The sessions and units that some suggestions belong to; what the sessions' accounts say in words is on their own page. */
function aroundItems(
  { suggestions }: Release,
  items: readonly SuggestionItem[],
): Pick<Release["suggestions"], "sessions" | "units"> {
  return {
    sessions: suggestions.sessions
      .filter((s) => items.some((i) => i.session === s.id))
      .map((s) => ({ ...s, statements: [] })),
    units: suggestions.units.filter((u) => items.some((i) => i.leadUnit === u.id || i.coUnits.includes(u.id))),
  };
}
