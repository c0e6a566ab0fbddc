import { describe, expect, test } from "vitest";
import { figureFiles } from "#build/downloads/figure-files.ts";
import { tallyOf } from "#domain/release/counts.ts";
import { MOST_VALUES } from "#domain/files/figures.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Loaded } from "#data/load/load-release.ts";
import { HeldValues } from "#build/downloads/held-values.ts";
import { awkwardSample } from "#test/support/file-samples.ts";

const { release, context } = awkwardSample();
const loadedOf = (values = release): Loaded => ({
  site: context.site,
  index: null,
  release: values,
  tally: tallyOf([values.observations.observations]),
  hash: null,
  problems: [],
});

async function made(loaded: Loaded, held = new Map<string, readonly Observation[]>()) {
  const files = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const { path, key, draw } of figureFiles(loaded, held)) {
    keys.set(path, key);
    for (const file of await draw()) files.set(file.path, Buffer.from(file.text).toString("utf8"));
  }
  return { files, keys };
}

describe("the files that the build writes beside the pages", () => {
  test("each indicator has four, and all together have theirs", async () => {
    const { files } = await made(loadedOf());
    const of = (id: string) => [...files.keys()].filter((path) => path.startsWith(`downloads/${id}.`));
    for (const { id } of release.indicators.indicators)
      expect(of(id)).toEqual(["csv", "xlsx", "json", "jsonstat.json"].map((end) => `downloads/${id}.${end}`));
    expect(of("all").sort()).toEqual(
      ["csv", "csv-metadata.json", "indicators.csv", "json", "jsonstat.json", "sources.csv", "xlsx"].map(
        (end) => `downloads/all.${end}`,
      ),
    );
    expect(files.has("downloads/datapackage.json")).toBe(true);
  });

  test("a changed figure changes its own key and that of all, and no other", async () => {
    const { observations } = release.observations;
    const other = observations.map((o) => (o.id === "jobs.2025" ? { ...o, printed: "1900多人" } : o));
    const before = (await made(loadedOf())).keys;
    const after = (await made(loadedOf({ ...release, observations: { ...release.observations, observations: other } })))
      .keys;
    expect([...before].filter(([path, key]) => after.get(path) !== key).map(([path]) => path)).toEqual([
      "downloads/jobs",
      "downloads/all",
    ]);
  });

  test("hold every value of an indicator of which pages show a part", async () => {
    const all = release.observations.observations.filter((o) => o.indicator === "output");
    const part = release.observations.observations.filter((o) => o.indicator !== "output" || o.id === "output.2025");
    const loaded = {
      ...loadedOf({ ...release, observations: { ...release.observations, observations: part } }),
      tally: loadedOf().tally,
    };
    const { files } = await made(loaded, new Map([["output", all]]));
    expect(files.get("downloads/output.csv")).toBe((await made(loadedOf())).files.get("downloads/output.csv"));
  });
});

test("more values than files are made of are given on as they come", async () => {
  const given: string[] = [];
  const held = new HeldValues(async ({ id }, values) => void given.push(`${id} ${values.length}`));
  const [first, second] = release.indicators.indicators;
  const [value] = release.observations.observations;
  if (first === undefined || second === undefined || value === undefined) throw new Error("invalid sample");
  await held.take(first, [value]);
  expect([...held.values.keys()]).toEqual([first.id]);
  await held.take(
    second,
    Array.from({ length: MOST_VALUES }, () => value),
  );
  expect(given).toEqual([`${first.id} 1`, `${second.id} ${MOST_VALUES}`]);
  expect(held.values.size).toBe(0);
});
