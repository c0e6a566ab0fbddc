import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Published, readPublished } from "#authoring/draft/newest-release.ts";
import type { ChangeReason, Draft, DraftValue } from "#authoring/draft/draft.ts";
import { toObservations } from "#authoring/draft/to-observations.ts";
import { type NextRelease, toRelease } from "#authoring/draft/to-release.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { severityOf } from "#domain/advice/severity.ts";
import { CHANGES_FILE } from "#domain/schemas/changes-file.ts";
import { RELEASE_FILE_NAMES } from "#domain/schemas/release.ts";
import { draftFolder, inChinese, setAt, smallDraft, smallSite, writeFiles } from "#test/support/small-release.ts";
import { parsed } from "#test/support/view.tsx";
import { clerk } from "#test/support/world.ts";
import { aDraft, anIndicator, aTheme, aValue } from "./a-draft.ts";

const DAY = "2027-01-10";

/** A folder in which the small release is published, and what a draft goes on from. */
async function site(languages: readonly string[] = ["zh", "en"]): Promise<readonly [string, Published]> {
  const alone = languages.length === 1;
  const files = alone
    ? RELEASE_FILE_NAMES.reduce((all, name) => ({ ...all, [name]: inChinese(all[name]) }), smallDraft())
    : smallDraft();
  const data = await draftFolder({});
  const described = alone ? setAt(inChinese(smallSite()), ["languages"], ["zh"]) : smallSite();
  await writeFiles(data, { "site.json": JSON.stringify(described) });
  expect(await clerk(["publish", await draftFolder(files), "--data", data])).toMatchObject({ code: 0 });
  const published = await readPublished(folderReader(data), DAY);
  if (published === null) throw new Error("invalid release");
  return [data, published];
}

async function lay(data: string, { files }: NextRelease): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(data, path)), { recursive: true });
    await writeFile(join(data, path), bytes);
  }
}

const stopping = ({ advice }: NextRelease) => advice.filter((issue) => severityOf(issue) !== "note");

describe("a draft's figures", () => {
  const release = parsed(smallDraft());
  const placedOf = (value: DraftValue, reasons: Draft["reasons"] = {}) =>
    toObservations({ ...aDraft({ "30-41": value }), reasons }, release);

  test("become observations in the unit of the indicator, with the document and the phrase", () => {
    const {
      documents: [document],
      placed,
      issues,
    } = placedOf(
      aValue({ value: 0.21, unit: "万人", printed: "0.21万人", phrase: "就业0.21万人", end: 39, start: 30 }),
    );
    expect(issues).toEqual([]);
    expect(placed).toMatchObject([
      {
        kind: "new",
        was: null,
        observation: {
          id: "jobs.2026",
          value: 2100,
          printed: "0.21万人",
          source: { document: "report-2027-01-08", section: "一、回顾", phrase: "就业0.21万人", start: 30, end: 39 },
        },
      },
    ]);
    expect(document).toMatchObject({ published: "2027-01-08", sha256: "a".repeat(64), official: true });
  });

  test.each<[string, Partial<DraftValue>]>([
    ["no-indicator", { indicator: "" }],
    ["no-indicator", { indicator: "constructor" }],
    ["no-category", { indicator: "mix", unit: "%" }],
    ["no-period", { period: "" }],
    ["no-unit", { unit: null }],
    ["unit-differs", { unit: "亿元" }],
    ["unit-differs", { unit: "光年" }],
    ["stage-misfit", { stage: "intent" }],
  ])("that cannot stand as they are say why: %s", (code, change) =>
    expect(placedOf(aValue(change)).issues).toMatchObject([{ key: "30-41", code }]),
  );

  test("said twice are one, and said differently are asked", () => {
    const of = (second: Partial<DraftValue>) =>
      toObservations(aDraft({ "30-41": aValue(), "50-61": aValue({ start: 50, end: 61, ...second }) }), release);
    expect(of({})).toMatchObject({ placed: [{ key: "30-41" }], issues: [] });
    expect(of({ value: 2200, printed: "2200人" }).issues).toMatchObject([{ key: "50-61", code: "twice" }]);
  });

  test("of what is published are the same, or a change that needs a reason, or another document's beside it", () => {
    const jobs = aValue({
      period: "2025",
      value: 1900,
      lower: 1900,
      upper: null,
      qualifier: "余",
      printed: "1900余人",
    });
    expect(placedOf(jobs).placed).toMatchObject([{ kind: "same", was: { id: "jobs.2025" } }]);
    const other = aValue({ period: "2025-01/2025-12", value: 1950, printed: "1950人" });
    expect(placedOf(other)).toMatchObject({
      placed: [{ kind: "changed", observation: { id: "jobs.2025", period: "2025", value: 1950 } }],
      issues: [{ code: "no-reason", found: "1950人", expected: "1900余人" }],
    });
    const because = (kind: ChangeReason["kind"]) => ({
      "30-41": { kind, reason: { zh: "年报核定", en: "Final count" } },
    });
    expect(placedOf(other, because("revised")).issues).toEqual([]);
    expect(placedOf(other, because("beside")).placed).toMatchObject([
      { kind: "beside", observation: { id: "jobs.2025-01-2025-12", value: 1950 } },
    ]);
  });
});

describe("a draft's release", () => {
  test.each([[["zh", "en"]], [["zh"]]])(
    "passes check and verify once it is laid into the folder, and changes nothing else (%j)",
    async (languages) => {
      const [data, published] = await site(languages);
      const changed = aValue({
        indicator: "output",
        period: "2025",
        value: 41.2,
        unit: "亿元",
        printed: "41.2亿元",
        phrase: "产值41.2亿元",
        start: 50,
        end: 58,
      });
      const draft: Draft = {
        ...aDraft({ "30-41": aValue(), "50-58": changed }),
        reasons: { "50-58": { kind: "revised", reason: { zh: "年报核定", en: "Final count" } } },
      };
      const next = await toRelease(draft, published, DAY);
      expect(stopping(next)).toEqual([]);
      expect([...next.files.keys()].sort()).toEqual([
        "index.json",
        ...[...RELEASE_FILE_NAMES, CHANGES_FILE].map((name) => `releases/2027-01-10/${name}`).sort(),
      ]);
      expect(next.diff?.values.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
        "revised output.2025",
        "added jobs.2026",
      ]);
      expect(next.diff?.documents).toMatchObject([{ kind: "added", id: "report-2027-01-08" }]);
      const same = ["indicators.json", "commitments.json", "suggestions.json"];
      for (const name of same) expect(next.files.get(`releases/${DAY}/${name}`)).toBe(published.read.bytes.get(name));
      await lay(data, next);
      expect(await clerk(["check", data])).toMatchObject({ code: 0 });
      expect(await clerk(["verify", data])).toMatchObject({ code: 0 });
      const text = new TextDecoder().decode(next.files.get(`releases/${DAY}/sources.json`));
      expect(text.includes('"en"')).toBe(languages.includes("en"));
    },
  );

  test("is judged as the command line judges: all that is wrong at once, and a second one of the day is .2", async () => {
    const [, published] = await site();
    const future = aValue({ period: "2031" });
    const { advice, id } = await toRelease(
      { ...aDraft({ "30-41": future }), notes: { zh: "", en: "" } },
      published,
      "2026-01-05",
    );
    expect(id).toBe("2026-01-05.2");
    expect(advice.map(({ code, file, place }) => `${code} ${file} ${place}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^missing|^bad-format release\.json notes/)]),
    );
  });

  test.each([{ languages: ["zh", "en"] }, { languages: ["zh"] }])(
    "writes a new indicator with its theme, and the command line finds nothing wrong: $languages",
    async ({ languages }) => {
      const [data, published] = await site(languages);
      const homes = anIndicator({ theme: "homes" });
      const indicator = languages.includes("en") ? homes : { ...homes, noun: "", name: { zh: "新建公厕", en: "" } };
      const value = aValue({ indicator: "toilets", value: 12, unit: "座", printed: "12座", phrase: "公厕12座" });
      const draft: Draft = {
        ...aDraft({ "30-41": aValue(), "50-56": { ...value, start: 50, end: 55 } }),
        indicators: { toilets: indicator, unused: anIndicator({ id: "unused", name: { zh: "没有用", en: "Unused" } }) },
        themes: { homes: aTheme() },
      };
      const next = await toRelease(draft, published, DAY);
      expect(stopping(next)).toEqual([]);
      expect(next.diff?.definitions.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["added toilets"]);
      expect(next.diff?.themes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["added homes"]);
      expect(next.release?.indicators.indicators.at(-1)).toMatchObject({ id: "toilets", owner: null, related: [] });
      await lay(data, next);
      expect(await clerk(["check", data])).toMatchObject({ code: 0 });
      expect(await clerk(["verify", data])).toMatchObject({ code: 0 });
      const text = new TextDecoder().decode(next.files.get(`releases/${DAY}/indicators.json`));
      expect(text.includes('"en"')).toBe(languages.includes("en"));
      // The next draft goes on from it, and defines it no more.
      const again = await readPublished(folderReader(data), DAY);
      expect(again?.release.indicators.themes.map(({ id }) => id)).toEqual(["economy", "homes"]);
    },
  );

  test("of a document that is listed already cites it, and lists it once", async () => {
    const [, published] = await site();
    const draft = aDraft({ "30-41": aValue() });
    const again = { ...draft, source: { ...draft.source, sha256: "0".repeat(64) } };
    const next = await toRelease(again, published, DAY);
    expect(next.documents.map((one) => one.id)).toEqual(["sample-report"]);
    expect(next.diff?.documents).toEqual([]);
    expect(next.files.get(`releases/${DAY}/sources.json`)).toBe(published.read.bytes.get("sources.json"));
  });
});
