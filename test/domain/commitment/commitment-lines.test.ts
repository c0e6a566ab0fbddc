import { describe, expect, test } from "vitest";
import { byUrgency, commitmentModel, commitmentsModel } from "#domain/commitment/commitment-lines.ts";
import { commitmentsCsv } from "#domain/commitment/commitments-csv.ts";
import type { Commitment } from "#domain/schemas/commitment.ts";
import { aCommitment, ofEveryKind } from "#test/support/picture-cases.ts";

const DAY = "2024-02-01";
const ids = (commitments: readonly Commitment[], limit?: number): readonly string[] =>
  commitmentsModel(commitments, DAY, limit).lines.map((l) => l.id);

/** A commitment of which others are parts. */
const family = (due: string): readonly Commitment[] => [
  aCommitment("whole", due, [["2023-01-10", "promised", "none"]]),
  ...["a", "b"].map((id) => aCommitment(id, due, [["2023-01-10", "promised", "none"]], { parent: "whole" })),
];

describe("the order", () => {
  test("overdue first, the longest before the others; then what is to come, by its date; then done, without date, dropped", () => {
    expect(ids(ofEveryKind)).toEqual([
      "long-overdue",
      "overdue",
      "soon",
      "far",
      "late",
      "met",
      "no-date",
      "only-reported",
      "dropped",
    ]);
    expect(byUrgency(ofEveryKind, DAY).map((c) => c.id)).toEqual(ids(ofEveryKind));
  });

  test("is that of the day: nothing is overdue before its date, and nothing is known that came later", () => {
    const { lines } = commitmentsModel(ofEveryKind, "2023-02-01");
    expect(lines.find((l) => l.id === "overdue")?.state).toBe("open");
    expect(lines.find((l) => l.id === "met")?.events).toHaveLength(1);
  });
});

describe("a limit", () => {
  test("keeps the most urgent, and says of how many", () => {
    const model = commitmentsModel(ofEveryKind, DAY, 3);
    expect(model.lines.map((l) => l.id)).toEqual(["long-overdue", "overdue", "soon"]);
    expect([model.shown, model.total]).toEqual([3, 9]);
    expect(model.counts).toEqual({ passed: 2, open: 2, late: 1, met: 1, none: 2, dropped: 1 });
  });

  test("folds parts into their commitment before it leaves anything out", () => {
    const all = [...ofEveryKind, ...family("2022")];
    const { lines, shown, total } = commitmentsModel(all, DAY, 10);
    expect(lines.map((l) => [l.id, l.folded])).toContainEqual(["whole", 2]);
    expect(lines.some((l) => l.part)).toBe(false);
    expect([shown, total]).toEqual([10, 10]);
  });
});

describe("parts", () => {
  test("stand below the commitment they are of, and count once with it", () => {
    const { lines, total } = commitmentsModel([...family("2023"), ...ofEveryKind], DAY);
    const at = lines.findIndex((l) => l.id === "whole");
    expect(lines.slice(at, at + 3).map((l) => [l.id, l.part])).toEqual([
      ["whole", false],
      ["a", true],
      ["b", true],
    ]);
    expect(total).toBe(10);
  });

  test("bring their urgency: a part that is overdue lifts the whole", () => {
    const [whole, a, b] = family("2030");
    if (whole === undefined || a === undefined || b === undefined) throw new Error("invalid case: family");
    const { lines } = commitmentsModel([whole, a, { ...b, due: "2022" }], DAY);
    expect(lines.map((l) => [l.id, l.state, l.under])).toEqual([
      ["whole", "open", "passed"],
      ["b", "passed", "passed"],
      ["a", "open", "passed"],
    ]);
  });
});

test("what may be no promise is neither overdue nor without a date, and stands last", () => {
  const unclear = aCommitment("unclear", "2022", [["2023-01-10", "unclear", "none"]]);
  const { lines } = commitmentsModel([unclear, ...ofEveryKind], DAY);
  expect(lines[lines.length - 1]).toMatchObject({ id: "unclear", state: "unclear", under: "unclear" });
});

test("one commitment has an axis of its own", () => {
  const [one] = ofEveryKind;
  if (one === undefined) throw new Error("invalid case: none");
  expect(commitmentModel(one, DAY)).toMatchObject({ id: "commitment-met", total: 1, shown: 1 });
});

test("the file has a row for each event, in codes", () => {
  const rows = commitmentsCsv(commitmentsModel(ofEveryKind, DAY, 3))
    .trim()
    .split("\r\n");
  expect(rows[0]).toContain("commitment,part,due,due_basis,state,date,event,evidence,as_of");
  expect(rows.slice(1)).toEqual([
    "long-overdue,false,2021-03,stated,passed,2021-01-08,promised,none,2024-02-01",
    "overdue,false,2023,stated,passed,2023-01-10,promised,none,2024-02-01",
    "soon,false,2024-06-30,stated,open,2023-01,promised,none,2024-02-01",
    "soon,false,2024-06-30,stated,open,2023-08,started,claimed,2024-02-01",
    "soon,false,2024-06-30,stated,open,2023-11-02,progress,documented,2024-02-01",
  ]);
});
