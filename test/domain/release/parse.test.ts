import { describe, expect, test } from "vitest";
import type { IssueCode } from "#domain/check/issue.ts";
import { type ReleaseFileName, SCHEMA_VERSION } from "#domain/schemas/release.ts";
import { parseIndex, parseRelease, parseSite } from "#domain/release/parse.ts";
import { changed, smallRelease, smallSite } from "#test/support/small-release.ts";

const idsOf = (records: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (records ?? []).map((record) => record.id);

describe("parseRelease", () => {
  test("reads a sound release without a word", () => {
    const { release, issues } = parseRelease(smallRelease());
    expect(issues).toEqual([]);
    expect(release?.observations.observations).toHaveLength(8);
  });

  test("leaves a bad record out, names its place, and keeps the sound ones", () => {
    const files = changed(smallRelease(), "observations.json", "observations[3].period", "2025Q5");
    const { release, issues } = parseRelease(files);
    expect(issues).toEqual([
      {
        code: "bad-format",
        file: "observations.json",
        place: "observations[3].period",
        found: "2025Q5",
        expected: "2022 | 2022-H1 | 2022-Q3 | 2022-08 | 2022-08-31 | 2022-01/2022-12 | 2020/2021",
      },
    ]);
    expect(idsOf(release?.observations.observations)).not.toContain("mix.first");
    expect(release?.observations.observations).toHaveLength(7);
  });

  test("counts places as they stand in the file, also after records were left out", () => {
    let files = changed(smallRelease(), "observations.json", "observations[0].period", "2025Q5");
    files = changed(files, "observations.json", "observations[2].basis", "sometimes");
    files = changed(files, "observations.json", "observations[3].source.document", "nowhere");
    const { issues } = parseRelease(files);
    const ofFile = issues.filter((issue) => issue.file === "observations.json");
    expect(ofFile.map((issue) => issue.place)).toEqual([
      "observations[0].period",
      "observations[2].basis",
      "observations[3].source.document",
    ]);
  });

  test("tells every fault at once", () => {
    let files = changed(smallRelease(), "observations.json", "observations[0].value", "40.6");
    files = changed(files, "indicators.json", "indicators[1].unit", "furlong");
    files = changed(files, "sources.json", "documents[0].url", "not an address");
    const places = parseRelease(files).issues.map((issue) => `${issue.code} ${issue.file} ${issue.place}`);
    expect(places).toEqual(
      expect.arrayContaining([
        "wrong-type observations.json observations[0].value",
        "unknown-code indicators.json indicators[1].unit",
        "bad-format sources.json documents[0].url",
      ]),
    );
  });

  test("a file that is not there is missing, and what refers into it is not blamed", () => {
    const { "indicators.json": _, ...files } = smallRelease();
    const { release, issues } = parseRelease(files);
    expect(issues).toEqual([
      { code: "missing-file", file: "indicators.json", place: "", found: "—", expected: "indicators.json" },
    ]);
    expect(release?.observations.observations).toHaveLength(8);
  });

  test("without release.json there is no release", () => {
    const { "release.json": _, ...files } = smallRelease();
    expect(parseRelease(files).release).toBeNull();
  });

  test("a file of a newer schema is refused with that reason alone", () => {
    let files = changed(smallRelease(), "observations.json", "schemaVersion", SCHEMA_VERSION + 1);
    files = changed(files, "observations.json", "observations[0].colour", "red");
    const { release, issues } = parseRelease(files);
    expect(issues).toEqual([
      {
        code: "newer-schema",
        file: "observations.json",
        place: "schemaVersion",
        found: `${SCHEMA_VERSION + 1}`,
        expected: `≤ ${SCHEMA_VERSION}`,
      },
    ]);
    expect(release?.observations.observations).toEqual([]);
  });
});

describe("files of an earlier schema", () => {
  const stageIn = (schemaVersion: number, stage: string) => {
    const files = changed(smallRelease(), "indicators.json", "schemaVersion", schemaVersion);
    return parseRelease(changed(files, "indicators.json", "indicators[0].stage", stage));
  };

  test("a stage that nobody states has one word, whichever the file has", () => {
    for (const [version, word] of [
      [1, "unstated"],
      [2, "not-stated"],
    ] as const) {
      const { release, issues } = stageIn(version, word);
      expect(issues).toEqual([]);
      expect(release?.indicators.indicators[0]?.stage).toBe("not-stated");
    }
    expect(stageIn(2, "unstated").issues[0]).toMatchObject({ code: "unknown-code", found: "unstated" });
  });
});

describe("what older files say in Chinese words", () => {
  const read = (schemaVersion: number) => {
    let files = changed(smallRelease(), "indicators.json", "schemaVersion", schemaVersion);
    files = changed(files, "indicators.json", "indicators[0].scope", {
      level: "park",
      name: { zh: "东园", en: "East" },
    });
    files = changed(files, "indicators.json", "indicators[1].name", { zh: "年末常住人口", en: "Residents" });
    files = changed(files, "indicators.json", "indicators[2].scope", {
      level: "park",
      name: { zh: "玻纤（东园）", en: "Glass fibre, East" },
    });
    files = changed(files, "indicators.json", "indicators[3].definition", { zh: "别的", en: "Another" });
    const { indicators } = parseRelease(files).release?.indicators ?? { indicators: [] };
    return indicators;
  };

  test("is declared by ids once they are read: roles, scopes and what lies in them, definitions that are one", () => {
    const [output, jobs, projects, mix] = read(2);
    expect(jobs?.role).toBe("resident-population");
    expect(output?.scope.id).toMatch(/^as-named-/);
    expect(projects?.scope.within).toBe(output?.scope.id);
    expect(projects?.scope.id).not.toBe(output?.scope.id);
    expect(mix?.scope.id).toBeUndefined();
    expect(output?.definitionId).toBe(jobs?.definitionId);
    expect(output?.definitionId).toMatch(/^as-named-/);
    expect(mix?.definitionId).toBeUndefined();
  });

  test("is no longer read from them in files of today", () => {
    const [output, jobs] = read(SCHEMA_VERSION);
    expect([jobs?.role, output?.scope.id, output?.definitionId]).toEqual([undefined, undefined, undefined]);
  });
});

describe("the form of records", () => {
  test.each<[IssueCode, ReleaseFileName, string, unknown]>([
    ["missing-field", "observations.json", "observations[0].basis", undefined],
    ["unknown-field", "observations.json", "observations[0].colour", "red"],
    ["wrong-type", "observations.json", "observations[0].value", "40.6"],
    ["wrong-type", "release.json", "covers", "2025"],
    ["unknown-code", "observations.json", "observations[0].basis", "sometimes"],
    ["bad-format", "release.json", "id", "2026-1-5"],
    ["bad-format", "release.json", "id", "2026-01-05.1"],
    ["bad-format", "release.json", "published", "2026-02-30"],
    ["bad-format", "indicators.json", "indicators[0].id", "Output"],
    ["bad-format", "observations.json", "observations[0].period", "2025-02-30"],
    ["bad-format", "observations.json", "observations[0].period", "2025/2024"],
    ["bad-format", "observations.json", "observations[0].value", JSON.parse("1e999")],
    ["bad-format", "observations.json", "observations[0].printed", "9".repeat(25)],
    ["bad-format", "sources.json", "documents[0].sha256", "abc"],
    ["bad-format", "sources.json", "documents[0].published", "2025-13"],
    ["bad-format", "sources.json", "documents[0].url", "not an address"],
    ["bad-format", "sources.json", "documents[0].chars", 1.5],
    ["bad-format", "indicators.json", "indicators[3].breakdown.categories", []],
  ])("%s: %s %s = %j", (code, file, path, value) => {
    const { issues } = parseRelease(changed(smallRelease(), file, path, value));
    const found = issues.filter((issue) => issue.place === path);
    expect(found).toEqual([expect.objectContaining({ code, file })]);
    // What is expected is told in a form or a code, never as a piece of program.
    expect(found[0]?.expected).not.toMatch(/=>|function|return|\?</);
  });

  test("the tenth release of a day is a release", () => {
    expect(parseRelease(smallRelease("2026-01-05.10")).issues).toEqual([]);
  });
});

describe("parseIndex and parseSite", () => {
  test("a sound site is read", () => expect(parseSite(smallSite()).issues).toEqual([]));
  test("an index of a newer schema is refused", () => {
    const { value, issues } = parseIndex({
      schemaVersion: SCHEMA_VERSION + 1,
      latest: "2030-01-01",
      releases: [],
      more: true,
    });
    expect(value).toBeNull();
    expect(issues).toEqual([expect.objectContaining({ code: "newer-schema", file: "index.json" })]);
  });
  test.each([null, "text", 7])("%j is no index", (data) => {
    expect(parseIndex(data)).toMatchObject({ value: null, issues: [{ code: "wrong-type", place: "" }] });
  });
  test("a list is no index either", () => expect(parseIndex([]).value).toBeNull());
});
