import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  COMMITMENT_STEPS,
  commitmentState,
  countedOnce,
  countStates,
  selectCommitments,
  type TrackedCommitment,
} from "#domain/commitment/commitment.ts";
import type { Commitment } from "#domain/schemas/commitment.ts";
import { readSet } from "#test/mocks/read-set.ts";

type Happened = readonly [date: string, Commitment["events"][number]["type"], Commitment["events"][number]["evidence"]];

const PLACE = { document: "report", section: "四", phrase: null };

/** A made-up promise to mend a bridge. */
const promise = (due: Commitment["due"], ...happened: readonly Happened[]): Commitment => ({
  id: "bridge",
  group: "works",
  title: { zh: "修桥", en: "Mend the bridge" },
  by: { zh: "县政府", en: "The county" },
  responsible: { zh: "交通局", en: "Roads bureau" },
  due,
  target: null,
  indicators: [],
  source: PLACE,
  events: happened.map(([date, type, evidence]) => ({
    date,
    type,
    evidence,
    text: { zh: "据报", en: "It is said" },
    source: PLACE,
  })),
});

const PROMISED: Happened = ["2023-01-10", "promised", "none"];

describe("how a commitment stands follows from its events and the day", () => {
  test.each<[string, Commitment, string, readonly string[]]>([
    ["promised, its date to come", promise("2023", PROMISED), "2023-12-31", ["promised", "none", "open"]],
    ["the day after its date", promise("2023", PROMISED), "2024-01-01", ["promised", "none", "passed"]],
    ["without a date", promise(null, PROMISED), "2030-01-01", ["promised", "none", "none"]],
    [
      "begun, nobody shows it: claimed",
      promise("2023", PROMISED, ["2023-05", "started", "none"]),
      "2023-06-01",
      ["started", "claimed", "open"],
    ],
    [
      "a month counts from its last day",
      promise("2023", PROMISED, ["2023-05", "started", "claimed"]),
      "2023-05-30",
      ["promised", "none", "open"],
    ],
    [
      "done in the month of its date, with a document",
      promise("2023-H1", PROMISED, ["2023-06", "delivered", "documented"]),
      "2024-01-01",
      ["delivered", "documented", "met"],
    ],
    [
      "done late",
      promise("2023-H1", PROMISED, ["2023-07-01", "delivered", "claimed"]),
      "2024-01-01",
      ["delivered", "claimed", "late"],
    ],
    [
      "a new step begins without the evidence of the one before",
      promise("2023", PROMISED, ["2023-03-01", "started", "documented"], ["2023-11-01", "delivered", "claimed"]),
      "2023-12-01",
      ["delivered", "claimed", "met"],
    ],
    [
      "dropped: no date counts any more",
      promise("2023", PROMISED, ["2023-03-01", "dropped", "documented"]),
      "2025-01-01",
      ["dropped", "documented", "dropped"],
    ],
    [
      "found to be no certain promise: nothing is due, nothing is claimed",
      promise("2022", PROMISED, ["2023-01-10", "unclear", "none"]),
      "2025-01-01",
      ["unclear", "none", "none"],
    ],
  ])("%s", (_, commitment, day, [step, evidence, due]) => {
    expect(commitmentState(commitment, day)).toMatchObject({ step, evidence, due });
  });
});

test("a part counts once, with its whole; by itself, where the whole is not listed", () => {
  const tracked = (id: string, parent?: string): TrackedCommitment => {
    const commitment = { ...promise("2023", PROMISED), id, ...(parent === undefined ? {} : { parent }) };
    return { commitment, ...commitmentState(commitment, "2023-12-31") };
  };
  const all = [tracked("ten"), tracked("one", "ten"), tracked("two", "ten"), tracked("other")];
  const total = (listed: readonly TrackedCommitment[]): number =>
    countStates(listed)
      .flatMap(({ byEvidence }) => Object.values(byEvidence))
      .reduce((a, b) => a + b, 0);
  expect(countedOnce(all).map(({ commitment }) => commitment.id)).toEqual(["ten", "other"]);
  expect([total(all), total(all.slice(1))]).toEqual([2, 3]);
});

const days = fc
  .date({ min: new Date("2022-12-01"), max: new Date("2025-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const { releases } = await readSet("suggestions");
const commitments = releases[0]?.commitments.commitments ?? [];
const trackedAt = (day: string): readonly TrackedCommitment[] =>
  commitments.map((commitment) => ({ commitment, ...commitmentState(commitment, day) }));

describe("whatever the day", () => {
  test("the mocked set has every step and every evidence by the end", () => {
    const all = trackedAt("2024-01-20");
    expect(new Set(all.map(({ step }) => step))).toEqual(
      new Set(COMMITMENT_STEPS.filter((step) => step !== "unclear")),
    );
    expect(new Set(all.map(({ evidence }) => evidence))).toEqual(new Set(["none", "claimed", "documented"]));
    expect(new Set(all.map(({ due }) => due)).size).toBe(6);
  });

  test("the cells of progress and evidence add up to all commitments", () => {
    fc.assert(
      fc.property(days, (day) => {
        const cells = countStates(trackedAt(day)).flatMap(({ byEvidence }) => Object.values(byEvidence));
        expect(cells.reduce((a, b) => a + b, 0)).toBe(commitments.length);
      }),
    );
  });

  test("a later day loses nothing of an earlier one, and no outcome is without evidence or the word that it is claimed", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        for (const commitment of commitments) {
          const [then, later] = [commitmentState(commitment, first), commitmentState(commitment, second)];
          expect(later.events.slice(0, then.events.length)).toEqual(then.events);
          expect(later.step === "promised" || later.evidence !== "none").toBe(true);
        }
      }),
    );
  });
});

test("is found by words in either language, by group, step, evidence and date, all at once", () => {
  const all = trackedAt("2024-01-20");
  const asked = { words: "", group: "", step: "", evidence: "", due: "" };
  const ids = (given: Partial<typeof asked>): readonly string[] =>
    selectCommitments(all, { ...asked, ...given }).map(({ commitment }) => commitment.id);
  expect(ids({})).toHaveLength(12);
  expect(ids({ words: "ＳＡＭＰＬＥ commitment-12" })).toEqual(["commitment-12"]);
  expect(ids({ words: "示例承诺3" })).toEqual(["commitment-3"]);
  expect(ids({ step: "delivered", evidence: "documented" })).toEqual(["commitment-9", "commitment-10"]);
  expect(ids({ step: "delivered", due: "late" })).toEqual(["commitment-10"]);
  expect(ids({ group: "nothing" })).toEqual([]);
});
