import { describe, expect, test } from "vitest";
import { itemsCsv } from "#domain/handling/items-csv.ts";
import { groupByUnit, selectItems, type Selection, sortItems } from "#domain/handling/selection.ts";
import { track } from "#domain/handling/track.ts";
import type { HandlingUnit } from "#domain/schemas/suggestion.ts";
import { anItem } from "#test/support/items.ts";

const DAY = "2023-09-01";
const UNITS: readonly HandlingUnit[] = [
  { id: "schools", kind: "department", name: { zh: "教育局", en: "Schools" } },
  { id: "roads", kind: "department", name: { zh: "公路局", en: "Roads" } },
];
const ITEMS = [
  anItem(
    [
      ["2023-02-10", "assigned"],
      ["2023-08-20", "replied", { outcome: "A" }],
    ],
    { id: "ten", number: "10" },
  ),
  anItem([["2023-02-10", "assigned"]], { id: "two", number: "2", leadUnit: "schools", coUnits: ["roads"] }),
  anItem([["2023-03-10", "assigned"]], { id: "three", number: "3", title: { zh: "校车ＡＢ", en: "=School bus" } }),
  anItem([["2023-12-01", "received"]], { id: "later", number: "4" }),
];
const RULES = { replyMonths: 3, extensionMonths: 3, publicationWorkingDays: 20, daysOff: new Set<number>() };
const TRACKED = track(ITEMS, UNITS, DAY, RULES);
const NOTHING: Selection = {
  words: "",
  session: "",
  unit: "",
  procedure: "",
  outcome: "",
  evidence: "",
  due: "",
};
const ids = (items: typeof TRACKED): readonly string[] => items.map((t) => t.item.id);

describe("the list", () => {
  test("has what was received by the day", () => {
    expect(ids(TRACKED)).toEqual(["ten", "two", "three"]);
  });

  test.each<[Partial<Selection>, readonly string[]]>([
    [{}, ["ten", "two", "three"]],
    [{ words: "BRIDGE" }, ["ten", "two"]],
    [{ words: "校车ab" }, ["three"]],
    [{ words: "公路 修桥" }, ["ten", "two"]],
    [{ words: "schools" }, ["two"]],
    [{ words: "10" }, ["ten"]],
    [{ unit: "roads" }, ["ten", "three"]],
    [{ outcome: "not-published" }, ["two", "three"]],
    [{ evidence: "claimed", outcome: "A" }, ["ten"]],
    [{ procedure: "assigned", unit: "roads" }, ["three"]],
    [{ due: "overdue" }, ["two", "three"]],
    [{ due: "late" }, ["ten"]],
    [{ session: "another" }, []],
  ])("%j leaves %j", (asked, left) => {
    expect(ids(selectItems(TRACKED, { ...NOTHING, ...asked }))).toEqual(left);
  });

  test.each([
    ["number", ["two", "three", "ten"]],
    ["date", ["ten", "three", "two"]],
    ["unit", ["two", "three", "ten"]],
    ["overdue", ["two", "three", "ten"]],
  ] as const)("by %s", (sort, order) => {
    expect(ids(sortItems(TRACKED, sort, UNITS))).toEqual(order);
  });

  test("under its units, in the order asked for", () => {
    const groups = groupByUnit(sortItems(TRACKED, "date", UNITS, true));
    expect(groups.map((g) => [g.unit, ids(g.items)])).toEqual([
      ["schools", ["two"]],
      ["roads", ["ten", "three"]],
    ]);
  });

  test("as a file: every item a line, and no text that a spreadsheet would run", () => {
    const lines = itemsCsv(TRACKED, DAY, null).split("\r\n");
    expect(lines[0]?.startsWith("\uFEFFid,kind,number")).toBe(true);
    expect(lines[1]).toBe(
      "ten,suggestion,10,session,修桥,Fix the bridge,roads,,replied,A,claimed,late,reply,2023-05-10,102,replied,2023-08-20,,2023-09-01",
    );
    expect(lines[3]).toContain(",'=School bus,");
    expect(lines).toHaveLength(5);
  });
});
