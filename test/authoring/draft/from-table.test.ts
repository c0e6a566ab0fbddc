import { describe, expect, test } from "vitest";
import {
  type Action,
  applyAll,
  type Draft,
  type DraftValue,
  emptyDraft,
  undo,
  valuesIn,
} from "#authoring/draft/draft.ts";
import { describeTable } from "#authoring/draft/describe-source.ts";
import { fromFile, toFile } from "#authoring/draft/draft-file.ts";
import { sheetItems } from "#authoring/draft/from-table.ts";
import { merge, takeTheirs } from "#authoring/draft/merge.ts";
import { withNew } from "#authoring/draft/new-indicator.ts";
import { toObservations } from "#authoring/draft/to-observations.ts";
import { tableContext } from "#authoring/table/context.ts";
import { readTable } from "#authoring/table/table.ts";
import { smallDraft } from "#test/support/small-release.ts";
import { parsed } from "#test/support/view.tsx";
import { anIndicator, SOURCE } from "./a-draft.ts";

const release = parsed(smallDraft());
const TABLE = {
  ...SOURCE,
  title: { zh: "样例县年度表", en: "Yearly table" },
  chars: 0,
  name: "年度表.csv",
  form: "table" as const,
};

/** What a text with columns gives to be decided. */
async function itemsOf(text: string, of = release) {
  const context = tableContext(of, {});
  const reading = await readTable(new TextEncoder().encode(text), "年度表.csv", context);
  return { items: sheetItems(reading, context.indicators), reading };
}

/** A draft in which everything that was read is taken. */
async function taken(text: string): Promise<Draft> {
  const { items } = await itemsOf(text);
  return applyAll(
    emptyDraft(TABLE),
    items
      .filter(({ left }) => left === null)
      .map(({ key, value }): Action => ({ kind: "decide", key, decision: { kind: "accepted", value } })),
  );
}

const YEARLY = "指标,2025年,2026年\n产值（亿元）,40.6,45.2\n就业（万人）,0.19,0.21\n新建公厕（座）,9,12\n";

describe("the cells of a table", () => {
  test("are named by sheet and cell, in the order of the sheet, in the unit that is printed", async () => {
    const { items } = await itemsOf(YEARLY);
    expect(items.map(({ key, left, value }) => [key, left, value.indicator, value.period, value.printed])).toEqual([
      ["年度表!B2", null, "output", "2025", "40.6亿元"],
      ["年度表!C2", null, "output", "2026", "45.2亿元"],
      ["年度表!B3", null, "jobs", "2025", "0.19万人"],
      ["年度表!C3", null, "jobs", "2026", "0.21万人"],
      ["年度表!B4", "unknown-name", "", "2025", "9座"],
      ["年度表!C4", "unknown-name", "", "2026", "12座"],
    ]);
    expect(items[3]?.value).toMatchObject({ value: 0.21, unit: "万人", phrase: "", section: "年度表 C3" });
    expect(items[5]?.value).toMatchObject({ label: "新建公厕", value: 12, unit: "座" });
  });

  test("that were of no indicator are read as soon as there is one of their name", async () => {
    const { items } = await itemsOf(YEARLY, withNew(release, { indicators: { toilets: anIndicator() }, themes: {} }));
    expect(items.filter(({ left }) => left !== null)).toEqual([]);
    expect(items.slice(4).map(({ value }) => [value.indicator, value.value, value.unit])).toEqual([
      ["toilets", 9, "座"],
      ["toilets", 12, "座"],
    ]);
  });

  test("with a range or without a number say so", async () => {
    const { items } = await itemsOf("指标,2026年\n项目（个）,2-3\n");
    expect(items).toMatchObject([{ value: { value: null, lower: 2, upper: 3, unit: "个" } }]);
    const bytes = new TextEncoder().encode("指标,2026年\n产值（亿元）,—\n就业（人）,2100\n");
    const [question] = (await readTable(bytes, "年度表.csv", tableContext(release, {}))).questions;
    const context = tableContext(release, {}, { [question?.id ?? ""]: "not-published" });
    const reading = await readTable(bytes, "年度表.csv", context);
    expect(sheetItems(reading, context.indicators)).toMatchObject([
      { key: "年度表!B2", value: { value: null, missing: "not-published" } },
      { key: "年度表!B3", value: { value: 2100 } },
    ]);
  });
});

describe("a draft of a table", () => {
  test("becomes observations that cite the cell, and a document without a hash", async () => {
    const { documents, placed, issues } = toObservations(await taken(YEARLY), release);
    expect(issues).toMatchObject([{ key: "年度表!B3", code: "no-reason", found: "0.19万人", expected: "1900余人" }]);
    expect(documents[0]).toMatchObject({ sha256: null, chars: null, title: { zh: "样例县年度表" } });
    expect(placed.map(({ kind, observation }) => [kind, observation.id, observation.value])).toEqual([
      ["same", "output.2025", 40.6],
      ["new", "output.2026", 45.2],
      ["changed", "jobs.2025", 1900],
      ["new", "jobs.2026", 2100],
    ]);
    expect(placed[1]?.observation.source).toEqual({
      document: "report-2027-01-08",
      section: "年度表 C2",
      phrase: null,
    });
  });

  test("cites the document that the table names for a value, and is known again by its name", async () => {
    const draft = await taken(YEARLY);
    const named = (value: DraftValue): DraftValue => ({ ...value, document: "sample-report" });
    const decisions = Object.fromEntries(
      valuesIn(draft).map(([key, value]) => [key, { kind: "accepted" as const, value: named(value) }]),
    );
    const { placed, documents } = toObservations({ ...draft, decisions }, release);
    expect(placed[1]?.observation.source.document).toBe("sample-report");
    const after = {
      ...release,
      sources: { ...release.sources, documents: [...release.sources.documents, ...documents] },
    };
    expect(toObservations(draft, after).documents[0]).toBe(documents[0]);
  });

  test("says what is missing as such, and the same once more is the same", async () => {
    const base = (await itemsOf(YEARLY)).items[1]?.value;
    if (base === undefined) throw new Error("invalid table");
    const value: DraftValue = { ...base, missing: "withheld", value: null, printed: "" };
    const of = (change: Partial<DraftValue>) =>
      toObservations(
        { ...emptyDraft(TABLE), decisions: { "甲!B2": { kind: "accepted", value: { ...value, ...change } } } },
        release,
      ).placed;
    expect(of({})).toMatchObject([{ kind: "new", observation: { missing: "withheld", value: null, printed: "" } }]);
    expect(of({ period: "2024", missing: "not-published" })).toMatchObject([
      { kind: "same", was: { id: "output.2024" } },
    ]);
    expect(of({ period: "2024" })).toMatchObject([{ kind: "changed", was: { id: "output.2024" } }]);
  });

  test("takes all by one press, and gives all back by one undo", async () => {
    const draft = await taken(YEARLY);
    expect(valuesIn(draft)).toHaveLength(4);
    expect(undo(draft)).toEqual(emptyDraft(TABLE));
    expect(fromFile(toFile(draft))).toEqual({ draft });
  });

  test("is kept with its answers; two clerks' answers are put together, or asked", () => {
    const mine: Draft = { ...emptyDraft(TABLE), answers: { "unit@甲!B2": "亿元", "zero@甲!B3": "number" } };
    const theirs: Draft = { ...emptyDraft(TABLE), answers: { "unit@甲!B2": "万元", "share@甲!B4": "percent" } };
    expect(fromFile(toFile(mine))).toEqual({ draft: mine });
    const merged = merge(mine, theirs);
    if (merged === null) throw new Error("one document");
    expect(merged.conflicts).toMatchObject([{ kind: "answer", key: "unit@甲!B2", mine: "亿元", theirs: "万元" }]);
    expect(merged.draft.answers).toEqual({ ...mine.answers, "share@甲!B4": "percent" });
    expect(merged.conflicts.reduce(takeTheirs, merged.draft).answers["unit@甲!B2"]).toBe("万元");
  });

  test("is described by the name of its file", () =>
    expect(
      describeTable({ name: "样例县统计局2026年主要指标.xlsx", sha256: SOURCE.sha256, site: null, documents: [] }),
    ).toMatchObject({
      title: { zh: "样例县统计局2026年主要指标" },
      issuer: { zh: "样例县统计局" },
      year: "2026",
      form: "table",
    }));
});
