import { expect, test } from "vitest";
import { dueOn } from "#domain/meeting/due.ts";
import { publishedRelease } from "#test/support/published.ts";

const { commitments } = publishedRelease().release.commitments;

test("what is past its date comes first, the earliest first, and nothing is lost", () => {
  const { all, passed, open, rows } = dueOn(commitments, "2026-11-23");
  // Seven of them are parts of one.
  expect(all).toBe(commitments.length - 7);
  expect(rows.length).toBe(passed + open);
  expect(rows.slice(0, passed).every(({ due }) => due === "passed")).toBe(true);
  const ends = rows.slice(0, passed).map(({ commitment }) => commitment.due ?? "");
  expect(ends).toEqual([...ends].sort());
});

test("before its date nothing is past it", () => {
  const { passed, open } = dueOn(commitments, "2015-01-01");
  expect(passed).toBe(0);
  expect(open).toBeGreaterThan(0);
});
