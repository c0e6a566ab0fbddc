import { describe, expect, test } from "vitest";
import { isLong, needsRoom } from "#domain/chart/chart-room.ts";
import { chart } from "#test/support/a-chart.ts";

const growth = { id: "growth", unit: "%", kind: "rate" } as const;
const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ period: String(from + at), value: 4 + at }));

describe("a picture on a screen that is read from afar", () => {
  test("of values over time needs room of its own", () => {
    expect(needsRoom(chart(growth, years(2020, 2023)))).toBe(true);
    expect(needsRoom(chart(growth, years(2023, 2023)))).toBe(false);
  });

  test("is not long with the years of a decade, and is with those of two, also where most have no value", () => {
    expect(isLong(chart(growth, years(2014, 2023)))).toBe(false);
    expect(isLong(chart(growth, years(2004, 2023)))).toBe(true);
    expect(isLong(chart(growth, [...years(2004, 2004), ...years(2022, 2023)]))).toBe(true);
  });

  test("is long where a period has several values, each a row", () => {
    const twice = years(2014, 2023).flatMap((one, at) => [
      one,
      ...(at === 0 ? [{ ...one, value: 9, status: "expected" as const }] : []),
    ]);
    expect(isLong(chart(growth, twice))).toBe(true);
  });
});
