import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths, addWorkingDays, dayNumber } from "#domain/handling/days.ts";

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);
const aDate = fc
  .integer({ min: dayNumber("1949-10-01"), max: dayNumber("2101-03-01") })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

describe("days", () => {
  test("are counted as the calendar counts them", () => {
    fc.assert(fc.property(aDate, (date) => dayNumber(date) === utc(date).getTime() / 86_400_000));
  });

  test.each([
    ["2023-02-10", 3, "2023-05-10"],
    ["2022-11-30", 3, "2023-02-28"],
    ["2023-11-30", 3, "2024-02-29"],
    ["2023-12-31", 6, "2024-06-30"],
    ["2023-09-10", 3, "2023-12-10"],
    ["2023-02-10", 0, "2023-02-10"],
  ])("%s and %i months is %s", (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  test.each([
    ["Friday and one", "2023-02-10", 1, [], "2023-02-13"],
    ["Saturday and one", "2023-02-11", 1, [], "2023-02-13"],
    ["twenty are four weeks", "2023-02-10", 20, [], "2023-03-10"],
    ["a day off does not count", "2023-02-10", 1, ["2023-02-13"], "2023-02-14"],
    ["a Sunday off changes nothing", "2023-02-10", 1, ["2023-02-12"], "2023-02-13"],
    ["over the end of a year", "2023-12-29", 2, ["2024-01-01"], "2024-01-03"],
  ] as const)("working days: %s", (_, date, days, off, later) => {
    expect(addWorkingDays(date, days, new Set(off.map(dayNumber)))).toBe(later);
  });

  test("so many working days later, just so many working days have passed", () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 1, max: 60 }), (date, days) => {
        const end = dayNumber(addWorkingDays(date, days, new Set()));
        let passed = 0;
        for (let day = dayNumber(date) + 1; day <= end; day++)
          if (![0, 6].includes(new Date(day * 86_400_000).getUTCDay())) passed += 1;
        expect(passed).toBe(days);
      }),
    );
  });
});
