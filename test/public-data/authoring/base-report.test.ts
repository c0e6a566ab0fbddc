import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintReading } from "#authoring/lint/lint-reading.ts";
import { knownIndicators } from "#authoring/read/known-indicators.ts";
import { readReport } from "#authoring/read/read-report.ts";
import { publishedRelease } from "#test/support/published.ts";

/** The base report as published, beside the project where it is kept; a user's machine does not have it. */
const FOLDER = "../shared/report";
const { release } = await publishedRelease();
const damage = release.sources.documents.find((d) => d.sha256 !== null)?.damage ?? [];
const text = existsSync(FOLDER) ? readFileSync(join(FOLDER, readdirSync(FOLDER)[0] ?? ""), "utf8") : null;

if (text === null) process.stdout.write(`base report: skipped, no ${FOLDER} here to check against\n`);

describe.skipIf(text === null)("the lint of the base report", () => {
  const context = { indicators: knownIndicators(release, {}), year: null };
  const findings = lintReading(text ?? "", readReport(text ?? "", context), context);
  const damagedAt = ({ start, end }: { readonly start: number; readonly end: number }): readonly string[] =>
    damage.filter((d) => (d.start ?? 0) < end && start < (d.end ?? 0)).map(({ id }) => id);

  test("speaks of nothing but what was found damaged by hand", () => {
    expect(findings.filter((finding) => damagedAt(finding).length === 0)).toEqual([]);
  });

  test("finds all damage to numbers but that a number of bills is nowhere given", () => {
    const found = new Set(findings.flatMap(damagedAt));
    const missed = damage.filter(({ id }) => !found.has(id));
    expect(missed.filter(({ kind }) => kind === "number").map(({ id }) => id)).toEqual(["A11"]);
    expect(missed.filter(({ kind }) => kind === "wording")).toEqual([]);
    // One between two bodies, and the head of the page. The comma of B4 is lost right before what is told of A8.
    expect(missed.filter(({ kind }) => kind === "structure").map(({ id }) => id)).toEqual(["B10", "B11"]);
  });

  test("stops at the run-together number and at the lost unit, and asks about the rest", () => {
    const stopped = findings.filter(({ severity }) => severity === "error");
    expect(stopped.map((finding) => [finding.code, damagedAt(finding)[0]])).toEqual([
      ["run-together", "A1"],
      ["unit-missing", "A2"],
    ]);
  });
});
