import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyIn,
  chooseIn,
  dismissIn,
  placeOf,
  reasonIn,
  turnTo,
  withDocument,
  withDocuments,
  withoutDocument,
} from "#authoring/draft/documents.ts";
import {
  apply,
  documentsOf,
  type Draft,
  type DraftSource,
  type DraftValue,
  undo,
  unusedIn,
} from "#authoring/draft/draft.ts";
import { fromFile, toFile } from "#authoring/draft/draft-file.ts";
import { learnt } from "#authoring/draft/learnt.ts";
import { merge, takeTheirs } from "#authoring/draft/merge.ts";
import { type Published, readPublished } from "#authoring/draft/newest-release.ts";
import { toObservations } from "#authoring/draft/to-observations.ts";
import { toRelease } from "#authoring/draft/to-release.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { severityOf } from "#domain/advice/severity.ts";
import { draftFolder, smallDraft, smallSite, writeFiles } from "#test/support/small-release.ts";
import { parsed } from "#test/support/view.tsx";
import { clerk } from "#test/support/world.ts";
import { aDraft, anIndicator, aValue, SOURCE } from "./a-draft.ts";

const DAY = "2027-01-10";
const release = parsed(smallDraft());
const NOTICE: DraftSource = {
  ...SOURCE,
  title: { zh: "样例县统计公报（虚构）", en: "Statistical bulletin of Sample County (made up)" },
  issuer: { zh: "样例县统计局", en: "Sample County bureau of statistics" },
  published: "2027-01-09",
  sha256: "b".repeat(64),
};
const LIST: DraftSource = { ...NOTICE, title: { zh: "样例县名单（虚构）", en: "A list" }, sha256: "c".repeat(64) };

const accepted = (draft: Draft, value: DraftValue): Draft =>
  apply(draft, { kind: "decide", key: `${value.start}-${value.end}`, decision: { kind: "accepted", value } });
/** The report says 2100人, the bulletin what is given; the bulletin is worked on. */
const both = (change: Partial<DraftValue> = {}): Draft =>
  accepted(withDocument(aDraft({ "30-41": aValue() }), NOTICE), aValue({ phrase: "新增就业2100人", ...change }));
const titles = (draft: Draft): readonly string[] => documentsOf(draft).map(({ source }) => source.title.zh);

describe("a draft of several documents", () => {
  test("has them in the order in which they were added, whichever is worked on", () => {
    const three = withDocument(both(), LIST);
    expect(titles(three)).toEqual([SOURCE, NOTICE, LIST].map(({ title }) => title.zh));
    expect(three.source).toBe(LIST);
    fc.assert(
      fc.property(fc.array(fc.nat(3)), (turns) => {
        const turned = turns.reduce(turnTo, three);
        expect(documentsOf(turned)).toEqual(documentsOf(three));
        expect(turnTo(turned, three.at)).toEqual(three);
      }),
    );
  });

  test("has each once: one that is given again is turned to, with what was decided of it", () => {
    const again = withDocument(turnTo(both(), 0), { ...NOTICE, name: "other.txt" });
    expect([again.at, Object.keys(again.decisions)]).toEqual([1, ["30-41"]]);
    expect(placeOf(again, LIST.sha256)).toBe(-1);
  });

  test("keeps the decisions and the way back of each apart: the same place in two texts is two figures", () => {
    const draft = both({ value: 7, printed: "7人" });
    expect(documentsOf(undo(draft)).map(({ decisions }) => Object.keys(decisions).length)).toEqual([1, 0]);
    const left = chooseIn(draft, { nth: 0, key: "30-41", because: "《公报》写作 7人" });
    expect(turnTo(left, 0).decisions["30-41"]).toEqual({
      kind: "rejected",
      reason: "duplicate",
      note: "《公报》写作 7人",
    });
    expect(left.decisions).toEqual(draft.decisions);
    expect(undo(turnTo(left, 0)).decisions).toEqual(aDraft({ "30-41": aValue() }).decisions);
    const why = { kind: "beside", reason: { zh: "", en: "" } } as const;
    const given = reasonIn(draft, 0, "30-41", why);
    expect([turnTo(given, 0).reasons, given.reasons]).toEqual([{ "30-41": why }, {}]);
    expect(reasonIn(given, 0, "30-41", null)).toEqual(draft);
    expect(turnTo(dismissIn(draft, 0, "two-values 1-2", "核对过"), 0).dismissed).toEqual({
      "two-values 1-2": "核对过",
    });
  });

  test("loses one only while nothing of it is decided, and never its last", () => {
    expect(withoutDocument(both())).toEqual(both());
    expect(titles(withoutDocument(withDocument(both(), LIST)))).toEqual(titles(both()));
    expect(withoutDocument(aDraft())).toEqual(aDraft());
  });

  test("knows what all its figures are of and are called", () => {
    const value = aValue({ indicator: "toilets", unit: "座", label: "公厕" });
    const draft = { ...both(), indicators: { toilets: anIndicator() } };
    expect(unusedIn(draft)).toHaveLength(1);
    const used = applyIn(draft, 0, { kind: "decide", key: "1-2", decision: { kind: "accepted", value } });
    expect(unusedIn(used)).toEqual([]);
    const known = [...release.indicators.indicators];
    const labelled = both({ label: "新增就业" });
    expect(learnt({}, turnTo(labelled, 0), known)).toEqual({ jobs: ["城镇新增就业", "新增就业"] });
  });
});

describe("the file of a draft of several documents", () => {
  test("is the draft again, of version 3; with one document it is as an earlier program reads it", () => {
    const draft = turnTo(withDocument(both(), LIST), 1);
    expect(toFile(draft)).toContain('"version": 3');
    expect(fromFile(toFile(draft))).toEqual({ draft });
    expect(toFile(aDraft())).not.toMatch(/"others"|"at"/);
    expect(fromFile(toFile(aDraft()))).toMatchObject({ draft: { others: [], at: 0 } });
  });

  test("that has a document twice, or points to none, is broken", () => {
    const file = toFile(both());
    expect(fromFile(file.replaceAll("b".repeat(64), "a".repeat(64)))).toEqual({ fault: "broken", place: "others" });
    expect(fromFile(file.replace('"at": 1', '"at": 2'))).toEqual({ fault: "broken", place: "others" });
  });
});

describe("the figures of several documents", () => {
  test("that say the same are one value of the first, and rest on both", () => {
    const { placed, issues, documents, named } = toObservations(both(), release);
    expect(issues).toEqual([]);
    expect(placed).toMatchObject([{ nth: 0, kind: "new", observation: { id: "jobs.2026" } }]);
    expect(documents.map(({ id }) => id)).toEqual(["report-2027-01-08", "report-2027-01-09"]);
    expect([...named]).toEqual(["report-2027-01-08", "report-2027-01-09"]);
  });

  test("that differ are asked, and published as was chosen: one, the other, or both", () => {
    const draft = both({ value: 2200, printed: "2200人", phrase: "就业2200人" });
    const { issues, placed } = toObservations(draft, release);
    expect(issues).toEqual([
      {
        nth: 1,
        key: "30-41",
        code: "documents-differ",
        found: "2200人",
        expected: "2100人",
        against: { nth: 0, key: "30-41" },
      },
    ]);
    expect(placed).toHaveLength(1);
    const printed = (chosen: Draft) => {
      const { issues: left, placed: all } = toObservations(chosen, release);
      expect(left).toEqual([]);
      return all.map(({ kind, observation }) => `${kind} ${observation.id} ${observation.printed}`);
    };
    expect(printed(chooseIn(draft, { nth: 1, key: "30-41", because: "" }))).toEqual(["new jobs.2026 2100人"]);
    expect(printed(chooseIn(draft, { nth: 0, key: "30-41", because: "" }))).toEqual(["new jobs.2026 2200人"]);
    expect(printed(reasonIn(draft, 1, "30-41", { kind: "beside", reason: { zh: "", en: "" } }))).toEqual([
      "new jobs.2026 2100人",
      "beside jobs.2026.report-2027-01-09 2200人",
    ]);
  });

  test("of one document are asked as before", () => {
    const twice = accepted(both(), aValue({ start: 50, end: 61, value: 3, printed: "3人" }));
    expect(toObservations(twice, release).issues).toMatchObject([{ nth: 1, key: "50-61", code: "documents-differ" }]);
    const alone = accepted(aDraft({ "30-41": aValue() }), aValue({ start: 50, end: 61, value: 3, printed: "3人" }));
    expect(toObservations(alone, release).issues).toMatchObject([{ nth: 0, key: "50-61", code: "twice" }]);
  });

  test("have documents of their own in the list where both were published on one day", () => {
    const day = { ...NOTICE, published: SOURCE.published };
    const { documents } = toObservations(withDocument(aDraft(), day), release);
    expect(documents.map(({ id }) => id)).toEqual(["report-2027-01-08", "report-2027-01-08-2"]);
  });
});

describe("a release of several documents", () => {
  async function site(): Promise<readonly [string, Published]> {
    const data = await draftFolder({});
    await writeFiles(data, { "site.json": JSON.stringify(smallSite()) });
    expect(await clerk(["publish", await draftFolder(smallDraft()), "--data", data])).toMatchObject({ code: 0 });
    const published = await readPublished(folderReader(data), DAY);
    if (published === null) throw new Error("invalid release");
    return [data, published];
  }

  test("lists them all as sources, and passes check and verify, with both values where both are published", async () => {
    const [data, published] = await site();
    const output = aValue({
      indicator: "output",
      value: 45.2,
      unit: "亿元",
      printed: "45.2亿元",
      phrase: "产值45.2亿元",
      start: 60,
      end: 68,
    });
    const revised = aValue({
      period: "2025",
      value: 1950,
      printed: "1950人",
      phrase: "就业1950人",
      start: 80,
      end: 87,
    });
    const differing = accepted(
      accepted(both({ value: 2200, printed: "2200人", phrase: "就业2200人", start: 34 }), output),
      revised,
    );
    const beside = reasonIn(differing, 1, "34-41", { kind: "beside", reason: { zh: "", en: "" } });
    const because = { kind: "revised", reason: { zh: "年报核定", en: "Final count" } } as const;
    const draft = reasonIn(beside, 1, "80-87", because);
    const next = await toRelease(turnTo(draft, 0), published, DAY);
    expect(next.issues).toEqual([]);
    expect(next.advice.filter((issue) => severityOf(issue) === "refuse")).toEqual([]);
    expect(next.diff?.documents.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "added report-2027-01-08",
      "added report-2027-01-09",
    ]);
    // It says of each change which document brought it, and does not depend on which one was worked on last.
    expect(next.release?.release.changes).toMatchObject([{ observation: "jobs.2025", document: "report-2027-01-09" }]);
    expect((await toRelease(draft, published, DAY)).files).toEqual(next.files);
    for (const [path, bytes] of next.files) {
      await mkdir(dirname(join(data, path)), { recursive: true });
      await writeFile(join(data, path), bytes);
    }
    expect(await clerk(["check", data])).toMatchObject({ code: 0 });
    expect(await clerk(["verify", data])).toMatchObject({ code: 0 });
  });

  test("lists no document of which nothing is published", async () => {
    const [, published] = await site();
    const next = await toRelease(withDocument(aDraft({ "30-41": aValue() }), LIST), published, DAY);
    expect(next.diff?.documents.map(({ id }) => id)).toEqual(["report-2027-01-08"]);
  });
});

describe("two clerks' drafts of several documents", () => {
  test("come together document by document; what only one has is there too", () => {
    const mine = turnTo(both(), 0);
    const theirs = withDocuments(
      aDraft({ "1-3": aValue({ start: 1, end: 3 }) }),
      documentsOf(withDocument(aDraft(), LIST)).slice(1),
    );
    const merged = merge(mine, theirs);
    expect(merged?.conflicts).toEqual([]);
    if (merged === null) throw new Error("one document in common");
    expect(titles(merged.draft)).toEqual([SOURCE, NOTICE, LIST].map(({ title }) => title.zh));
    expect([merged.draft.at, Object.keys(merged.draft.decisions)]).toEqual([0, ["30-41", "1-3"]]);
  });

  test("are asked about each document where they differ, and what is chosen goes there", () => {
    const mine = turnTo(both({ value: 7 }), 0);
    const theirs = both({ value: 8 });
    const merged = merge(mine, theirs);
    expect(merged?.conflicts).toMatchObject([{ kind: "decision", key: "30-41", document: NOTICE.sha256 }]);
    const taken = merged?.conflicts.reduce(takeTheirs, merged.draft);
    expect(taken?.at).toBe(0);
    expect(taken?.others[0]?.decisions["30-41"]).toMatchObject({ value: { value: 8 } });
    expect(taken?.decisions["30-41"]).toMatchObject({ value: { value: 2100 } });
  });

  test("ask once of an indicator that both have defined differently", () => {
    const [mine, theirs] = [
      { ...both(), indicators: { toilets: anIndicator() } },
      { ...both(), indicators: { toilets: anIndicator({ kind: "stock" }) } },
    ];
    const merged = merge(mine, theirs);
    expect(merged?.conflicts).toMatchObject([{ kind: "indicator", field: "kind" }]);
    expect(merged?.conflicts.reduce(takeTheirs, merged.draft).indicators).toEqual(theirs.indicators);
  });

  test("that have no document in common are not put together", () =>
    expect(merge(both(), withDocument({ ...aDraft(), source: LIST }, LIST))).toBeNull());
});
