import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commitmentState, countedOnce, countStates, type TrackedCommitment } from "#domain/commitment/commitment.ts";
import { countsOf, tallyOf } from "#domain/release/counts.ts";
import { countRecords, diffReleases } from "#domain/versions/diff.ts";
import { natureOf } from "#domain/figure/observation.ts";
import { parseRelease } from "#domain/release/parse.ts";
import { RECORD_LISTS } from "#domain/schemas/change.ts";
import { RELEASE_FILE_NAMES } from "#domain/schemas/release.ts";
import { checkSuccession } from "#domain/versions/check-succession.ts";
import { formatPeriod } from "#words/format/format.ts";
import { publishedRelease } from "#test/support/published.ts";

const { release } = await publishedRelease();
const FIRST = "2026-11-23";
const fileOf = (name: string): Buffer => readFileSync(`public/data/releases/${FIRST}/${name}`);
const first = parseRelease(
  Object.fromEntries(RELEASE_FILE_NAMES.map((name) => [name, JSON.parse(fileOf(name).toString("utf8"))])),
);
if (first.release === null) throw new Error("invalid first release");
const diff = diffReleases(first.release, release);

const indicator = (id: string) => {
  const found = release.indicators.indicators.find((i) => i.id === id);
  if (found === undefined) throw new Error(`invalid indicator: ${id}`);
  return found;
};
const values = (id: string) => release.observations.observations.filter((o) => o.indicator === id);

describe("the first release", () => {
  test.each([
    ["release.json", "380134641c454a225649f6c2707b1a0dc5bb51c949f1ecc387385dfbeca44441"],
    ["indicators.json", "6b6bc41868d6df8ca29aa5a58794e8e33a74da44c6e31183179c9b20d72d4dba"],
    ["observations.json", "2cab770132148867a6539fcd03385f7ce0f8e9bddae302ef359d7582e69e36f1"],
    ["commitments.json", "1960181cba811e094e3795be71a884c0dc5b4e04faa56cd0d92686bc41a09668"],
    ["suggestions.json", "6b2382f0bc15126147a24563a3a92f5c898baeea78f01a775f5374877bf7c759"],
    ["sources.json", "c42765418e15df702b8760262d7fabd758fb2d5fbbea456035e3145950fd5d14"],
  ])("%s is as it was published, byte for byte", (name, sha256) => {
    expect(createHash("sha256").update(fileOf(name)).digest("hex")).toBe(sha256);
  });

  test("is read without an issue, its stages in the words of now", () => {
    expect(first.issues).toEqual([]);
    expect(first.release?.indicators.indicators.find(({ id }) => id === "banshu-investment")?.stage).toBe("not-stated");
  });
});

describe("the second release", () => {
  test("changes no value, unit, qualifier or printed word", () => {
    for (const change of diff.values)
      expect([change.id, change.kind, change.fields.every((field) => ["basis", "note"].includes(field))]).toEqual([
        change.id,
        "corrected",
        true,
      ]);
    expect(diff.definitions.flatMap(({ fields }) => fields)).not.toContain("unit");
  });

  test("gives the reason of every change", () => {
    expect(checkSuccession(first.release ?? release, release)).toEqual([]);
    for (const change of diff.values) expect([change.id, change.reasons.length]).toEqual([change.id, 1]);
    for (const list of RECORD_LISTS)
      for (const change of diff[list]) expect([list, change.id, change.reasons.length]).toEqual([list, change.id, 1]);
    expect([diff.values.length, countRecords(diff)]).toEqual([35, 85]);
  });
});

describe("no label says more than the document", () => {
  test("a state has no sum's basis, and a sum no state's", () => {
    for (const o of release.observations.observations) {
      const { kind } = indicator(o.indicator);
      if (kind === "stock") expect([o.id, o.basis]).toEqual([o.id, expect.stringMatching(/^(instant|not-stated)$/)]);
      if (kind === "flow")
        expect([o.id, o.basis]).toEqual([o.id, expect.stringMatching(/^(cumulative|single|not-stated)$/)]);
      if (kind === "count") expect([o.id, o.basis]).toEqual([o.id, expect.stringMatching(/^(single|not-stated)$/)]);
    }
  });

  test.each(["specialized-smes", "incubator-investment", "incubation-park-investment", "incubator-area", "tax-cuts"])(
    "%s: the basis is not stated",
    (id) => {
      for (const o of values(id)) expect(o.basis).toBe("not-stated");
    },
  );

  test("what is intended, planned or of no stated stage is not called actual", () => {
    for (const id of ["intended-credit", "incubator-investment", "tax-cuts", "banshu-investment", "micro-credit-loans"])
      for (const o of values(id)) expect([id, natureOf(indicator(id), o)]).toEqual([id, "stated"]);
    for (const id of ["funds-in-place", "award-funds-paid", "jobs-filled"])
      for (const o of values(id)) expect([id, natureOf(indicator(id), o)]).toEqual([id, "actual"]);
  });

  test("a running total of unknown start is told by its end", () => {
    for (const id of ["tech-projects", "tech-funds", "tech-awards"])
      for (const o of values(id)) {
        expect(formatPeriod(o.period, "zh", o.basis)).toBe("截至2022年8月底");
        expect(formatPeriod(o.period, "en", o.basis)).toBe("as of the end of August 2022");
      }
  });

  test("what was left out keeps its words", () => {
    const printed = release.sources.documents.flatMap((d) => d.leftOut.map((one) => one.printed ?? "")).join();
    for (const words of ["近1000个", "超过3000亩", "约14000吨"]) expect(printed).toContain(words);
  });

  test("the notes claim neither that all is there nor that nothing was inferred", () => {
    expect(release.release.notes.zh).not.toMatch(/全部|不推算/);
  });
});

describe("promises", () => {
  const tracked = release.commitments.commitments.map((commitment): TrackedCommitment => ({
    commitment,
    ...commitmentState(commitment, release.release.published),
  }));

  test("a work among things done is neither promised nor overdue", () => {
    const road = tracked.find(({ commitment }) => commitment.id === "east-ring-road");
    expect([road?.step, road?.due, road?.evidence]).toEqual(["unclear", "none", "none"]);
  });

  test("the ten projects count once with their seven parts; those in each town lie outside", () => {
    const parts = tracked.filter(({ commitment }) => commitment.parent === "ten-livelihood-projects");
    expect(parts).toHaveLength(7);
    expect(countedOnce(tracked).map(({ commitment }) => commitment.id)).toContain("projects-in-each-town");
    const cells = countStates(tracked).flatMap(({ byEvidence }) => Object.values(byEvidence));
    expect(cells.reduce((a, b) => a + b, 0)).toBe(tracked.length - 7);
  });
});

test("the documents that gave values, and the values kept with their phrase, are counted", () => {
  const counts = countsOf(release, tallyOf([release.observations.observations]), null);
  expect([counts.documents, counts.giving]).toEqual([19, 12]);
  const others = release.observations.observations.filter((o) => o.source.document !== "report-2023-01-10");
  const bare = others.filter((o) => o.source.phrase === null);
  expect([bare.length, others.length]).toEqual([157, 159]);
  expect(counts.observations - counts.phrased).toBe(157);
});

test("the headline figures and the suggestions have what stands beside them", () => {
  const beside = Object.fromEntries(
    release.indicators.indicators.flatMap((i) =>
      i.beside === undefined ? [] : [[i.id, i.beside.map((b) => `${b.relation} ${b.indicator}`)]],
    ),
  );
  expect(beside).toEqual({
    "investment-projects": ["other-definition projects-100m-introduced"],
    "funds-in-place": ["other-definition funds-introduced", "part-unknown banshu-funds-in-place"],
    "specialized-smes": [
      "other-year little-giants",
      "other-definition specialized-smes-total",
      "other-definition specialized-smes-new",
    ],
    "tax-cuts": ["other-stage award-funds-paid", "context micro-credit-loans", "other-stage intended-credit"],
    "land-revitalized": ["context outstanding-bills"],
    "jobs-filled": ["context job-fairs", "other-definition new-urban-jobs"],
    "suggestions-received": [
      "context suggestions-departments",
      "context suggestions-towns",
      "context suggestions-satisfaction",
    ],
  });
});
