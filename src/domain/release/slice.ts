import { referredTo } from "./bounded.ts";
import { indicatorsOf } from "#domain/commitment/commitment.ts";
import { itemsFor } from "#domain/handling/page-items.ts";
import { besideOf } from "#domain/figure/indicator.ts";
import { overviewOf } from "#domain/site/overview.ts";
import type { Page } from "#domain/site/page.ts";
import { disclosedBy } from "#domain/disclosure/account.ts";
import { pick } from "./pick.ts";
import { REPORT_ITEMS, reportValues } from "#domain/site/report.ts";
import type { Release } from "#domain/schemas/release.ts";
import { quotedOf } from "#domain/chart/series.ts";

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
      return pick(own, {
        indicators: overviewOf(own).indicators,
        items: itemsFor(page, release),
        parts: ["sessions"],
        also,
      });
    }
    case "indicators": {
      const latest = new Set(release.indicators.indicators.flatMap((i) => quotedOf(release, i).map((o) => o.id)));
      return pick(release, { observations: latest, parts: ["all-indicators"] });
    }
    case "indicator": {
      const own = release.indicators.indicators.filter((i) => i.id === page.id);
      const related = own.flatMap((i) => i.related);
      const conflicting = release.sources.conflicts
        .filter((c) => c.indicators.includes(page.id))
        .flatMap((c) => c.indicators);
      const indicators = new Set([page.id, ...related, ...besideOf(own), ...conflicting]);
      return pick(release, { indicators, also, parts: ["conflicts"] });
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
      const conflicts = release.sources.conflicts.filter((c) => c.documents.includes(page.id));
      return pick(release, {
        // What does not agree is called by its name, also where its figures come from other documents.
        indicators: new Set(conflicts.flatMap((c) => c.indicators)),
        observations: new Set(observations.map((o) => o.id)),
        document: page.id,
        parts: ["conflicts"],
      });
    }
    case "releases":
    case "release":
      return pick(release, { indicators: new Set(), parts: ["titles"] });
    case "present":
    case "wall":
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
    case "author":
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
