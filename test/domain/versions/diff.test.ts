import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffAt, diffReleases, type ReleaseDiff } from "#domain/versions/diff.ts";
import { parseRelease } from "#domain/release/parse.ts";
import type { Release } from "#domain/schemas/release.ts";
import { VALUE_CHANGES } from "#domain/versions/kinds.ts";
import { revised } from "#mocks/sets/revised.ts";
import { changed, type ReleaseFiles, smallRelease } from "#test/support/small-release.ts";

const releases = revised().releases.map(({ release }) => release);
const at = (n: number): Release => {
  const release = releases[n];
  if (release === undefined) throw new Error(`invalid release: ${n}`);
  return release;
};
const [first, second, third] = [at(0), at(1), at(2)];

/** The values of a diff as a page would list them; what is new is told by its number alone. */
const told = (diff: ReleaseDiff | null): readonly string[] =>
  (diff?.values ?? [])
    .filter((change) => change.kind !== "added")
    .map(
      ({ kind, id, before, after, reasons }) =>
        `${kind} ${id} ${before?.observation.printed ?? "—"} → ${after?.observation.printed ?? "—"} ${reasons.map((r) => `${r.release}: ${r.reason.en}`).join("; ")}`,
    );
const counted = (diff: ReleaseDiff | null): number =>
  (diff?.values ?? []).filter((change) => change.kind === "added").length;

const IN_AUGUST = [
  "corrected jobs-filled.2022 5100余人 → 1500余人 2023-08-15: A typing error, corrected",
  "revised gdp.2022 122.2亿元 → 121.4亿元 2023-08-15: Revised by the statistics bureau",
  "withdrawn gdp-growth.2021 8.3% → — 2023-08-15: Withdrawn by the statistics bureau until it is counted anew",
];
const IN_FEBRUARY = [
  "redefined park-platforms.2022 11个 → 8个 2024-02-20: Defined anew, not comparable with before",
  "revised gdp.2022 121.4亿元 → 120.9亿元 2024-02-20: Revised by the statistics bureau",
  "revised gdp-growth.2022 4.4% → 3.9% 2024-02-20: Revised by the statistics bureau",
];
const IN_ALL = [
  "corrected jobs-filled.2022 5100余人 → 1500余人 2023-08-15: A typing error, corrected",
  "redefined park-platforms.2022 11个 → 8个 2024-02-20: Defined anew, not comparable with before",
  "revised gdp.2022 122.2亿元 → 120.9亿元 2023-08-15: Revised by the statistics bureau; 2024-02-20: Revised by the statistics bureau",
  "withdrawn gdp-growth.2021 8.3% → — 2023-08-15: Withdrawn by the statistics bureau until it is counted anew",
  "revised gdp-growth.2022 4.4% → 3.9% 2024-02-20: Revised by the statistics bureau",
];

describe("the revised set", () => {
  it("first to second", () => {
    const diff = diffReleases(first, second);
    expect([told(diff), counted(diff)]).toEqual([IN_AUGUST, 0]);
    expect(diff.definitions).toEqual([]);
    expect(diff.documents.map((d) => [d.kind, d.id])).toEqual([["added", "revision-notice"]]);
  });

  it("second to third", () => {
    const diff = diffReleases(second, third);
    expect([told(diff), counted(diff)]).toEqual([IN_FEBRUARY, 8]);
    expect(diff.definitions.map((d) => [d.kind, d.id, d.fields])).toEqual([
      ["changed", "park-platforms", ["definition", "caveat"]],
    ]);
  });

  it("first to third, with the reasons of the release between", () => {
    const diff = diffReleases(first, third, [second.release]);
    expect([told(diff), counted(diff)]).toEqual([IN_ALL, 8]);
    // Notes of other releases add nothing.
    expect(diffReleases(first, third, releases.map((r) => r.release).reverse())).toEqual(diff);
    expect(told(diffReleases(first, third))[0]).toContain("unexplained jobs-filled.2022");
  });

  it("gives both sides with their quantity, their definition and their sources", () => {
    const change = diffReleases(second, third).values.find((v) => v.id === "park-platforms.2022");
    expect(change?.before?.quantity).toEqual({ kind: "point", value: 11 });
    expect(change?.before?.indicator?.definition.en).not.toBe(change?.after?.indicator?.definition.en);
    expect([change?.before?.observation.source.document, change?.after?.observation.source.document]).toEqual([
      "report-2022",
      "report-2023",
    ]);
    expect(change?.fields).toEqual(["value", "printed", "source", "note"]);
  });
});

describe("diffAt", () => {
  it("two days of different releases, in either order", () => {
    const diff = diffAt(releases, "2024-03-01", "2023-03-01");
    expect([told(diff), diff?.from, diff?.to]).toEqual([
      IN_ALL,
      { release: "2023-02-10", day: "2023-03-01" },
      { release: "2024-02-20", day: "2024-03-01" },
    ]);
    expect(diffAt(releases, "2023-03-01", "2024-03-01")).toEqual(diff);
  });

  it("two days of one release", () => {
    expect(diffAt(releases, "2023-08-20", "2023-12-31")?.values).toEqual([]);
  });

  it("two days before the first release: what documents had said in between", () => {
    const diff = diffAt(releases, "2022-06-30", "2023-01-15");
    expect([told(diff), diff?.documents.map((d) => `${d.kind} ${d.id}`)]).toEqual([[], ["added report-2022"]]);
    expect(diff?.values.map((v) => v.after?.observation.source.document)).toEqual(
      Array.from({ length: 11 }, () => "report-2022"),
    );
  });

  it("null where nothing was ever published", () => {
    expect(diffAt([], "2023-01-01", "2024-01-01")).toBeNull();
  });
});

const parsed = (files: ReleaseFiles): Release => {
  const { release } = parseRelease(files);
  if (release === null) throw new Error("invalid fixture");
  return release;
};
const before = parsed(smallRelease());
const next = (...changes: readonly (readonly [Parameters<typeof changed>[1], string, unknown])[]): Release =>
  parsed(
    changes.reduce<ReleaseFiles>(
      (files, [file, path, value]) => changed(files, file, path, value),
      smallRelease("2026-02-01", "2026-01-05"),
    ),
  );

describe("what no release declares", () => {
  it("a value that differs is unexplained, one that is gone withdrawn without a reason", () => {
    const after = next(
      ["observations.json", "observations[5].value", 13],
      ["observations.json", "observations[5].printed", "13件"],
      ["observations.json", "observations[0]", undefined],
    );
    expect(diffReleases(before, after).values).toMatchObject([
      { kind: "withdrawn", id: "output.2025", after: null, reasons: [] },
      { kind: "unexplained", id: "received.2025", fields: ["value", "printed"], reasons: [] },
    ]);
  });

  it("another place in the document, or another note, leaves the value what it is", () => {
    const after = next(["observations.json", "observations[0].source.section", "二"]);
    expect(diffReleases(before, after).values).toMatchObject([
      { kind: "cited", id: "output.2025", fields: ["source"] },
    ]);
  });
});

describe("what happened to commitments and suggestions", () => {
  const event = { date: "2025-06-01", type: "assigned" };

  it("a new event, also one that was learnt of late", () => {
    const after = next([
      "suggestions.json",
      "items[0].events",
      [
        { date: "2025-02-01", type: "received", source: before.suggestions.items[0]?.events[0]?.source },
        { date: "2025-03-01", type: "assigned" },
        { date: "2025-05-01", type: "replied" },
      ],
    ]);
    expect(diffReleases(before, after).suggestions).toMatchObject([
      {
        kind: "changed",
        id: "fix-the-bridge",
        fields: [],
        events: [{ kind: "added", before: null, after: { date: "2025-03-01" } }],
      },
    ]);
  });

  it("an event altered, and one that is gone", () => {
    const after = next(
      ["commitments.json", "commitments[0].events[1].evidence", "documented"],
      ["commitments.json", "commitments[0].events[0]", undefined],
      ["suggestions.json", "items[0].events[1]", event],
      ["suggestions.json", "items[0].leadUnit", "north-town"],
    );
    const diff = diffReleases(before, after);
    expect(diff.commitments.map((c) => c.events.map((e) => [e.kind, (e.after ?? e.before)?.type]))).toEqual([
      [
        ["altered", "started"],
        ["vanished", "promised"],
      ],
    ]);
    expect(diff.suggestions).toMatchObject([
      { fields: ["leadUnit"], events: [{ kind: "added" }, { kind: "vanished" }] },
    ]);
  });
});

describe("for any two releases", () => {
  const any = fc
    .tuple(fc.constantFrom(...releases), fc.infiniteStream(fc.nat({ max: 4 })), fc.nat({ max: 1000 }))
    .map(([release, dice, turn]) => {
      // Some values are missing, the others stand in another order.
      const kept = release.observations.observations.filter(() => dice.next().value !== 0);
      const from = kept.length === 0 ? 0 : turn % kept.length;
      return {
        ...release,
        observations: { ...release.observations, observations: [...kept.slice(from), ...kept.slice(0, from)] },
      };
    });

  it("each value that differs is told once, and applying what is told to the one gives the other", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const { values } = diffReleases(a, b);
        const result = new Map(a.observations.observations.map((o) => [o.id, o]));
        for (const { id, after } of values)
          if (after === null) result.delete(id);
          else result.set(id, after.observation);
        expect(new Set(values.map((v) => v.id)).size).toBe(values.length);
        expect(result).toEqual(new Map(b.observations.observations.map((o) => [o.id, o])));
        expect(values.filter((v) => !VALUE_CHANGES.includes(v.kind))).toEqual([]);
      }),
    );
  });

  it("the order is that of the definitions and not of the files", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const turned = {
          ...b,
          observations: { ...b.observations, observations: [...b.observations.observations].reverse() },
        };
        expect(diffReleases(a, turned).values).toEqual(diffReleases(a, b).values);
      }),
    );
  });

  it("a release and itself do not differ", () => {
    for (const release of releases)
      expect(diffReleases(release, release)).toEqual({
        from: { release: release.release.id, day: null },
        to: { release: release.release.id, day: null },
        values: [],
        definitions: [],
        themes: [],
        documents: [],
        conflicts: [],
        groups: [],
        sessions: [],
        commitments: [],
        suggestions: [],
      });
  });
});
