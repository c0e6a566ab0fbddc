import { expect, it } from "vitest";
import { withMockChoice } from "#mocks/choice.ts";
import { readMockChoice } from "#mocks/handlers.ts";

it.each([
  ["", { set: "full-decade", fault: "none", unknown: [] }],
  ["?mock=gaps", { set: "gaps", fault: "none", unknown: [] }],
  ["?fault=slow&mock=suggestions-jyb", { set: "suggestions-jyb", fault: "slow", unknown: [] }],
  ["?mock=nothing&fault=slow", { set: "full-decade", fault: "slow", unknown: ["mock=nothing"] }],
  ["?mock=&fault=toString", { set: "full-decade", fault: "none", unknown: ["mock=", "fault=toString"] }],
])("%j is read", (search, choice) => {
  expect(readMockChoice(search)).toEqual(choice);
});

it("puts a choice into a query and leaves its other settings", () => {
  const search = withMockChoice("?theme=dark&mock=nothing", { set: "revised", fault: "offline" });
  expect(search).toBe("?theme=dark&mock=revised&fault=offline");
  expect(readMockChoice(search)).toEqual({ set: "revised", fault: "offline", unknown: [] });
});
