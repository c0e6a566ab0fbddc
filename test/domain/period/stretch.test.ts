import { expect, test } from "vitest";
import { monthOf, monthStart, stretchOf } from "#domain/period/stretch.ts";

const day = (text: string): number => Date.parse(text) / 86_400_000;

test.each([
  ["2022", "2022-01-01", "2023-01-01"],
  ["2022-H2", "2022-07-01", "2023-01-01"],
  ["2024-02", "2024-02-01", "2024-03-01"],
  ["2023-01-10", "2023-01-10", "2023-01-11"],
  ["2020/2021", "2020-01-01", "2022-01-01"],
  ["2022-11/2023-02", "2022-11-01", "2023-03-01"],
])("%s is all of its days", (code, from, to) => {
  expect(stretchOf(code)).toEqual({ from: day(from), to: day(to) });
});

test("months begin on their first day, and every day lies in one", () => {
  expect(monthStart(2023 * 12)).toBe(day("2023-01-01"));
  expect(monthOf(day("2023-12-31"))).toBe(2023 * 12 + 11);
});
