import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { learnt } from "#authoring/draft/learnt.ts";
import { parseAliases } from "#authoring/learnt/aliases.ts";
import {
  type Action,
  apply,
  type Decision,
  decisionOf,
  type Draft,
  progressOf,
  REJECT_REASONS,
  undo,
  valuesIn,
} from "#authoring/draft/draft.ts";
import { fromFile, toFile } from "#authoring/draft/draft-file.ts";
import { openFindings } from "#authoring/draft/findings.ts";
import { merge, takeTheirs } from "#authoring/draft/merge.ts";
import type { Finding } from "#authoring/read/reading.ts";
import { parsed } from "#test/support/view.tsx";
import { aDraft, aValue, SOURCE } from "./a-draft.ts";

const keys = fc.constantFrom("1-3", "5-9", "12-20", "30-41");
const values = fc
  .record({ value: fc.integer({ min: 0, max: 9 }), period: fc.constantFrom("2025", "2026") })
  .map((change) => aValue(change));
const decisions: fc.Arbitrary<Decision> = fc.oneof(
  values.map((value) => ({ kind: "accepted" as const, value })),
  fc.tuple(values, values).map(([value, was]) => ({ kind: "edited" as const, value, was })),
  fc.constantFrom(...REJECT_REASONS).map((reason) => ({ kind: "rejected" as const, reason, note: "" })),
);
const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant("decide" as const), key: keys, decision: decisions }),
  fc.record({ kind: fc.constant("clear" as const), key: keys }),
);
const drafts = fc.array(actions, { maxLength: 8 }).map((all) => all.reduce(apply, aDraft()));
/** What two drafts of one document say, whatever way it came about. */
const said = ({ decisions: all, source, reasons }: Draft) => ({ all, source, reasons });

describe("a draft", () => {
  test("undo takes back an action, and nothing else", () =>
    fc.assert(
      fc.property(drafts, actions, (draft, action) => {
        expect(undo(apply(draft, action))).toEqual(draft);
      }),
    ));

  test("undone to its beginning, nothing is decided; undone once more, nothing happens", () =>
    fc.assert(
      fc.property(drafts, (draft) => {
        const first = draft.history.reduce(undo, draft);
        expect(first).toEqual(aDraft());
        expect(undo(first)).toEqual(first);
      }),
    ));

  test("counts what is decided of what was read; an edited figure keeps what was proposed", () => {
    const draft = apply(aDraft({ "30-41": aValue() }), {
      kind: "decide",
      key: "1-3",
      decision: { kind: "edited", value: aValue({ value: 7, start: 1 }), was: aValue({ start: 1 }) },
    });
    expect(progressOf(draft, ["1-3", "5-9", "30-41"])).toEqual({ decided: 2, all: 3 });
    expect(decisionOf(draft, "1-3")).toMatchObject({ was: { value: 2100 }, value: { value: 7 } });
    expect(valuesIn(draft).map(([key]) => key)).toEqual(["1-3", "30-41"]);
    expect(decisionOf(draft, "constructor")).toBeNull();
  });
});

describe("two clerks' drafts", () => {
  test("say the same, whichever is taken first, but where they conflict; there each keeps its own", () =>
    fc.assert(
      fc.property(drafts, drafts, (a, b) => {
        const [ab, ba] = [merge(a, b), merge(b, a)];
        if (ab === null || ba === null) throw new Error("one document");
        expect(ab.conflicts.length).toBe(ba.conflicts.length);
        const inConflict = ab.conflicts.map((conflict) => (conflict.kind === "source" ? "" : conflict.key));
        const agreed = (draft: Draft) =>
          Object.fromEntries(Object.entries(draft.decisions).filter(([key]) => !inConflict.includes(key)));
        expect(agreed(ab.draft)).toEqual(agreed(ba.draft));
        for (const key of inConflict) {
          expect(decisionOf(ab.draft, key)).toEqual(decisionOf(a, key));
          expect(decisionOf(ba.draft, key)).toEqual(decisionOf(b, key));
        }
        // Nothing of either is lost, and where all conflicts go to the other one, both are alike.
        const theirs = ab.conflicts.reduce(takeTheirs, ab.draft);
        expect(said(theirs)).toEqual(said(ba.draft));
      }),
    ));

  test("of the same document twice are that document", () =>
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(merge(draft, draft)).toEqual({ draft, conflicts: [] });
      }),
    ));

  test("of two documents are not put together", () => {
    const other = { ...aDraft(), source: { ...SOURCE, sha256: "b".repeat(64) } };
    expect(merge(aDraft(), other)).toBeNull();
  });

  test("what only one has said of the document is taken; what both said differently is asked", () => {
    const mine = { ...aDraft(), source: { ...SOURCE, url: "" } };
    const theirs = { ...aDraft(), source: { ...SOURCE, url: "https://county.example/r", published: "2027-01-09" } };
    const merged = merge(mine, theirs);
    expect(merged?.draft.source).toMatchObject({ url: "https://county.example/r", published: "2027-01-08" });
    expect(merged?.conflicts).toMatchObject([{ kind: "source", field: "published" }]);
  });

  test("can be undone figure by figure", () => {
    const merged = merge(aDraft(), aDraft({ "30-41": aValue() }));
    if (merged === null) throw new Error("one document");
    expect(undo(merged.draft).decisions).toEqual({});
  });
});

describe("a draft file", () => {
  test("is the draft again", () =>
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(fromFile(toFile(draft))).toEqual({ draft });
      }),
    ));

  test.each([
    ["{", "not-json", ""],
    ['{"a":1}', "not-a-draft", ""],
    [toFile(aDraft()).replace('"version": 1', '"version": 4'), "newer", "4"],
    [toFile(aDraft()).replace('"chars": 400', '"chars": "many"'), "broken", "source.chars"],
  ])("that is none says so: %#", (text, fault, place) => expect(fromFile(text)).toEqual({ fault, place }));
});

describe("what looks wrong in a report", () => {
  const finding = (start: number, severity: Finding["severity"]): Finding => ({
    code: "power-of-ten",
    severity,
    start,
    end: start + 4,
    found: "2100人",
    expected: null,
  });
  const figures = [
    { start: 30, end: 41 },
    { start: 50, end: 55 },
  ];
  const found = [finding(32, "error"), finding(51, "error"), finding(80, "warning")];
  const taken = apply(aDraft(), { kind: "decide", key: "30-41", decision: { kind: "accepted", value: aValue() } });

  test("stops where the figure is taken as it was read, and is told where it is about no figure", () => {
    expect(openFindings(taken, found, figures)).toMatchObject([
      { figure: "30-41", stops: true },
      { figure: null, stops: false, key: "power-of-ten 80-84" },
    ]);
  });

  test("is settled by mending or leaving the figure, or by a reason, which the draft keeps", () => {
    const mended = apply(taken, {
      kind: "decide",
      key: "30-41",
      decision: { kind: "edited", value: aValue({ value: 210 }), was: aValue() },
    });
    expect(openFindings(mended, found, figures)).toHaveLength(1);
    const dismissed = { ...taken, dismissed: { "power-of-ten 32-36": "已与统计局核对" } };
    expect(openFindings(dismissed, found, figures)).toHaveLength(1);
    expect(fromFile(toFile(dismissed))).toEqual({ draft: dismissed });
    expect(merge(aDraft(), dismissed)?.draft.dismissed).toEqual(dismissed.dismissed);
  });
});

describe("aliases", () => {
  const { indicators } = parsed().indicators;

  test("are what the document calls an indicator beside its name, each once, in the order of ids", () => {
    const draft = aDraft({
      "1-3": aValue({ indicator: "output", label: "总产值", start: 1 }),
      "5-9": aValue({ label: "就业", start: 5 }),
      "30-41": aValue(),
    });
    const known = parseAliases({ jobs: ["城镇新增就业"] }).aliases;
    expect(learnt(known, draft, indicators)).toEqual({ jobs: ["城镇新增就业"], output: ["总产值"] });
  });

  test("of a file that is none are none", () => expect(parseAliases({ jobs: "就业" }).aliases).toEqual({}));
});
