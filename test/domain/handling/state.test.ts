import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { axesOf } from "#domain/handling/handling.ts";
import { stateAt } from "#domain/handling/state.ts";
import { aDay, aHistory, TYPES } from "#test/support/histories.ts";
import { anItem, READABLE } from "#test/support/items.ts";

const LATER = "2030-01-01";
const RECEIVED = ["2023-01-10", "received"] as const;
const REPLIED_A = ["2023-04-01", "replied", { outcome: "A" }] as const;
const REPLIED_B = ["2023-08-01", "replied", { outcome: "B" }] as const;
const SHOWN = ["2023-05-01", "published", { evidence: "documented", source: READABLE }] as const;
const RETURNED = ["2023-06-01", "returned"] as const;

type Steps = Parameters<typeof anItem>[0];

describe("how an item stands follows from its events", () => {
  test.each<[string, Steps, string, string | null, string]>([
    ["nothing known of it", [], "received", null, "none"],
    ["received", [RECEIVED], "received", null, "none"],
    ["assigned", [RECEIVED, ["2023-02-10", "assigned"]], "assigned", null, "none"],
    ["replied is not solved", [RECEIVED, ["2023-04-01", "replied"]], "replied", null, "none"],
    ["an outcome that nothing shows is claimed", [RECEIVED, REPLIED_A], "replied", "A", "claimed"],
    ["a document shows it", [REPLIED_A, SHOWN], "replied", "A", "documented"],
    [
      "a document that cannot be read shows nothing",
      [REPLIED_A, ["2023-05-01", "published", { evidence: "documented" }]],
      "replied",
      "A",
      "claimed",
    ],
    ["a return takes back outcome and evidence", [REPLIED_A, SHOWN, RETURNED], "returned", null, "none"],
    ["a new outcome begins without evidence", [REPLIED_A, SHOWN, RETURNED, REPLIED_B], "replied", "B", "claimed"],
    [
      "the same outcome said again keeps it",
      [REPLIED_A, SHOWN, ["2023-06-01", "closed", { outcome: "A" }]],
      "closed",
      "A",
      "documented",
    ],
    ["solved, says the unit", [["2023-06-01", "resolved"]], "closed", null, "claimed"],
    ["rated well is closed", [REPLIED_A, ["2023-06-01", "satisfied"]], "closed", "A", "claimed"],
    ["rated badly is not", [REPLIED_A, ["2023-06-01", "dissatisfied"]], "replied", "A", "claimed"],
    [
      "published after closing stays closed",
      [
        ["2023-05-01", "closed"],
        ["2023-05-02", "published"],
      ],
      "closed",
      null,
      "none",
    ],
  ])("%s", (_, events, step, outcome, evidence) => {
    expect(stateAt(anItem(events), LATER)).toMatchObject({ step, outcome, evidence });
  });

  test("it is not there before it was received", () => {
    expect(stateAt(anItem([RECEIVED]), "2023-01-09")).toBeNull();
    expect(stateAt(anItem([RECEIVED]), "2023-01-10")).toMatchObject({ step: "received" });
  });
});

const SCHEME = { id: "ab", outcomes: [{ code: "A", name: { zh: "甲", en: "A" }, solved: true }] };

describe("whatever happens, at every date", () => {
  test("the parts of each axis add up to the items received by then", () => {
    fc.assert(
      fc.property(fc.array(aHistory, { maxLength: 12 }), aDay, (items, day) => {
        const received = items.filter((i) => i.events.length === 0 || i.events.some((e) => e.date <= day));
        const states = items.map((i) => stateAt(i, day)).filter((s) => s !== null);
        const { total, axes } = axesOf(states, SCHEME);
        expect(total).toBe(received.length);
        for (const { parts } of axes) expect(parts.reduce((sum, p) => sum + p.count, 0)).toBe(total);
      }),
    );
  });

  test("an outcome has evidence or shows as claimed, and nothing is documented without a document", () => {
    fc.assert(
      fc.property(aHistory, aDay, (item, day) => {
        const state = stateAt(item, day);
        if (state?.outcome != null) expect(state.evidence).not.toBe("none");
        if (state?.evidence === "documented")
          expect(item.events.some((e) => e.date <= day && e.evidence === "documented" && e.source)).toBe(true);
      }),
    );
  });

  test("what is added later changes nothing of an earlier day", () => {
    fc.assert(
      fc.property(aHistory, aDay, fc.constantFrom(...TYPES), (item, day, type) => {
        const longer = { ...item, events: [...item.events, { date: LATER, type, outcome: "B" }] };
        if (item.events.length > 0) expect(stateAt(longer, day)).toEqual(stateAt(item, day));
      }),
    );
  });
});
