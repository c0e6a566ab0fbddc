import { referredTo } from "./bounded.ts";
import { damagedAt } from "./damaged.ts";
import { indicatorsOf } from "./links.ts";
import { itemsFor } from "./handling/page-items.ts";
import { overviewOf } from "./overview.ts";
import type { Page } from "./page.ts";
import { declarationsOf } from "./declarations.ts";
import { disclosedBy } from "./disclosure/account.ts";
import { REPORT_ITEMS, reportValues } from "./report.ts";
import type { Commitment } from "./schemas/commitment.ts";
import type { Indicator } from "./schemas/indicator.ts";
import type { Release } from "./schemas/release.ts";
import type { SuggestionItem } from "./schemas/suggestion.ts";
import { observationsOf, quotedOf } from "./series.ts";

/**
 * The part of a release that one page shows, itself in the shape of a release. It is written into the page, and pages
 * are drawn from it alone, so that what was prerendered and what the browser draws cannot differ. `also` are documents
 * that the page names beside those of its figures.
 */
export function sliceFor(page: Page, release: Release, also: readonly string[] = []): Release {
  switch (page.name) {
    case "overview": {
      // Other areas' values are on the pages of the indicators.
      const own = countyOnly(release);
      return pick(own, { indicators: overviewOf(own).indicators, items: itemsFor(page, release), parts: ["sessions"] });
    }
    case "indicators": {
      const latest = new Set(release.indicators.indicators.flatMap((i) => quotedOf(release, i).map((o) => o.id)));
      return pick(release, { observations: latest, parts: ["all-indicators"] });
    }
    case "indicator": {
      const related = release.indicators.indicators.filter((i) => i.id === page.id).flatMap((i) => i.related);
      const conflicting = release.sources.conflicts
        .filter((c) => c.indicators.includes(page.id))
        .flatMap((c) => c.indicators);
      return pick(release, { indicators: new Set([page.id, ...related, ...conflicting]), also, parts: ["conflicts"] });
    }
    case "suggestions": {
      const named = release.suggestions.sessions.flatMap((s) =>
        [s.bills, s.received, s.departments, s.towns, s.satisfaction, ...disclosedBy(s)].filter((id) => id !== null),
      );
      return pick(release, { indicators: new Set(named), items: itemsFor(page, release), parts: ["suggestions"] });
    }
    case "unit":
      return pick(release, { indicators: new Set(), items: itemsFor(page, release), parts: ["suggestions"] });
    case "suggestion": {
      const items = itemsFor(page, release);
      return pick(release, { indicators: new Set(items.flatMap((i) => i.indicators)), items, parts: ["item"] });
    }
    case "commitments":
      return pick(release, { indicators: new Set(), commitments: release.commitments.commitments, parts: [] });
    case "commitment": {
      const commitments = release.commitments.commitments.filter((c) => c.id === page.id);
      const indicators = new Set(commitments.flatMap((c) => [...indicatorsOf(release, c)]));
      return pick(release, { indicators, commitments, parts: [] });
    }
    case "sources": {
      const { conflicts } = release.sources;
      return pick(release, {
        indicators: new Set(conflicts.flatMap((c) => c.indicators)),
        observations: new Set(conflicts.flatMap((c) => c.observations)),
        parts: ["documents", "conflicts"],
      });
    }
    case "source": {
      const observations = release.observations.observations.filter((o) => o.source.document === page.id);
      return pick(release, {
        observations: new Set(observations.map((o) => o.id)),
        document: page.id,
        parts: ["conflicts"],
      });
    }
    case "releases":
    case "release":
      return pick(release, { indicators: new Set(), parts: ["titles"] });
    case "present":
    case "print": {
      // The whole of it, as far as paper goes.
      const { items } = release.suggestions;
      return {
        ...release,
        observations: { ...release.observations, observations: [...reportValues(release, referredTo(release))] },
        suggestions: { ...release.suggestions, items: items.slice(0, REPORT_ITEMS) },
      };
    }
    case "about":
    case "search":
    case "glossary":
    case "not-found":
      return pick(release, { indicators: new Set(), parts: [] });
  }
}

function countyOnly(release: Release): Release {
  const { observations } = release.observations;
  if (observations.every((o) => o.area === undefined)) return release;
  const own = observations.filter((o) => o.area === undefined);
  return { ...release, observations: { ...release.observations, observations: own } };
}

interface Choice {
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

function pick(release: Release, choice: Choice): Release {
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
    sessions: has("sessions") || has("suggestions") ? release.suggestions.sessions : [],
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
  const { changes: _, ...note } = release.release;
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
