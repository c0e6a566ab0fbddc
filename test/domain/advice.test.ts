import { type Severity, severityOf } from "#domain/advice/severity.ts";
import { describe, expect, test } from "vitest";
import { adviseOn } from "#domain/advice/advise.ts";
import { addable, amountOf } from "#domain/comparison/amount.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { chartSummary } from "#domain/chart/chart-summary.ts";
import type { IssueCode } from "#domain/check/issue.ts";

import { parseRelease, parseSite } from "#domain/release/parse.ts";
import type { ReleaseFileName } from "#domain/schemas/release.ts";
import { setAt, smallDraft, addressedSite } from "#test/support/small-release.ts";

type Change = readonly [file: ReleaseFileName, path: string, value: unknown];

const SCHEME = {
  id: "abcd",
  outcomes: ["A", "B"].map((code) => ({ code, name: { zh: code, en: code }, solved: code === "A" })),
};
const SITE = parseSite(setAt(addressedSite(), ["outcomeScheme"], SCHEME)).value;

/** What is told of the small draft, of 5 January 2026, with some values changed: code, place and what was found. */
function told(...changes: readonly Change[]): readonly string[] {
  const files = changes.reduce(
    (all, [file, path, value]) => ({ ...all, [file]: setAt(all[file], keysOf(path), value) }),
    smallDraft(),
  );
  const { release } = parseRelease(files);
  if (release === null) throw new Error("invalid sample");
  return adviseOn(release, SITE, {
    where: (list, id) => ({ file: list, place: id }),
    unsure: new Set(),
  }).map(({ code, file, place, found }) => `${code} ${file} ${place}: ${found}`);
}

const keysOf = (path: string): readonly string[] => path.split(/[.[\]]+/).filter((key) => key !== "");

/** A value in the place of the 40.6亿元 of `output`, with its phrase and its unit. */
const valued = (value: number, unit: string, printed = `${value}${unit}`, kind = "flow"): readonly Change[] => [
  ["indicators.json", "indicators[0].unit", unit],
  ["indicators.json", "indicators[0].kind", kind],
  ["indicators.json", "indicators[0].stage", unit === "亿元" ? "realised" : null],
  ["indicators.json", "indicators[0].noun", "cases"],
  ["observations.json", "observations[0].value", value],
  ["observations.json", "observations[0].printed", printed],
  ["observations.json", "observations[0].source", { document: "sample-report", section: "一", phrase: printed }],
];

const OUTPUT = "observations output.2025.value";

test("a draft that is as it should be is told nothing of", () => expect(told()).toEqual([]));

describe("values that cannot be, or seldom are", () => {
  test.each<[string, readonly Change[], readonly string[]]>([
    ["a share of 985 %", valued(985, "%", "985%", "share"), [`share-over ${OUTPUT}: 985%`]],
    ["a share of 120 %", valued(120, "%", "120%", "share"), [`share-over ${OUTPUT}: 120%`]],
    ["a share of 100 % is sound", valued(100, "%", "100%", "share"), []],
    ["a share of 985 ‰ is sound", valued(985, "‰", "985‰", "share"), []],
    ["a rate of 120 % may be", valued(120, "%", "120%", "rate"), [`rate-over ${OUTPUT}: 120%`]],
    ["growth of 120 % is growth", valued(120, "%", "120%", "growth"), []],
    ["−20 件", valued(-20, "件", "-20件"), [`below-zero ${OUTPUT}: -20件`]],
    ["a change of −20 件 is one", valued(-20, "件", "-20件", "growth"), []],
    ["a loss is money", valued(-20, "亿元", "-20亿元"), []],
    ["20.5 件", valued(20.5, "件", "20.5件"), [`not-whole ${OUTPUT}: 20.5件`]],
    ["20.5 万件 are whole", valued(20.5, "万件", "20.5万件"), []],
  ])("%s", (_, changes, expected) => expect(told(...changes)).toEqual(expected));

  const again = { ...firstValue(), id: "output.again", value: 41, printed: "41亿元" };
  const cited = { ...again, source: { document: "sample-report", section: "一", phrase: "41亿元" } };

  test("one document gives two values for one indicator and period", () => {
    expect(told(["observations.json", "observations[8]", cited])).toEqual([
      "value-twice observations output.again.period: output.again = 41亿元",
    ]);
  });

  test("two statements that a conflict names are known to differ", () => {
    expect(
      told(
        ["observations.json", "observations[8]", cited],
        ["sources.json", "conflicts[0].observations", ["output.2025", "output.again"]],
      ),
    ).toEqual([]);
  });

  test("an area that the site does not have, and the county itself", () => {
    expect(told(["observations.json", "observations[0].area", "sample"])).toEqual([]);
    expect(told(["observations.json", "observations[0].area", "nowhere"])).toEqual([
      "dangling-reference observations output.2025.area: nowhere",
    ]);
  });

  test("an actual value and a target of one period are two things", () => {
    expect(told(["observations.json", "observations[8]", { ...cited, status: "target" }])).toEqual([]);
  });

  test.each<[string, string, boolean]>([
    ["another number", "产值40.8亿元", false],
    ["a part of another number", "产值140.6亿元", false],
    ["the number among others", "产值分别为40.6亿元、31亿元", true],
    ["the number in full-width digits, with a space", "产值 ４０.６ 亿元", true],
  ])("a phrase with %s", (_, phrase, carries) => {
    const source = { document: "sample-report", section: "一", phrase };
    expect(told(["observations.json", "observations[0].source", source])).toEqual(
      carries ? [] : [`phrase-without-number observations output.2025.source.phrase: ${phrase}`],
    );
  });
});

describe("a figure has a source that can be found", () => {
  const cited = (section: string, phrase: string | null): readonly Change[] => [
    ["observations.json", "observations[0].source", { document: "sample-report", section, phrase }],
  ];
  const document = (fields: Readonly<Record<string, unknown>>): Change => {
    const [first] = parseRelease(smallDraft()).release?.sources.documents ?? [];
    return ["sources.json", "documents[0]", { ...first, url: null, sha256: null, indexNumber: null, ...fields }];
  };

  test("a value that names no place in its document is asked about", () => {
    expect(told(...cited("", null)).map((line) => line.split(" ")[0])).toEqual(["source-unplaced"]);
    expect(told(...cited("二、工业", null))).toEqual([]);
  });

  test("a document that has values and no address, number or text is noted", () => {
    expect(told(document({})).map((line) => line.split(" ")[0])).toEqual(["document-untraceable"]);
    expect(told(document({ url: "https://example.org/a" }))).toEqual([]);
    expect(told(document({ indexNumber: "政办〔2025〕3号" }))).toEqual([]);
    expect(told(document({ sha256: "a".repeat(64) }))).toEqual([]);
  });
});

function firstValue(): Readonly<Record<string, unknown>> {
  const [first] = parseRelease(smallDraft()).release?.observations.observations ?? [];
  return { ...first };
}

describe("a printed total beside a breakdown", () => {
  /** The mix of 20 % and 80 % with its total. */
  const total = (value: number, additive = true): readonly Change[] => [
    ["indicators.json", "indicators[3].breakdown.additive", additive],
    [
      "indicators.json",
      "indicators[3].breakdown.categories[2]",
      { code: "all", name: { zh: "合计", en: "Total" }, whole: true },
    ],
    [
      "observations.json",
      "observations[8]",
      {
        ...firstValue(),
        id: "mix.all",
        indicator: "mix",
        category: "all",
        value,
        printed: `${value}%`,
        source: { document: "sample-report", section: "一", phrase: `${value}%` },
      },
    ],
  ];

  test.each<[string, readonly Change[], readonly string[]]>([
    ["the sum of its parts", total(100), []],
    ["a little off, as rounded parts are", total(99), []],
    ["another number", total(90), ["total-differs observations mix.all.value: 90%"]],
    ["another number, of parts that overlap", total(90, false), []],
  ])("%s", (_, changes, expected) => expect(told(...changes)).toEqual(expected));

  test("is no part: it is in no sum, and of the parts the largest is another", () => {
    const files = total(100).reduce(
      (all, [file, path, value]) => ({ ...all, [file]: setAt(all[file], keysOf(path), value) }),
      smallDraft(),
    );
    const { release, issues } = parseRelease(files);
    expect(issues).toEqual([]);
    const mix = release?.indicators.indicators.find(({ id }) => id === "mix");
    if (release === null || mix === undefined) throw new Error("invalid sample");
    const chart = chartOf(release, mix, new Map());
    expect(chart === null ? null : chartSummary(chart, new Set())).toMatchObject({
      kind: "parts",
      count: 2,
      most: { category: "second" },
    });
    // Percentages are never added: the same values as a flow.
    const flow = { ...mix, kind: "flow" as const };
    const [first, second, whole] = release.observations.observations
      .filter((o) => o.indicator === "mix")
      .map((o) => amountOf(flow, o));
    if (first === undefined || second === undefined || whole === undefined) throw new Error("invalid sample");
    expect(addable(first, second)).not.toHaveProperty("refused");
    expect(addable(second, whole)).toMatchObject({ refused: "overlap" });
  });
});

describe("periods and events that have not come", () => {
  test.each<[string, string, readonly string[]]>([
    ["the year 2031", "2031", ["period-in-future observations output.2025.period: 2031"]],
    ["the year that has just begun", "2026", ["period-not-over observations output.2025.period: 2026"]],
    ["a month that is over", "2025-12", []],
    ["the day itself", "2026-01-05", []],
    ["a year before charts", "0202", ["period-not-drawn observations output.2025.period: 0202"]],
    ["a year after them", "9999", ["period-not-drawn observations output.2025.period: 9999"]],
  ])("an actual value of %s", (_, period, expected) => {
    expect(told(["observations.json", "observations[0].period", period])).toEqual(expected);
  });

  test("a target and an estimate are of a time to come", () => {
    for (const status of ["target", "expected"])
      expect(
        told(
          ["observations.json", "observations[0].period", "2031"],
          ["observations.json", "observations[0].status", status],
        ),
      ).toEqual([]);
  });

  test("an amount that is only intended is not called actual", () => {
    expect(
      told(
        ["observations.json", "observations[0].period", "2026"],
        ["indicators.json", "indicators[0].stage", "intended"],
      ),
    ).toEqual([]);
  });

  test("an event of 2027, of a suggestion and of a commitment", () => {
    expect(
      told(
        ["suggestions.json", "items[0].events[1].date", "2027-03-01"],
        ["commitments.json", "commitments[0].events[1].date", "2027-03"],
      ),
    ).toEqual([
      "event-in-future items fix-the-bridge.events[1].date: 2027-03-01",
      "event-in-future commitments five-projects.events[1].date: 2027-03",
    ]);
  });

  test("a series of years, quarters and months", () => {
    const more = ["2023", "2023-Q1", "2024-05"].map((period, at): Change => {
      const value = { ...firstValue(), id: `output.${at}`, period };
      return ["observations.json", `observations[${8 + at}]`, value];
    });
    expect(told(...more)).toEqual(["mixed-periods indicators output: 2025, 2023, 2023-Q1, 2024-05"]);
  });
});

describe("suggestions one by one", () => {
  const outcome = (at: number, code: string): Change => ["suggestions.json", `items[0].events[${at}].outcome`, code];
  const item = (number: string) => ({ ...firstItem(), id: "another-bridge", number });

  test.each<[string, readonly Change[], readonly string[]]>([
    ["an outcome of the scheme", [outcome(1, "A")], []],
    ["one that it does not have", [outcome(1, "C")], ["outcome-unknown items fix-the-bridge.events[1].outcome: C"]],
    ["a full-width Ａ", [outcome(1, "Ａ")], ["outcome-unknown items fix-the-bridge.events[1].outcome: Ａ"]],
    [
      "an outcome on what was only received",
      [outcome(0, "A")],
      ["outcome-early items fix-the-bridge.events[0].outcome: received: A"],
    ],
    [
      "two of one number, whatever its width",
      [["suggestions.json", "items[1]", item("１")]],
      ["number-twice items another-bridge.number: １"],
    ],
    [
      "one for the twelve that were received, and no word about it",
      [["sources.json", "conflicts[0].indicators", ["projects"]]],
      ["items-differ sessions first-session.received: 1"],
    ],
  ])("%s", (_, changes, expected) => expect(told(...changes)).toEqual(expected));
});

function firstItem(): Readonly<Record<string, unknown>> {
  const [first] = parseRelease(smallDraft()).release?.suggestions.items ?? [];
  return { ...first };
}

describe("names and ids", () => {
  const renamed = (id: string): Change => ["indicators.json", "indicators[4].id", id];
  const categories = (...names: readonly [code: string, zh: string, en: string][]): Change => [
    "indicators.json",
    "indicators[3].breakdown.categories",
    names.map(([code, zh, en]) => ({ code, name: { zh, en } })),
  ];

  test.each(["all", "datapackage", "page", "con", "nul", "lpt1", "known-economy", "commitments"])(
    "an indicator called %s would be written over another file, or nowhere",
    (id) => {
      expect(told(renamed(id)).filter((line) => line.startsWith("reserved-id"))).toEqual([
        `reserved-id indicators ${id}.id: ${id}`,
      ]);
    },
  );

  test("every list has ids that Windows cannot write", () => {
    expect(told(["suggestions.json", "items[0].id", "aux"], ["commitments.json", "commitments[0].id", "prn"])).toEqual([
      "reserved-id items aux.id: aux",
      "reserved-id commitments prn.id: prn",
    ]);
  });

  test("an id that every object answers to", () => {
    expect(told(renamed("constructor")).filter((line) => line.startsWith("prototype"))).toEqual([
      "prototype-name indicators constructor.id: constructor",
    ]);
  });

  test("categories with equal codes, and with equal names in one language", () => {
    expect(
      told(
        categories(["first", "第一产业", "Primary"], ["second", "第二产业", "primary"], ["second", "其他", "Other"]),
      ),
    ).toEqual([
      "duplicate-id indicators mix.breakdown.categories[2].code: second",
      "equal-names indicators mix.breakdown.categories[1].name.en: primary",
    ]);
  });

  test("two indicators of one name, unless unit or scope tells them apart", () => {
    const named: Change = ["indicators.json", "indicators[1].name.zh", "产值"];
    expect(told(named)).toEqual([]);
    expect(told(named, ["indicators.json", "indicators[0].unit", "人"])).toContain(
      "equal-names indicators jobs.name.zh: 产值",
    );
  });

  test("a noun in Chinese", () => {
    expect(told(["indicators.json", "indicators[2].noun", "项目"])).toEqual([
      "noun-not-english indicators projects.noun: 项目",
    ]);
  });
});

test.each<[IssueCode, Severity]>([
  ["share-over", "refuse"],
  ["period-in-future", "refuse"],
  ["control-characters", "refuse"],
  ["period-not-over", "ask"],
  ["below-zero", "ask"],
  ["equal-names", "note"],
  ["sign-not-drawn", "note"],
])("%s: publishing would %s", (code, severity) => expect(severityOf({ code })).toBe(severity));

test("what was asked about is only noted once it is published", () => {
  expect(severityOf({ code: "rate-over", published: true })).toBe("note");
  expect(severityOf({ code: "share-over", published: true })).toBe("refuse");
});
