import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { publishedRelease } from "#test/support/published.ts";

/** The base report as published, beside the project where it is kept; a user's machine does not have it. */
const FOLDER = "../shared/report";
const { release } = await publishedRelease();
const report = release.sources.documents.find((d) => d.sha256 !== null);
const text = existsSync(FOLDER) ? readFileSync(join(FOLDER, readdirSync(FOLDER)[0] ?? ""), "utf8") : null;

if (text === null) process.stdout.write(`spans: skipped, no ${FOLDER} here to check against\n`);

describe.skipIf(text === null)("what was taken from the base report stands in it", () => {
  const points = [...(text ?? "")];
  const at = (start: number | undefined, end: number | undefined): string => points.slice(start, end).join("");
  const citations = [
    ...release.observations.observations.map((o) => ({ id: o.id, ...o.source })),
    ...release.commitments.commitments.flatMap((c) =>
      [c.source, ...c.events.map((e) => e.source)].map((s) => ({ id: c.id, ...s })),
    ),
    ...release.suggestions.sessions.flatMap((s) =>
      s.statements.map((statement) => ({ id: statement.id, ...statement.source })),
    ),
  ].filter((c) => c.document === report?.id);

  test("the text is the one that was hashed", () => {
    expect(
      createHash("sha256")
        .update(text ?? "")
        .digest("hex"),
    ).toBe(report?.sha256);
    expect(points.length).toBe(report?.chars);
  });

  test("there are figures to check", () => {
    expect(citations.length).toBeGreaterThan(40);
  });

  test.each(citations)("$id: $phrase", ({ phrase, start, end }) => {
    expect(start).toBeTypeOf("number");
    expect(at(start, end)).toBe(phrase);
  });

  test.each(release.observations.observations.filter((o) => o.source.document === report?.id))(
    "$id: the phrase carries $printed",
    (o) => {
      const digits = o.printed.match(/\d+(?:\.\d+)?/g) ?? [];
      for (const number of digits) expect(o.source.phrase).toContain(number);
    },
  );

  test.each(report?.damage ?? [])("damage $id: $printed", ({ printed, start, end }) => {
    expect(at(start, end)).toBe(printed);
  });

  test("every numeral of the account is cited, damaged, or listed as left out", () => {
    const covered = new Set<number>();
    const cover = (start: number, end: number): void => {
      for (let i = start; i < end; i++) covered.add(i);
    };
    for (const { start, end } of [...citations, ...(report?.damage ?? [])])
      if (start !== undefined && end !== undefined) cover(start, end);
    const body = at(0, points.length);
    for (const { printed } of report?.leftOut ?? []) {
      if (printed === undefined) continue;
      for (let from = body.indexOf(printed); from >= 0; from = body.indexOf(printed, from + 1))
        cover([...body.slice(0, from)].length, [...body.slice(0, from)].length + [...printed].length);
    }
    // The page's own head (index number, dates, the empty fields) comes before the account and is the document's entry.
    const begin = [...body.slice(0, body.indexOf("一、议案办理情况"))].length;
    const open = points.flatMap((c, i) =>
      i >= begin && /[0-9]/.test(c) && !covered.has(i) ? [at(Math.max(0, i - 8), i + 8)] : [],
    );
    expect(open).toEqual([]);
  });

  test("no sentence of the document is stored", () => {
    for (const { phrase } of citations) expect(phrase ?? "").not.toMatch(/。/);
  });
});
