import { expect, test } from "vitest";
import type { Page } from "#domain/site/page.ts";
import type { Beside } from "#domain/schemas/indicator.ts";
import { sliceFor } from "#domain/release/slice.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";

const next = (indicator: string): Beside => ({
  indicator,
  relation: "other-year",
  sentence: { zh: "年份不同", en: "Another year" },
});
const release = aRelease(
  [
    anIndicator({ id: "first", headline: 1, beside: [next("early")] }),
    anIndicator({ id: "early", theme: "past", beside: [next("far")] }),
    anIndicator({ id: "far", theme: "past" }),
    anIndicator({ id: "plain", theme: "past" }),
  ],
  ["first", "early", "far", "plain"].map((indicator) => anObservation({ indicator })),
);

/** The indicators of which a page has the values. */
const carried = (page: Page): readonly string[] =>
  sliceFor(page, release).observations.observations.map(({ indicator }) => indicator);

test("the page of an indicator carries what stands beside it, and not what stands beside that", () => {
  expect(carried({ name: "indicator", id: "first" })).toEqual(["first", "early"]);
  expect(carried({ name: "indicator", id: "early" })).toEqual(["early", "far"]);
  expect(carried({ name: "indicator", id: "plain" })).toEqual(["plain"]);
});

test("the overview carries what stands beside its headline figures", () => {
  expect(carried({ name: "overview" })).toEqual(expect.arrayContaining(["first", "early"]));
});

test("what stands beside is part of the indicator as it was read", () => {
  const [first] = sliceFor({ name: "indicator", id: "first" }, release).indicators.indicators;
  expect(first?.beside).toEqual([next("early")]);
});

test("a figure of suggestions takes its session with it, without the words of the account", () => {
  const session = {
    id: "first-session",
    name: { zh: "第一次会议", en: "First session" },
    period: "2022",
    document: "sample-report",
    bills: null,
    received: "plain",
    departments: null,
    towns: null,
    satisfaction: null,
    allClosed: true,
    statements: [
      {
        id: "late",
        kind: "shortcoming" as const,
        text: { zh: "答复较慢", en: "Replies were slow" },
        source: { document: "sample-report", section: "一", phrase: null },
      },
    ],
  };
  const told = { ...release, suggestions: { ...release.suggestions, sessions: [session] } };
  const sessionsOn = (id: string) => sliceFor({ name: "indicator", id }, told).suggestions.sessions;
  expect(sessionsOn("plain")).toEqual([{ ...session, statements: [] }]);
  expect(sessionsOn("first")).toEqual([]);
});
