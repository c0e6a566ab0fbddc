import { expect, test } from "vitest";
import { linksOf } from "#domain/release/links.ts";
import { parseRelease } from "#domain/release/parse.ts";
import type { Release } from "#domain/schemas/release.ts";
import { readSet } from "#test/mocks/read-set.ts";
import { changed, type ReleaseFiles } from "#test/support/small-release.ts";
import { latestRelease } from "#test/mocks/read-set.ts";
import { accountsHaveFigures, linksLeadBothWays } from "#test/domain/both-ways.ts";

const { releases } = await readSet("suggestions");
const mocked = releases[0];
if (mocked === undefined) throw new Error("invalid set");

linksLeadBothWays("the mocked set", mocked);

// The account of the first session is told by the document that other figures come from.
const decade = await latestRelease("full-decade");
const told = decade.observations.observations[0]?.source.document ?? "";
const sessions = decade.suggestions.sessions.map((s, at) => (at === 0 ? { ...s, document: told } : s));
accountsHaveFigures("ten years", { ...decade, suggestions: { ...decade.suggestions, sessions } });

test("an undertaking of the account is the commitment that stands on the same place of the document", () => {
  const [session] = mocked.suggestions.sessions;
  const [promise, other] = mocked.commitments.commitments;
  if (session === undefined || promise === undefined || other === undefined) throw new Error("invalid set");
  const { source, title } = promise;
  const statements = [
    { id: "promised", kind: "undertaking" as const, text: title, source },
    { id: "elsewhere", kind: "undertaking" as const, text: title, source: { ...source, phrase: "别处" } },
  ];
  const release = { ...mocked, suggestions: { ...mocked.suggestions, sessions: [{ ...session, statements }] } };
  const found = Object.entries(linksOf(release, { name: "suggestions" })?.statements ?? {});
  expect(found.map(([id, { id: to }]) => [id, to])).toEqual([["promised", promise.id]]);
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
  expect(linksOf(mocked, { name: "about" })).toBeNull();
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
