import { describe, expect, test } from "vitest";
import { linksOf } from "#domain/links.ts";
import { parseRelease } from "#domain/parse.ts";
import { type Page, pagesOf } from "#domain/page.ts";
import type { Release } from "#domain/schemas/release.ts";
import { readSet } from "#test/mocks/read-set.ts";
import { changed, type ReleaseFiles } from "#test/support/small-release.ts";
import { publishedRelease } from "#test/support/published.ts";

const { releases } = await readSet("suggestions");
const mocked = releases[0];
if (mocked === undefined) throw new Error("invalid set");
const real = publishedRelease().release;

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

describe.each([
  ["the mocked set", mocked],
  ["the published release", real],
])("%s", (_, release) => {
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

test("an undertaking of the account is the commitment that stands on the same place of the document", () => {
  const { statements } = linksOf(real, { name: "suggestions" }) ?? {};
  expect(Object.fromEntries(Object.entries(statements ?? {}).map(([id, { id: to }]) => [id, to]))).toEqual({
    "no-reply-only": "handling-responsibility",
    "contact-deputies": "handling-contact",
    "second-handling": "handling-follow-up",
  });
});

test("a long list is cut, and says how many there are", () => {
  const links = linksOf(mocked, { name: "indicator", id: "tax-cuts" });
  expect(links?.suggestions.total).toBe(10);
  const many = { ...mocked, suggestions: { ...mocked.suggestions, items: repeated(mocked) } };
  const cut = linksOf(many, { name: "indicator", id: "tax-cuts" });
  expect([cut?.suggestions.items.length, cut?.suggestions.total]).toEqual([20, 30]);
});

const repeated = ({ suggestions }: Release): Release["suggestions"]["items"] =>
  ["a", "b", "c"].flatMap((copy) => suggestions.items.map((item) => ({ ...item, id: `${item.id}-${copy}` })));

test("a page without links of its own has none", () => {
  expect(linksOf(real, { name: "about" })).toBeNull();
});

test.each([
  ["suggestions[0]", "commitments[0].suggestions"],
  ["responsibleUnit", "commitments[0].responsibleUnit"],
])("a commitment whose %s leads nowhere does not parse", (field, place) => {
  const { issues } = parseRelease(changed(filesOf(mocked), "commitments.json", `commitments[0].${field}`, "nowhere"));
  expect(issues).toEqual([
    expect.objectContaining({ code: "dangling-reference", file: "commitments.json", place, found: "nowhere" }),
  ]);
});

const filesOf = (release: Release): ReleaseFiles => ({
  "release.json": release.release,
  "indicators.json": release.indicators,
  "observations.json": release.observations,
  "commitments.json": release.commitments,
  "suggestions.json": release.suggestions,
  "sources.json": release.sources,
});

test("a unit leads to the figures of what it answers for, and a figure to these units", () => {
  const unit = mocked.suggestions.units.find(
    ({ id }) => (linksOf(mocked, { name: "unit", id })?.indicators.total ?? 0) > 0,
  );
  const [figure] = linksOf(mocked, { name: "unit", id: unit?.id ?? "" })?.indicators.items ?? [];
  expect(figure).toBeDefined();
  const back = linksOf(mocked, { name: "indicator", id: figure?.id ?? "" })?.units.items.map(({ id }) => id);
  expect(back).toContain(unit?.id);
});

test("bills have their session's account, with the figures of the same document but its own numbers", () => {
  const [session] = real.suggestions.sessions;
  const account = linksOf(real, { name: "suggestions" })?.accounts[session?.id ?? ""];
  expect(account?.figures.total).toBeGreaterThan(0);
  for (const { id } of account?.figures.items ?? []) {
    expect(
      real.observations.observations.some((o) => o.indicator === id && o.source.document === session?.document),
    ).toBe(true);
    expect([session?.received, session?.satisfaction]).not.toContain(id);
  }
  const [figure] = account?.figures.items ?? [];
  expect(linksOf(real, { name: "indicator", id: figure?.id ?? "" })?.bills.map(({ id }) => id)).toEqual([session?.id]);
});
