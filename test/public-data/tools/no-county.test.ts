import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { makeSet, MOCK_SETS } from "#mocks/sets.ts";
import type { Release } from "#domain/schemas/release.ts";
import { publishedRelease } from "#test/support/published.ts";

const { release, site } = await publishedRelease();

/** What would tell the county whose figures lie in `public/data`. */
const names = [
  site.area.name.zh.replace(/县$/, ""),
  site.area.name.en.replace(/ County$/, ""),
  site.area.id,
  site.area.within.en.split(",")[0] ?? "",
  ...site.links.map(({ url }) => new URL(url).hostname),
];

/** Every file below a folder that is one of these, by its path with forward slashes, with its text. */
async function filesBelow(folder: string, which: RegExp): Promise<readonly (readonly [string, string])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((e) => e.isFile() && which.test(e.name)).map((e) => join(e.parentPath, e.name));
  return Promise.all(paths.map(async (path) => [path.split(sep).join("/"), await readFile(path, "utf8")] as const));
}

test("the code knows no county: all of it is in the data", async () => {
  const told: string[] = [];
  for (const room of ["src", "tools", "bench"])
    for (const [path, text] of await filesBelow(room, /\.(?:tsx?|css|mjs)$/))
      told.push(...names.filter((name) => text.includes(name)).map((name) => `${path}: ${name}`));
  expect(names.every((name) => name.length > 1)).toBe(true);
  expect(told).toEqual([]);
});

const idsOf = ({ indicators, sources, commitments }: Release): readonly string[] =>
  [...indicators.indicators, ...sources.documents, ...sources.conflicts, ...commitments.commitments].map(
    ({ id }) => id,
  );
const titlesOf = ({ indicators, sources }: Release): readonly string[] => [
  ...indicators.indicators.map(({ name }) => name.zh),
  ...sources.documents.map(({ title }) => title.zh),
];

// The two left out are like others and only larger.
const made = MOCK_SETS.filter((set) => set !== "huge" && set !== "suggestions-10k").flatMap((set) =>
  makeSet(set).releases.map((one) => one.release),
);
/** Words that the code has for itself, as codes and names of fields: `towns`, and what an indicator is to the site. */
const codes = (await filesBelow("src", /\.tsx?$/)).flatMap(([, text]) =>
  [...text.matchAll(/"([a-z0-9-]+)"|\b([a-z0-9]+):/g)].map(([, quoted, field]) => quoted ?? field ?? ""),
);
/** Ids that made-up sets have too, or the code: whoever names them may mean those. */
const shared = new Set([...made.flatMap(idsOf), ...codes]);
const madeTitles = new Set(made.flatMap(titlesOf));
/** What the state calls such firms anywhere: the longest name with marks in it, which tests of drawings want. */
const NATIONWIDE = "国家级专精特新“小巨人”企业";
/** Ids and titles that are the county's alone; a title that is a word or two is anybody's. */
const own = new Set(idsOf(release).filter((id) => !shared.has(id)));
const ownTitles = titlesOf(release).filter(
  (title) => [...title].length >= 10 && !madeTitles.has(title) && title !== NATIONWIDE,
);

/** Who takes the real release through its door, `test/support/published.ts`, beside the tests of the real data. */
const BEHIND_THE_DOOR = ["test/support/file-samples.ts", "test/browser/built-site.ts"];
/** The door itself, and what looks at the generated schemas beside the data. */
const READ_PUBLIC = ["test/support/published.ts", "test/tools/schemas.test.ts"];
/** Still to be done: what they have of the real data goes to `test/public-data`. */
const LEFT = ["test/build/pages/prerender.test.ts", "test/build/embed/embed.test.tsx", "test/charts/inside.test.ts"];

/** Words of ids: `gdp-growth` is one, and so is `gdp` in `gdp.2020`. */
const wordsOf = (text: string): readonly string[] => text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
/** Ids where they are named as such: in quotes, or as part of an address. */
const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<=["'`/=,])[a-z0-9]+(?:-[a-z0-9]+)*(?=["'`/?#,.\]])/g)].map(([id]) => id);

/** What a test outside `test/public-data` says of the county, or takes from it. */
function toldBy(path: string, text: string): readonly string[] {
  const found = [
    ...names.filter((name) => text.includes(name)),
    ...ownTitles.filter((title) => text.includes(title)),
    ...wordsOf(text).filter((word) => own.has(word)),
  ];
  // A test of the built site asks `built-site.ts` for what it needs, also where a made-up set has the same.
  if (/\bopenSite\(|"dist["/]/.test(text)) {
    const all = new Set(idsOf(release));
    found.push(...namedIn(text).filter((id) => all.has(id)));
  }
  if (!BEHIND_THE_DOOR.includes(path) && /\/published\.ts"|\bpublishedSample\b/.test(text)) found.push("published.ts");
  // In a folder made for the test it is the name of the usual place, and nothing of the county lies there.
  const elsewhere = text.replace(/join\((?:cwd|await emptyFolder\(\)), "public\/data"\)/g, "");
  if (!READ_PUBLIC.includes(path) && /public\/data["/`]/.test(elsewhere)) found.push("public/data");
  return [...new Set(found)].map((what) => `${path}: ${what}`);
}

describe("the county's own figures are named in test/public-data alone", () => {
  test("no test elsewhere names it, its documents or its figures, or reads what it published", async () => {
    const files = (await filesBelow("test", /./)).filter(([path]) => !path.startsWith("test/public-data/"));
    expect(files.length).toBeGreaterThan(150);
    expect(files.filter(([path]) => !LEFT.includes(path)).flatMap(([path, text]) => toldBy(path, text))).toEqual([]);
  });

  test("what is left to be done is there, and still to be done", async () => {
    for (const path of LEFT) expect(toldBy(path, await readFile(path, "utf8")), path).not.toEqual([]);
  });

  test("a test that did would be told", () => {
    expect(own.size).toBeGreaterThan(100);
    expect(ownTitles.length).toBeGreaterThan(20);
    const [id = ""] = own;
    const [indicator] = release.indicators.indicators.filter((i) => shared.has(i.id));
    const common = indicator?.id ?? "";
    const [document] = release.sources.documents;
    const path = "test/any.test.ts";
    const fault = (text: string): string => toldBy(path, text).join();
    for (const name of names) expect(fault(`expect(title).toBe("${name}")`)).toContain(name);
    expect(fault(`at("indicators/${id}/")`)).toBe(`${path}: ${id}`);
    expect(fault(`source: "${document?.id}"`)).toBe(`${path}: ${document?.id}`);
    expect(fault(`"${ownTitles[0]}"`)).toBe(`${path}: ${ownTitles[0]}`);
    expect(fault(`find("${common}")`)).toBe("");
    expect(fault(`await openSite(); go("en/indicators/${common}/")`)).toBe(`${path}: ${common}`);
    expect(fault(`read("dist/downloads/${common}.csv")`)).toBe(`${path}: ${common}`);
    expect(fault('import { publishedRelease } from "#test/support/published.ts";')).toBe(`${path}: published.ts`);
    expect(fault('import { publishedSample } from "#test/support/file-samples.ts";')).toBe(`${path}: published.ts`);
    expect(fault('readFile("public/data/index.json")')).toBe(`${path}: public/data`);
    expect(fault('join(cwd, "public/data")')).toBe("");
  });
});
