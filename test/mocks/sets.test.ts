import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { overviewOf } from "#domain/site/overview.ts";
import { parsePeriod } from "#domain/period/period.ts";
import { CHANGES_FILE } from "#domain/schemas/changes-file.ts";
import { RELEASE_FILE_NAMES } from "#domain/schemas/release.ts";
import { latestOf, observationsOf } from "#domain/chart/series.ts";
import { quantityOf } from "#domain/figure/value.ts";
import { makeBodies } from "#mocks/bodies.ts";
import { BROKEN_CODES } from "#mocks/sets/malformed.ts";
import { makeSet, MOCK_SETS } from "#mocks/sets.ts";
import { latestRelease, readSet } from "./read-set.ts";

const SMALL = MOCK_SETS.filter((set) => set !== "huge");
const SOUND = SMALL.filter((set) => set !== "newer-schema" && set !== "malformed");
const HEADLINE = [
  "investment-projects",
  "funds-in-place",
  "specialized-smes",
  "tax-cuts",
  "land-revitalized",
  "jobs-filled",
];

const COUNTY = SMALL.filter((set) => set !== "second-county");

describe.each(SMALL)("%s", (set) => {
  it("is marked as synthetic in every release, and the site says so", async () => {
    const { site, releases } = await readSet(set);
    expect(releases.map((r) => r.release.synthetic)).toEqual(releases.map(() => true));
    expect(site.title.zh).toContain("模拟数据");
    expect(site.area.name).toEqual(
      set === "second-county" ? { zh: "虚构县", en: "Fictional County" } : { zh: "示例县", en: "Sample County" },
    );
  });

  it("is the same each time it is made", async () => {
    const [once, again] = await Promise.all([makeBodies(makeSet(set)), makeBodies(makeSet(set))]);
    expect([...again]).toEqual([...once]);
  });

  it("lists every file with the hash and size it is served with", async () => {
    const { bodies, index } = await readSet(set);
    for (const { id, files } of index.releases) {
      expect(Object.keys(files)).toEqual([...RELEASE_FILE_NAMES, CHANGES_FILE]);
      for (const [name, entry] of Object.entries(files)) {
        const bytes = Buffer.from(bodies.get(`releases/${id}/${name}`) ?? "");
        expect(entry, `${id}/${name}`).toEqual({
          sha256: createHash("sha256").update(bytes).digest("hex"),
          bytes: bytes.length,
        });
      }
    }
    expect(index.latest).toBe(
      index.releases
        .map((r) => r.id)
        .sort()
        .pop(),
    );
  });
});

describe.each(COUNTY)("%s", (set) => {
  it("has the headline figures in their places and all themes", async () => {
    const { indicators, themes } = (await latestRelease(set)).indicators;
    const headline = indicators.filter((i) => i.headline !== undefined).map((i) => [i.id, i.headline]);
    const all = HEADLINE.map((id, at) => [id, at + 1]);
    // The set of cards has a headline figure for each state of a card instead.
    if (set === "cards") expect(headline.map(([, at]) => at)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    else expect(headline).toEqual(set === "minimal" ? all.filter(([, at]) => at === 1 || at === 2 || at === 6) : all);
    expect(themes.map((t) => t.id)).toEqual(["industry", "platform", "environment", "suggestions", "macro"]);
  });
});

describe.each(SOUND)("%s", (set) => {
  it("is read without an issue", async () => {
    const { issues, unread } = await readSet(set);
    expect([issues, unread]).toEqual([[], []]);
  });

  it("has a value for every headline figure and an overview", async () => {
    const release = await latestRelease(set);
    const overview = overviewOf(release);
    const without = overview.headline.filter((i) => latestOf(release, i).length === 0).map(({ id }) => id);
    expect(without).toEqual(set === "cards" ? ["missing"] : []);
    expect(overview.document).toMatch(/^(report|bulletin|fiction)-/);
  });
});

it("minimal: three indicators, one period", async () => {
  const release = await latestRelease("minimal");
  expect(release.indicators.indicators).toHaveLength(3);
  expect(new Set(release.observations.observations.map((o) => o.period))).toEqual(new Set(["2023"]));
});

describe("full-decade", () => {
  it("has ten years of each kind of period", async () => {
    const { observations } = (await latestRelease("full-decade")).observations;
    const years = (kind: string): number =>
      new Set(observations.filter((o) => parsePeriod(o.period).kind === kind).map((o) => o.period.slice(0, 4))).size;
    expect({ year: years("year"), half: years("half"), quarter: years("quarter") }).toEqual({
      year: 10,
      half: 10,
      quarter: 10,
    });
  });

  it("has cumulative quarters that grow within every year", async () => {
    const quarters = observationsOf(await latestRelease("full-decade"), "funds-in-place").filter((o) =>
      o.period.includes("-Q"),
    );
    expect(quarters).toHaveLength(40);
    for (let at = 0; at < 40; at += 4) {
      const year = quarters.slice(at, at + 4).map((o) => o.value ?? 0);
      expect(year).toEqual([...year].sort((a, b) => a - b));
    }
  });

  it("has targets, expected values, areas, categories, stages, falling growth, words, ranges and a conflict", async () => {
    const { site, releases } = await readSet("full-decade");
    const release = await latestRelease("full-decade");
    const { observations } = release.observations;
    const { indicators } = release.indicators;
    expect(releases).toHaveLength(1);
    expect(new Set(observations.map((o) => o.status))).toEqual(new Set(["actual", "target", "expected"]));
    expect(new Set(observations.flatMap((o) => o.area ?? []))).toEqual(new Set(site.areas.map((a) => a.id)));
    expect(new Set(observations.filter((o) => o.indicator === "specialized-smes").map((o) => o.category))).toEqual(
      new Set(["provincial", "champion", "national"]),
    );
    expect(new Set(indicators.flatMap((i) => i.stage ?? []))).toEqual(
      new Set(["intended", "signed", "planned", "in-place", "realised", "not-stated"]),
    );
    expect(observations.some((o) => o.indicator === "gdp-growth" && (o.value ?? 0) < 0)).toBe(true);
    expect(new Set(observations.flatMap((o) => o.qualifier ?? []))).toEqual(
      new Set(["余", "多", "不少于", "超过", "意向", "近", "约", "不足", "预计突破"]),
    );
    expect(observations.some((o) => o.value === null && o.lower !== null && o.upper !== null)).toBe(true);
    expect(release.sources.conflicts).toHaveLength(1);
    expect(release.commitments.commitments).toHaveLength(3);
  });

  it("has parts that add up", async () => {
    const { observations } = (await latestRelease("full-decade")).observations;
    const sum = (values: readonly (number | null)[]): number => values.reduce<number>((a, b) => a + (b ?? 0), 0);
    for (let year = 2014; year <= 2023; year++) {
      const of = (id: string) =>
        observations.filter((o) => o.indicator === id && o.period === String(year) && o.status === "actual");
      expect(sum(of("sectors").map((o) => o.value))).toBeCloseTo(100, 6);
      const land = of("land-revitalized");
      expect(sum(land.filter((o) => o.area !== undefined).map((o) => o.value))).toBe(
        land.find((o) => o.area === undefined)?.value,
      );
    }
  });
});

describe("gaps", () => {
  it("has a gap for every reason, and years without any figure", async () => {
    const { observations } = (await latestRelease("gaps")).observations;
    expect(new Set(observations.flatMap((o) => o.missing ?? []))).toEqual(
      new Set(["not-published", "not-applicable", "withheld", "damaged"]),
    );
    const years = new Set(observations.map((o) => o.period.slice(0, 4)));
    expect(["2017", "2018", "2019", "2020"].filter((year) => !years.has(year))).toEqual(["2018", "2019"]);
  });

  it("has indicators without an observation, with one, and with gaps alone", async () => {
    const release = await latestRelease("gaps");
    expect(observationsOf(release, "never-observed")).toEqual([]);
    expect(observationsOf(release, "one-value")).toHaveLength(1);
    const kinds = observationsOf(release, "all-missing").map((o) => quantityOf(o).kind);
    expect(kinds).toEqual(["missing", "missing"]);
  });
});

describe("the faulty sets", () => {
  it("newer-schema: refuses the observations alone and keeps the rest", async () => {
    const { issues, releases } = await readSet("newer-schema");
    expect(issues.map((i) => [i.code, i.file, i.place])).toEqual([
      ["newer-schema", "observations.json", "schemaVersion"],
    ]);
    expect(releases[0]?.observations.observations).toEqual([]);
    expect(releases[0]?.indicators.indicators).toHaveLength(10);
  });

  it("malformed: names each broken record once and keeps the sound ones", async () => {
    const { bodies, issues, unread, releases, index } = await readSet("malformed");
    const observations = issues.filter((i) => i.file === "observations.json");
    expect(observations.map((i) => i.code)).toEqual(BROKEN_CODES);
    expect(issues.filter((i) => i.file !== "observations.json")).toEqual([]);
    expect(unread).toEqual([`releases/${index.latest}/suggestions.json`]);
    const places = observations.map((i) => Number(/^observations\[(\d+)\]/.exec(i.place)?.[1]));
    const sound = releases[0]?.observations.observations.length ?? 0;
    expect(places).toEqual(BROKEN_CODES.map((_, i) => sound + i));
    const text = bodies.get(`releases/${index.latest}/suggestions.json`) ?? "{}";
    expect(() => void JSON.parse(text)).toThrow(SyntaxError);
  });
});
