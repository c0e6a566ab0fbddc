import { describe, expect, test } from "vitest";
import { found } from "#domain/check/issue.ts";
import { digitsOf, inDecimals, significantDigits } from "#domain/quantity/decimal.ts";

describe("numbers in plain digits", () => {
  test.each([
    [1.2e-7, "0.00000012"],
    [-1e-7, "-0.0000001"],
    [1e21, "1000000000000000000000"],
    [0.04, "0.04"],
  ])("%f", (value, digits) => {
    expect(digitsOf(value)).toBe(digits);
    expect(found(value)).toBe(digits);
  });

  test.each([
    [0.1 + 0.2, [0.1, 0.2], 0.3],
    [2.5e-7 - 1.2e-7, [1.2e-7, 2.5e-7], 1.3e-7],
    [1.2e-7 + 1.3e-7, [1.2e-7, 1.3e-7], 2.5e-7],
    [0.04 - 0.03, [0.03, 0.04], 0.01],
  ])("%f in the decimals of %j is %f", (result, of, wanted) => {
    expect(inDecimals(result, ...of)).toBe(wanted);
  });

  test.each([
    [123456789012345, 15],
    [1234567890123456, 16],
    [0.1234567890123456, 16],
    [1.2e-7, 2],
    [-1200, 2],
    [0, 0],
  ])("%f has %i digits that count", (value, count) => {
    expect(significantDigits(value)).toBe(count);
  });
});
