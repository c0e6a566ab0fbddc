import { describe, expect, test } from "vitest";
import { linksOf } from "#domain/release/links.ts";
import { type Page, pagesOf } from "#domain/site/page.ts";
import type { Release } from "#domain/schemas/release.ts";

/** What a page leads to by its links and by the references that its own record has, as `kind id`. */
function ways(release: Release, page: Page): readonly string[] {
  const links = linksOf(release, page);
  const out = [
    ...(links?.suggestions.items ?? []).map(({ id }) => `suggestion ${id}`),
    ...(links?.commitments.items ?? []).map(({ id }) => `commitment ${id}`),
    ...(links?.unit ? [`unit ${links.unit.id}`] : []),
    ...(links?.units.items ?? []).map(({ id }) => `unit ${id}`),
    ...(links?.indicators.items ?? []).map(({ id }) => `indicator ${id}`),
    // Of a long account the first figures stand beside the bills, and the document's page has all.
    ...(page.name === "indicator" && listedWithBills(release).includes(page.id) ? ["suggestions"] : []),
    ...Object.values(links?.accounts ?? {}).flatMap(({ figures }) => figures.items.map(({ id }) => `indicator ${id}`)),
  ];
  const { items } = release.suggestions;
  if (page.name === "suggestion") {
    const item = items.find(({ id }) => id === page.id);
    out.push(...(item?.indicators ?? []).map((id) => `indicator ${id}`));
  }
  if (page.name === "commitment") {
    const found = release.commitments.commitments.find(({ id }) => id === page.id);
    out.push(...(found?.indicators ?? []).map((id) => `indicator ${id}`));
  }
  return out;
}

const listedWithBills = (release: Release): readonly string[] =>
  Object.values(linksOf(release, { name: "suggestions" })?.accounts ?? {}).flatMap(({ figures }) =>
    figures.items
      .map(({ id }) => id)
      .filter((id) => (linksOf(release, { name: "indicator", id })?.bills.length ?? 0) > 0),
  );

const keyOf = (page: Page): string => ("id" in page ? `${page.name} ${page.id}` : page.name);

/** Looks at the links of all pages of a release from both sides. */
export function linksLeadBothWays(whose: string, release: Release): void {
  describe(whose, () => {
    test("links lead both ways: what leads somewhere is led to from there", () => {
      const pages = pagesOf(release, []);
      const from = new Map(pages.map((page) => [keyOf(page), new Set(ways(release, page))]));
      let checked = 0;
      const oneWay: string[] = [];
      for (const [page, targets] of from)
        for (const target of targets) {
          const back = from.get(target);
          if (back === undefined) oneWay.push(`${page} → ${target}: no such page`);
          // Lists are cut after twenty; the page that was cut says how many more there are.
          else if (!back.has(page) && back.size < 20) oneWay.push(`${page} → ${target}, and not back`);
          checked += 1;
        }
      expect(oneWay).toEqual([]);
      expect(checked).toBeGreaterThan(20);
    });
  });
}

/** Looks at what stands beside the bills of a release's first session. */
export function accountsHaveFigures(whose: string, release: Release): void {
  test(`bills of ${whose} have their session's account, with the figures of the same document but its own numbers`, () => {
    const [session] = release.suggestions.sessions;
    const account = linksOf(release, { name: "suggestions" })?.accounts[session?.id ?? ""];
    expect(account?.figures.total).toBeGreaterThan(0);
    for (const { id } of account?.figures.items ?? []) {
      expect(
        release.observations.observations.some((o) => o.indicator === id && o.source.document === session?.document),
      ).toBe(true);
      expect([session?.received, session?.satisfaction]).not.toContain(id);
    }
    const [figure] = account?.figures.items ?? [];
    expect(linksOf(release, { name: "indicator", id: figure?.id ?? "" })?.bills.map(({ id }) => id)).toEqual([
      session?.id,
    ]);
  });
}
