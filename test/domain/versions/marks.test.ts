import { describe, expect, test } from "vitest";
import { changedNumbers } from "#domain/versions/marks.ts";

const because = (observation: string, kind: "revised" | "corrected" | "redefined") => ({
  observation,
  kind,
  reason: { zh: "理由", en: "a reason" },
});
const roads = { id: "roads.2022", value: 86, printed: "86公里", basis: "cumulative", qualifier: null };

describe("what a release changed of the numbers themselves", () => {
  test("is a value with another number, or other words", () => {
    const told = [because("roads.2022", "corrected")];
    expect([...changedNumbers(told, [{ ...roads, value: 68, printed: "68公里" }], [roads])]).toEqual([
      ["roads.2022", "corrected"],
    ]);
    const about = { ...roads, qualifier: "余", printed: "86余公里", lower: 86, upper: null };
    expect([...changedNumbers(told, [about], [roads]).keys()]).toEqual(["roads.2022"]);
  });

  test("is none where a note or a basis alone said more than the document", () => {
    const told = [because("roads.2022", "corrected"), because("roads.2022", "revised")];
    const before = { ...roads, basis: "point", note: { zh: "旧注", en: "old" } };
    expect(changedNumbers(told, [before], [{ ...roads, basis: "not-stated" }]).size).toBe(0);
  });

  test("is a value of a new definition, also with the same digits, and one that was not there before", () => {
    expect([...changedNumbers([because("roads.2022", "redefined")], [roads], [roads]).values()]).toEqual(["redefined"]);
    expect([...changedNumbers([because("roads.2022", "corrected")], [], [roads]).values()]).toEqual(["corrected"]);
  });
});
