import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readReport } from "#authoring/read/read-report.ts";
import { publishedRelease } from "#test/support/published.ts";

/** The base report as published, beside the project where it is kept; a user's machine does not have it. */
const FOLDER = "../shared/report";
const { release } = await publishedRelease();
const document = release.sources.documents.find((d) => d.sha256 !== null);
const text = existsSync(FOLDER) ? readFileSync(join(FOLDER, readdirSync(FOLDER)[0] ?? ""), "utf8") : null;

if (text === null) process.stdout.write(`read-report: skipped, no ${FOLDER} here to read\n`);

describe.skipIf(text === null)("the base report as it is read", () => {
  const indicators = release.indicators.indicators.map(({ id, name, short, unit }) => ({
    id,
    names: [name.zh, ...(short === null || short === undefined ? [] : [short.zh])],
    unit,
  }));
  const reading = readReport(text ?? "", { indicators, year: null });
  const signs = Array.from(text ?? "");
  const taken = release.observations.observations.filter(({ source }) => source.document === document?.id);
  const within = (observation: (typeof taken)[number]) =>
    reading.figures.filter(
      ({ start, end }) => (observation.source.start ?? 0) <= start && end <= (observation.source.end ?? 0),
    );

  test("its 39 published figures are found, each with its number", () => {
    expect(taken).toHaveLength(39);
    for (const observation of taken) {
      const same = within(observation).filter(
        ({ value, lower }) => value === observation.value && (lower ?? null) === (observation.lower ?? null),
      );
      expect(same, observation.id).toHaveLength(1);
    }
  });

  test("one more stands in it, which is two run together", () => {
    const carried = new Set(taken.flatMap(within));
    expect(reading.figures.filter((figure) => !carried.has(figure)).map((figure) => figure.text)).toEqual(["210亿元"]);
  });

  test("the unit that was lost is told, and nothing else is flagged but years that were inferred", () => {
    const flagged = reading.figures.flatMap(({ text: printed, flags }) =>
      flags.filter((flag) => flag !== "period-inferred").map((flag) => `${printed} ${flag}`),
    );
    expect(flagged).toEqual(["1500 no-unit"]);
  });

  test("what was meant and what was laid down is not called actual", () => {
    const others = reading.figures
      .filter(({ stage }) => stage !== "actual")
      .map(({ text: printed, stage }) => `${printed} ${stage}`);
    expect(others).toEqual(["4.61亿元 plan", "3亿元 plan", "100亿元意向性 intent"]);
  });

  test("the year is that before its date", () => {
    for (const { period } of reading.figures) expect(period).toMatch(/^2022/);
  });

  test("all other digits are named; none is left over", () => {
    expect(reading.left).toEqual([]);
    const named = reading.named.map(({ start, end, reason }) => `${signs.slice(start, end).join("")} ${reason}`);
    expect(named).toContain("12345 slogan");
    expect(named).toContain("10件实事 name");
    expect(named).toContain("1-12月 date");
    expect(named).toContain("123131313113213/202301-00221 code");
  });
});
