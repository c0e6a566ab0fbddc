import { describe, expect, test } from "vitest";
import type { IssueCode } from "#domain/check/issue.ts";
import { type ReleaseFileName, SCHEMA_VERSION } from "#domain/schemas/release.ts";
import { parseRelease } from "#domain/release/parse.ts";
import { changed, smallRelease } from "#test/support/small-release.ts";

type Case = [code: IssueCode, file: ReleaseFileName, path: string, value: unknown, place?: string];

/** What stands beside a figure. */
const beside = (indicator: string) => ({ indicator, relation: "context", sentence: { zh: "另一件事", en: "Another" } });

/** One value is changed; the issue names the file and the place (the path that was changed, unless given). */
const CASES: readonly Case[] = [
  ["duplicate-id", "indicators.json", "indicators[1].id", "output"],
  ["duplicate-id", "observations.json", "observations[1].id", "output.2025"],
  ["duplicate-id", "suggestions.json", "units[1].id", "roads"],
  ["duplicate-id", "sources.json", "documents[1].id", "sample-report"],

  ["dangling-reference", "indicators.json", "indicators[0].theme", "nowhere"],
  ["dangling-reference", "indicators.json", "indicators[0].related", ["nowhere"]],
  [
    "dangling-reference",
    "indicators.json",
    "indicators[0].beside",
    [beside("nowhere")],
    "indicators[0].beside[0].indicator",
  ],
  // Nothing stands beside itself, or twice.
  [
    "dangling-reference",
    "indicators.json",
    "indicators[0].beside",
    [beside("output")],
    "indicators[0].beside[0].indicator",
  ],
  [
    "duplicate-id",
    "indicators.json",
    "indicators[0].beside",
    [beside("jobs"), beside("jobs")],
    "indicators[0].beside[1].indicator",
  ],
  ["dangling-reference", "observations.json", "observations[0].indicator", "nowhere"],
  ["dangling-reference", "observations.json", "observations[0].source.document", "nowhere"],
  ["dangling-reference", "commitments.json", "commitments[0].group", "nowhere"],
  ["dangling-reference", "commitments.json", "commitments[0].parent", "nowhere"],
  ["dangling-reference", "commitments.json", "commitments[0].parent", "five-projects"],
  ["dangling-reference", "commitments.json", "commitments[0].target", "nowhere"],
  ["dangling-reference", "commitments.json", "commitments[0].indicators", ["nowhere"]],
  ["dangling-reference", "commitments.json", "commitments[0].source.document", "nowhere"],
  ["dangling-reference", "commitments.json", "commitments[0].events[1].source.document", "nowhere"],
  ["dangling-reference", "suggestions.json", "sessions[0].document", "nowhere"],
  ["dangling-reference", "suggestions.json", "sessions[0].bills", "nowhere"],
  ["dangling-reference", "suggestions.json", "sessions[0].received", "nowhere"],
  ["dangling-reference", "suggestions.json", "sessions[0].departments", "nowhere"],
  ["dangling-reference", "suggestions.json", "sessions[0].towns", "nowhere"],
  ["dangling-reference", "suggestions.json", "sessions[0].satisfaction", "nowhere"],
  ["dangling-reference", "suggestions.json", "sessions[0].statements[0].source.document", "nowhere"],
  ["dangling-reference", "suggestions.json", "items[0].session", "nowhere"],
  ["dangling-reference", "suggestions.json", "items[0].leadUnit", "nowhere"],
  ["dangling-reference", "suggestions.json", "items[0].coUnits", ["nowhere"]],
  ["dangling-reference", "suggestions.json", "items[0].indicators", ["nowhere"]],
  ["dangling-reference", "suggestions.json", "items[0].events[0].source.document", "nowhere"],
  ["dangling-reference", "sources.json", "conflicts[0].indicators", ["nowhere"]],
  ["dangling-reference", "sources.json", "conflicts[0].observations", ["nowhere"]],
  ["dangling-reference", "sources.json", "conflicts[0].documents", ["nowhere"]],

  ["bad-interval", "observations.json", "observations[2].upper", 1, "observations[2]"],
  ["bad-interval", "observations.json", "observations[2].upper", undefined, "observations[2]"],
  ["bad-interval", "observations.json", "observations[6].missing", undefined, "observations[6]"],
  ["bad-interval", "observations.json", "observations[6].value", 5, "observations[6]"],

  ["printed-differs", "observations.json", "observations[0].printed", "46.0亿元"],
  ["printed-differs", "observations.json", "observations[0].printed", "40.6万元"],
  ["printed-differs", "observations.json", "observations[6].printed", "40亿元"],
  ["printed-differs", "observations.json", "observations[7].printed", "5万个"],

  ["qualifier-differs", "observations.json", "observations[1].upper", 2000, "observations[1].qualifier"],
  ["qualifier-differs", "observations.json", "observations[1].qualifier", "近"],

  ["stage-missing", "indicators.json", "indicators[0].stage", null],
  ["stage-missing", "indicators.json", "indicators[1].stage", "signed"],

  ["category-missing", "observations.json", "observations[3].category", undefined],
  ["category-missing", "observations.json", "observations[3].category", "third"],
  ["category-missing", "observations.json", "observations[0].category", "first"],

  ["dangling-reference", "indicators.json", "indicators[0].scope.within", "nowhere"],

  ["noun-missing", "indicators.json", "indicators[2].noun", undefined],

  ["span-differs", "observations.json", "observations[0].source.end", 99, "observations[0].source"],
  ["span-differs", "observations.json", "observations[0].source.end", undefined, "observations[0].source"],
  ["span-differs", "commitments.json", "commitments[0].source.start", 0, "commitments[0].source"],
  ["span-differs", "suggestions.json", "items[0].events[0].source.end", 99, "items[0].events[0].source"],

  ["contradicting-dates", "commitments.json", "commitments[0].events[1].date", "2025-01-01"],
  ["contradicting-dates", "suggestions.json", "items[0].events[1].date", "2025-01-01"],
];

describe("what ids say of indicators", () => {
  const issuesOf = (first: unknown, second: unknown, path: string) => {
    const files = changed(smallRelease(), "indicators.json", "schemaVersion", SCHEMA_VERSION);
    const once = changed(files, "indicators.json", `indicators[0].${path}`, first);
    const { issues } = parseRelease(changed(once, "indicators.json", `indicators[1].${path}`, second));
    return issues.map(({ code, place }) => `${code} ${place}`);
  };

  test("a role is one indicator's, but many count what is sown", () => {
    const twice = ["role-twice indicators[1].role"];
    expect(issuesOf("resident-population", "resident-population", "role")).toEqual(twice);
    expect(issuesOf("resident-population", "registered-population", "role")).toEqual([]);
    expect(issuesOf("sown-area", "sown-area", "role")).toEqual([]);
  });

  test("scopes of one level and other names have ids of their own", () => {
    expect(issuesOf("甲园", "乙园", "scope.name.zh")[0]).toBe("meaning-differs indicators[1].scope.name");
    const park = (id: string, zh: string) => ({ level: "park", id, name: { zh, en: zh } });
    expect(issuesOf(park("east", "东园"), park("west", "西园"), "scope")).toEqual([]);
  });

  test("one id is one definition", () => {
    const files = changed(smallRelease(), "indicators.json", "schemaVersion", SCHEMA_VERSION);
    const alike = ["indicators[0]", "indicators[1]"].reduce(
      (given, at) => changed(given, "indicators.json", `${at}.definitionId`, "alike"),
      files,
    );
    expect(parseRelease(alike).issues).toEqual([]);
    const other = changed(alike, "indicators.json", "indicators[1].definition.zh", "别的定义");
    expect(parseRelease(other).issues).toMatchObject([
      { code: "meaning-differs", place: "indicators[1].definition", expected: "the words of output" },
    ]);
  });
});

describe("checkRelease names what no single record can show", () => {
  test.each(CASES)("%s: %s %s = %j", (code, file, path, value, place = path) => {
    const { issues } = parseRelease(changed(smallRelease(), file, path, value));
    expect(issues).toContainEqual(expect.objectContaining({ code, file, place }));
  });

  test("an observation that fails is left out, the rest stays", () => {
    const { release } = parseRelease(
      changed(smallRelease(), "observations.json", "observations[0].printed", "46.0亿元"),
    );
    expect(release?.observations.observations.map((o) => o.id)).not.toContain("output.2025");
    expect(release?.observations.observations).toHaveLength(7);
  });

  test.each([
    ["元", "40.6亿元", 40.6],
    ["人", "1.2万人", 1.2],
    ["亩", "3万亩", 3],
  ])("a figure in %s is not printed %s: the scale belongs to the unit", (unit, printed, value) => {
    const stage = unit === "元" ? "realised" : null;
    let files = changed(smallRelease(), "indicators.json", "indicators[0].unit", unit);
    files = changed(files, "indicators.json", "indicators[0].stage", stage);
    files = changed(files, "observations.json", "observations[0].value", value);
    files = changed(files, "observations.json", "observations[0].printed", printed);
    expect(parseRelease(files).issues).toContainEqual(
      expect.objectContaining({ code: "printed-differs", place: "observations[0].printed" }),
    );
  });

  test("events of one day may stand in any order", () => {
    const files = changed(smallRelease(), "suggestions.json", "items[0].events[1].date", "2025-02-01");
    expect(parseRelease(files).issues).toEqual([]);
  });
});

describe("what is declared about judging an indicator", () => {
  const statement = { zh: "样例", en: "Sample" };
  const declared = { on: "2026-01-01", statement };
  const source = { document: "sample-report", section: "一", phrase: null };
  const assessed: readonly Case[] = [
    [
      "profile-unordered",
      "indicators.json",
      "profile",
      {
        kind: "shares",
        shares: [
          { through: 6, share: 0.5 },
          { through: 3, share: 0.6 },
        ],
        declared,
      },
      "profile.shares[1]",
    ],
    [
      "profile-unordered",
      "indicators.json",
      "profile",
      { kind: "shares", shares: [{ through: 12, share: 0.9 }], declared },
      "profile.shares[0]",
    ],
    ["assessment-misfit", "indicators.json", "rating", { by: statement, declared }],
    ["assessment-misfit", "indicators.json", "band", { tolerance: 1, per: "points", declared }, "band.per"],
    ["dangling-reference", "indicators.json", "path", { kind: "growth", baseline: "2001", declared }, "path.baseline"],
    [
      "dangling-reference",
      "indicators.json",
      "targets",
      [{ observation: "output.2025", differs: "scope", declared }],
      "targets[0].observation",
    ],
    [
      "dangling-reference",
      "indicators.json",
      "profile",
      { kind: "linear", declared: { ...declared, source: { ...source, document: "nowhere" } } },
      "profile.declared.source.document",
    ],
    [
      "contradicting-dates",
      "indicators.json",
      "profile",
      { kind: "linear", declared: { ...declared, on: "2025-01-01", source } },
      "profile.declared.on",
    ],
    [
      "span-differs",
      "indicators.json",
      "breaks",
      [{ from: "2025", differs: "scope", declared: { ...declared, source: { ...source, start: 1, end: 9 } } }],
      "breaks[0].declared.source",
    ],
    [
      "bad-format",
      "indicators.json",
      "profile",
      { kind: "shares", shares: [{ through: 13, share: 0.5 }], declared },
      "profile.shares[0].through",
    ],
  ];

  test.each(assessed)("%s: %s assessment.%s = %j", (code, file, field, value, place = field) => {
    const files = changed(smallRelease(), file, "indicators[0].assessment", { [field]: value });
    expect(parseRelease(files).issues).toContainEqual(
      expect.objectContaining({ code, file, place: `indicators[0].assessment.${place}` }),
    );
  });

  test("a profile belongs to a flow", () => {
    const files = changed(smallRelease(), "indicators.json", "indicators[3].assessment", {
      profile: { kind: "linear", declared },
    });
    expect(parseRelease(files).issues).toContainEqual(expect.objectContaining({ code: "assessment-misfit" }));
  });

  test("what suits is accepted", () => {
    const assessment = {
      profile: {
        kind: "shares",
        shares: [
          { through: 6, share: 0.4 },
          { through: 12, share: 1 },
        ],
        declared: { ...declared, source },
      },
      path: { kind: "growth", baseline: "2025", declared },
      band: { tolerance: 0.02, per: "share", declared },
    };
    expect(
      parseRelease(changed(smallRelease(), "indicators.json", "indicators[0].assessment", assessment)).issues,
    ).toEqual([]);
  });
});
