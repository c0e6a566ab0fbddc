import { describe, expect, test } from "vitest";
import { datesIn, dateKey } from "#domain/news/dates.ts";
import { daysLate, expectedIn } from "#domain/news/expected.ts";
import { keyOf, MOST_NEWS, newsOf } from "#domain/news/news.ts";
import { REVISIONS } from "#mocks/sets/revised.ts";
import { revisedSite } from "#test/support/revised-site.ts";

const { release, history } = await revisedSite(undefined, "2024-07-20");

describe("what a publisher has announced", () => {
  test("is known by the indicator, with the newest period that has a value", () => {
    expect(expectedIn(release)).toMatchObject([{ indicator: "gdp", day: "2024-07-20", known: "2022" }]);
  });

  test.each([
    ["2024-07-01", 0],
    ["2024-07-20", 0],
    ["2024-07-21", 1],
    ["2025-07-20", 365],
  ])("is late on %s by %i days", (today, days) => {
    expect(daysLate({ day: "2024-07-20" }, today)).toBe(days);
  });
});

describe("what is new", () => {
  const news = newsOf(history, release, "2024-07-01");

  test("tells of every release, the newest first", () => {
    const releases = news.flatMap((one) => (one.kind === "release" ? [one.entry.id] : []));
    expect(releases).toEqual(["2024-02-20", "2023-08-15", "2023-02-10"]);
    const days = news.map(({ day }) => day);
    expect(days).toEqual([...days].sort().reverse());
  });

  test("tells of every value that was revised, corrected, redefined or withdrawn, and of none else", () => {
    const told = news.flatMap((one) =>
      one.kind === "change" ? [`${one.release} ${one.change.kind} ${one.change.id}`] : [],
    );
    expect([...told].sort()).toEqual(REVISIONS.map((r) => `${r.release} ${r.how} ${r.observation}`).sort());
  });

  test("tells of new values once for each indicator of a release", () => {
    const figures = news.flatMap((one) => (one.kind === "figures" ? [one] : []));
    expect(figures.length).toBeGreaterThan(0);
    for (const { release: id, indicator, values } of figures) {
      const added = history.diffs.get(id)?.values.filter((c) => c.kind === "added" && c.indicator === indicator.id);
      expect(values.map((o) => o.id)).toEqual(added?.map((c) => c.id));
    }
  });

  test("has what is overdue from the day after the one announced, and not before", () => {
    const overdue = (today: string): readonly string[] =>
      newsOf(history, release, today).flatMap((one) => (one.kind === "overdue" ? [`${one.day} ${keyOf(one)}`] : []));
    expect(overdue("2024-07-20")).toEqual([]);
    expect(overdue("2024-07-21")).toEqual(["2024-07-21 overdue/gdp/2024-07-20"]);
  });

  test("names each piece once, and keeps to what a reader can take in", () => {
    expect(new Set(news.map(keyOf)).size).toBe(news.length);
    expect(news.length).toBeLessThanOrEqual(MOST_NEWS);
  });
});

test("days to keep in mind are those announced and those on which open commitments fall due", () => {
  const dates = datesIn(release);
  expect(dates.map(dateKey)).toContain("expected/gdp");
  expect(dates.map(({ day }) => day)).toEqual([...dates.map(({ day }) => day)].sort());
  for (const date of dates) if (date.kind === "due") expect(date.commitment.due).not.toBeNull();
});
