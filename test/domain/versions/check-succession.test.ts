import { describe, expect, it, test } from "vitest";
import { parseRelease } from "#domain/release/parse.ts";
import { type Release, type ReleaseFileName, SCHEMA_VERSION } from "#domain/schemas/release.ts";
import { checkSuccession } from "#domain/versions/check-succession.ts";
import { changed, smallRelease } from "#test/support/small-release.ts";

type Edit = readonly [file: ReleaseFileName, path: string, value: unknown];

const parsed = (id: string, supersedes: string | null, edits: readonly Edit[]) =>
  parseRelease(edits.reduce((files, edit) => changed(files, ...edit), smallRelease(id, supersedes)));

const sound = (id: string, supersedes: string | null, edits: readonly Edit[]): Release => {
  const { release, issues } = parsed(id, supersedes, edits);
  if (release === null || issues.length > 0) throw new Error(`invalid fixture: ${JSON.stringify(issues)}`);
  return release;
};

/** What stands against a second release that is the small one with some edits. */
const against = (...edits: readonly Edit[]): readonly string[] =>
  checkSuccession(sound("2026-01-05", null, []), sound("2026-02-01", "2026-01-05", edits)).map(
    ({ code, file, place, found, expected }) => `${code} ${file} ${place}: ${found} / ${expected}`,
  );

const declared = (...entries: readonly (readonly [observation: string, kind: string])[]): Edit => [
  "release.json",
  "changes",
  entries.map(([observation, kind]) => ({ observation, kind, reason: { zh: "虚构理由", en: "A made-up reason" } })),
];
const RECEIVED_13: readonly Edit[] = [
  ["observations.json", "observations[5].value", 13],
  ["observations.json", "observations[5].printed", "13件"],
];
const OUTPUT_GONE: Edit = ["observations.json", "observations[0]", undefined];
const OTHER_DEFINITION: Edit = ["indicators.json", "indicators[4].definition", { zh: "另一定义", en: "Another one" }];

describe("a value that differs", () => {
  test.each<[string, readonly Edit[]]>([
    ["is declared", [...RECEIVED_13, declared(["received.2025", "revised"])]],
    ["is withdrawn, and that is declared", [OUTPUT_GONE, declared(["output.2025", "withdrawn"])]],
    [
      "is redefined, and so is its indicator",
      [...RECEIVED_13, OTHER_DEFINITION, declared(["received.2025", "redefined"])],
    ],
    ["means something else while the number stays", [OTHER_DEFINITION, declared(["received.2025", "redefined"])]],
    [
      "is corrected in its citation alone",
      [["observations.json", "observations[5].source.section", "二"], declared(["received.2025", "corrected"])],
    ],
    ["is cited anew, which needs no word", [["observations.json", "observations[5].source.section", "二"]]],
    [
      "is new, which needs no word",
      [
        [
          "observations.json",
          "observations[8]",
          {
            id: "received.2024",
            indicator: "received",
            period: "2024",
            basis: "cumulative",
            value: 9,
            printed: "9件",
            qualifier: null,
            status: "actual",
            source: { document: "sample-report", section: "一", phrase: null },
          },
        ],
      ],
    ],
  ])("%s", (_, edits) => {
    expect(against(...edits)).toEqual([]);
  });

  test.each<[string, readonly Edit[], readonly string[]]>([
    [
      "nobody says why",
      RECEIVED_13,
      ["change-undeclared release.json changes: received.2025: 12件 → 13件 / an entry for received.2025"],
    ],
    [
      "of the same number, another status",
      [["observations.json", "observations[5].status", "expected"]],
      ["change-undeclared release.json changes: received.2025: 12件 → 12件 / an entry for received.2025"],
    ],
    [
      "it is gone and nobody says why",
      [OUTPUT_GONE],
      ["change-undeclared release.json changes: output.2025: 40.6亿元 → — / an entry for output.2025"],
    ],
    [
      "redefined in word alone",
      [...RECEIVED_13, declared(["received.2025", "redefined"])],
      [
        "not-redefined release.json changes[0].kind: redefined / revised | corrected, or another definition of received",
      ],
    ],
    [
      "another name is no other definition",
      [
        ...RECEIVED_13,
        ["indicators.json", "indicators[4].name", { zh: "另一名称", en: "Another name" }],
        declared(["received.2025", "redefined"]),
      ],
      [
        "not-redefined release.json changes[0].kind: redefined / revised | corrected, or another definition of received",
      ],
    ],
    [
      "declared, and as it was",
      [declared(["received.2025", "revised"])],
      ["change-not-made release.json changes[0]: revised received.2025 / a value other than in 2026-01-05"],
    ],
    [
      "declared as redefined, and neither is",
      [declared(["received.2025", "redefined"])],
      ["change-not-made release.json changes[0]: redefined received.2025 / a value other than in 2026-01-05"],
    ],
    [
      "declared as withdrawn, and still there",
      [...RECEIVED_13, declared(["received.2025", "withdrawn"])],
      ["change-not-made release.json changes[0]: withdrawn received.2025 / no value received.2025"],
    ],
    [
      "declared as withdrawn, and never there",
      [declared(["received.1999", "withdrawn"])],
      ["change-not-made release.json changes[0]: withdrawn received.1999 / a value of release 2026-01-05"],
    ],
  ])("%s", (_, edits, expected) => {
    expect(against(...edits)).toEqual(expected);
  });
});

/** Entries of `recordChanges`; a draft that makes them is written in the present schema. */
const told = (...entries: readonly (readonly [list: string, id: string, kind: string])[]): readonly Edit[] => [
  ["release.json", "schemaVersion", SCHEMA_VERSION],
  [
    "release.json",
    "recordChanges",
    entries.map(([list, id, kind]) => ({ list, id, kind, reason: { zh: "虚构理由", en: "A made-up reason" } })),
  ],
];
const NAMED: Edit = ["indicators.json", "indicators[4].name", { zh: "另一名称", en: "Another name" }];

describe("a definition, a document, a promise that differs", () => {
  test.each<[string, readonly Edit[]]>([
    ["is declared", [NAMED, ...told(["definitions", "received", "reworded"])]],
    [
      "is told by a value that means something else",
      [OTHER_DEFINITION, ...told(), declared(["received.2025", "redefined"])],
    ],
    ["is placed otherwise, which needs no word", [["indicators.json", "indicators[4].related", ["jobs"]], ...told()]],
    [
      "has something beside it, which needs no word and may have one",
      [
        [
          "indicators.json",
          "indicators[0].beside",
          [{ indicator: "jobs", relation: "context", sentence: { zh: "另一件事", en: "Another matter" } }],
        ],
        ...told(["definitions", "output", "completed"]),
      ],
    ],
    ["was written before reasons were asked for", [NAMED]],
    [
      "is withdrawn, and that is declared",
      [["sources.json", "conflicts", []], ...told(["conflicts", "two-counts", "withdrawn"])],
    ],
    [
      "has its event told in other words, and says why",
      [
        ["commitments.json", "commitments[0].events[0].text", { zh: "提出", en: "Put forward" }],
        ...told(["commitments", "five-projects", "reworded"]),
      ],
    ],
  ])("%s", (_, edits) => {
    expect(against(...edits)).toEqual([]);
  });

  test.each<[string, readonly Edit[], readonly string[]]>([
    [
      "nobody says why",
      [NAMED, ...told()],
      ["change-undeclared release.json recordChanges: definitions received: name / an entry for definitions received"],
    ],
    [
      "it is gone and nobody says why",
      [["sources.json", "conflicts", []], ...told()],
      [
        "change-undeclared release.json recordChanges: conflicts two-counts: removed / an entry for conflicts two-counts",
      ],
    ],
    [
      "declared, and as it was",
      [...told(["definitions", "received", "corrected"])],
      ["change-not-made release.json recordChanges[0]: corrected definitions received / received changed"],
    ],
    [
      "an event that happened otherwise is no other wording",
      [
        ["commitments.json", "commitments[0].events[1].evidence", "documented"],
        ["commitments.json", "commitments[0].title", { zh: "另一名称", en: "Another name" }],
        ...told(["commitments", "five-projects", "reworded"]),
      ],
      [
        "event-altered commitments.json commitments[0].events[1]: 2025-06-30 started: evidence / 2025-06-30 started as in the release before",
      ],
    ],
  ])("%s", (_, edits, expected) => {
    expect(against(...edits)).toEqual(expected);
  });
});

describe("what happened stays", () => {
  const EVENT = { date: "2025-08-01", type: "returned" };

  it("and may be added to", () => {
    expect(against(["suggestions.json", "items[0].events[2]", EVENT])).toEqual([]);
  });

  it.each<[Edit, string]>([
    [
      ["commitments.json", "commitments[0].events[1].evidence", "documented"],
      "event-altered commitments.json commitments[0].events[1]: 2025-06-30 started: evidence / 2025-06-30 started as in the release before",
    ],
    [
      ["commitments.json", "commitments[0].events[0]", undefined],
      "event-altered commitments.json commitments[0].events: — / 2025-01-10 promised",
    ],
    [
      ["suggestions.json", "items[0].events[1].date", "2025-05-02"],
      "event-altered suggestions.json items[0].events: — / 2025-05-01 replied",
    ],
    [["suggestions.json", "items[0]", undefined], "event-altered suggestions.json items: — / fix-the-bridge"],
    [
      ["commitments.json", "commitments[0]", undefined],
      "event-altered commitments.json commitments: — / five-projects",
    ],
  ])("%j", (edit, expected) => {
    expect(against(edit)).toEqual([expected]);
  });
});

describe("what a release alone shows of its changes", () => {
  const faults = (supersedes: string | null, ...edits: readonly Edit[]): readonly string[] =>
    parsed("2026-02-01", supersedes, edits).issues.map(({ code, place }) => `${code} ${place}`);

  it("a reason is never left out", () => {
    const edits: readonly Edit[] = [
      declared(["received.2025", "corrected"]),
      ["release.json", "changes[0].reason", undefined],
    ];
    expect(faults("2026-01-05", ...edits)).toEqual(["missing-field changes[0].reason"]);
    expect(parsed("2026-02-01", "2026-01-05", edits).release?.release.changes).toEqual([]);
  });

  it.each<[string | null, Edit, string]>([
    ["2026-01-05", declared(["nowhere.2025", "revised"]), "dangling-reference changes[0].observation"],
    [
      "2026-01-05",
      declared(["output.2025", "revised"], ["output.2025", "corrected"]),
      "duplicate-id changes[1].observation",
    ],
    [null, declared(["output.2025", "revised"]), "change-not-made changes"],
  ])("after %s, %j", (supersedes, edit, expected) => {
    expect(faults(supersedes, edit)).toEqual([expected]);
  });

  it.each<[string | null, readonly Edit[], readonly string[]]>([
    ["2026-01-05", told(["definitions", "nowhere", "corrected"]), ["dangling-reference recordChanges[0].id"]],
    [
      "2026-01-05",
      told(["definitions", "output", "corrected"], ["definitions", "output", "reworded"]),
      ["duplicate-id recordChanges[1].id"],
    ],
    [null, told(["definitions", "output", "corrected"]), ["change-not-made recordChanges"]],
  ])("of its records, after %s, %j", (supersedes, edits, expected) => {
    expect(faults(supersedes, ...edits)).toEqual(expected);
  });

  it("a document that is not listed", () => {
    expect(
      faults("2026-01-05", declared(["output.2025", "revised"]), ["release.json", "changes[0].document", "nowhere"]),
    ).toEqual(["dangling-reference changes[0].document"]);
  });
});
