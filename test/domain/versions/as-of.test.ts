import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { asKnownOn, baseAt, releaseAt } from "#domain/versions/as-of.ts";
import { parseRelease } from "#domain/release/parse.ts";
import type { Release } from "#domain/schemas/release.ts";
import { revised } from "#mocks/sets/revised.ts";
import { targets } from "#mocks/sets/targets.ts";
import { changed, type ReleaseFiles, smallRelease } from "#test/support/small-release.ts";

const releases = revised().releases.map(({ release }) => release);
const entryOf = (release: Release) => ({ id: release.release.id, published: release.release.published, release });
const index = { releases: releases.map(entryOf) };

const parsed = (files: ReleaseFiles): Release => {
  const { release, issues } = parseRelease(files);
  if (release === null || issues.length > 0) throw new Error(`invalid fixture: ${JSON.stringify(issues)}`);
  return release;
};
/** A made-up release of 5 January 2026: a report of 31 December 2025, an account of 2025, a commitment and a suggestion. */
const small = parsed(smallRelease());

/** A page as of a day is drawn from this. */
const shownAt = (of: readonly Release[], day: string): Release | null => {
  const base = baseAt({ releases: of.map(entryOf) }, day);
  return base === null ? null : asKnownOn(base.release, day);
};

/** What a release has to say of 2021 and 2022, as a page would print it. */
const told = (release: Release | null): readonly string[] =>
  (release?.observations.observations ?? [])
    .filter((o) => /^(gdp|gdp-growth|jobs-filled|park-platforms)\.(2021|2022)$/.test(o.id))
    .map((o) => `${o.id} ${o.printed} ${o.source.document}`)
    .sort();

describe("the revised set, as known on three days", () => {
  test.each([
    [
      "2023-03-01",
      [
        "gdp-growth.2021 8.3% report-2021",
        "gdp-growth.2022 4.4% report-2022",
        "gdp.2021 116.6亿元 report-2021",
        "gdp.2022 122.2亿元 report-2022",
        "jobs-filled.2022 5100余人 report-2022",
        "park-platforms.2022 11个 report-2022",
      ],
    ],
    [
      "2023-09-01",
      [
        "gdp-growth.2022 4.4% report-2022",
        "gdp.2021 116.6亿元 report-2021",
        "gdp.2022 121.4亿元 revision-notice",
        "jobs-filled.2022 1500余人 report-2022",
        "park-platforms.2022 11个 report-2022",
      ],
    ],
    [
      "2024-03-01",
      [
        "gdp-growth.2022 3.9% report-2023",
        "gdp.2021 116.6亿元 report-2021",
        "gdp.2022 120.9亿元 report-2023",
        "jobs-filled.2022 1500余人 report-2022",
        "park-platforms.2022 8个 report-2023",
      ],
    ],
  ])("%s", (day, expected) => {
    expect(told(shownAt(releases, day))).toEqual(expected);
  });

  it("tells before the first release what documents had said", () => {
    expect(told(shownAt(releases, "2022-06-30"))).toEqual([
      "gdp-growth.2021 8.3% report-2021",
      "gdp.2021 116.6亿元 report-2021",
    ]);
    expect(told(shownAt(releases, "2021-12-31"))).toEqual([]);
  });
});

describe("releaseAt", () => {
  it.each([
    ["2023-02-09", null],
    ["2023-02-10", "2023-02-10"],
    ["2023-08-14", "2023-02-10"],
    ["2024-02-20", "2024-02-20"],
    ["2099-01-01", "2024-02-20"],
  ])("on %s is %s", (day, id) => {
    expect(releaseAt(index, day)?.id ?? null).toBe(id);
  });

  it("takes the last of several on one day, however they are listed", () => {
    const listed = ["2026-01-05.10", "2026-01-05", "2026-01-05.9"].map((id) => ({ id, published: "2026-01-05" }));
    expect(releaseAt({ releases: listed }, "2026-01-05")?.id).toBe("2026-01-05.10");
    expect(baseAt({ releases: listed }, "2026-01-04")?.id).toBe("2026-01-05");
    expect(baseAt({ releases: [] }, "2026-01-04")).toBeNull();
  });

  it.each([
    ["2026-01-05.1", "2026-01-05"],
    ["2026-01-05.8", "2026-01-05"],
    ["2026-01-05.9", "2026-01-05.9"],
    ["2026-01-05.10", "2026-01-05.10"],
    ["2026-01-04.7", null],
    ["2026-01-06.1", "2026-01-05.10"],
  ])("of several on one day %s is %s, though it was replaced the same day", (asked, id) => {
    const listed = ["2026-01-05.10", "2026-01-05", "2026-01-05.9"].map((one) => ({ id: one, published: "2026-01-05" }));
    expect(releaseAt({ releases: listed }, asked)?.id ?? null).toBe(id);
  });
});

describe("asKnownOn", () => {
  it("is the whole release from its own day on", () => {
    expect(asKnownOn(small, "2026-01-05")).toBe(small);
  });

  const documents = (day: string, published: string | null): readonly string[] =>
    asKnownOn(
      parsed(changed(smallRelease(), "sources.json", "documents[0].published", published)),
      day,
    ).sources.documents.map((d) => d.id);

  it.each([
    ["2025-12-30", "2025-12-31", false],
    ["2025-12-31", "2025-12-31", true],
    ["2025-11-29", "2025-11", false],
    ["2025-11-30", "2025-11", true],
    ["2024-02-28", "2024-02", false],
    ["2024-02-29", "2024-02", true],
    ["2024-12-30", "2024", false],
    ["2024-12-31", "2024", true],
    // Not yet over, or without a date: known from the release's own day.
    ["2026-01-04", "2026", false],
    ["2026-01-05", "2026", true],
    ["2026-01-04", null, false],
    ["2026-01-05", null, true],
  ])("on %s a document dated %s is known: %s", (day, published, known) => {
    expect(documents(day, published).includes("sample-report")).toBe(known);
  });

  const early = parsed(changed(smallRelease(), "sources.json", "documents[0].published", "2025-01-10"));

  it("keeps a commitment with the events of the time", () => {
    const types = (day: string): unknown =>
      asKnownOn(early, day).commitments.commitments.map((c) => c.events.map((e) => e.type));
    expect(types("2025-01-09")).toEqual([]);
    expect(types("2025-01-10")).toEqual([["promised"]]);
    expect(types("2025-06-30")).toEqual([["promised", "started"]]);
  });

  it("forgets a target that its document had not yet set", () => {
    let files = changed(smallRelease(), "sources.json", "documents[1].published", "2025-03-01");
    files = changed(files, "commitments.json", "commitments[0].source", {
      document: "sample-account",
      section: "一",
      phrase: null,
    });
    const [commitment] = asKnownOn(parsed(files), "2025-04-01").commitments.commitments;
    expect([commitment?.id, commitment?.target, commitment?.events]).toEqual(["five-projects", null, []]);
  });

  it("keeps a suggestion by its events, and of the account then unknown no more than its name", () => {
    // The first event of the small release cites the account, the second nothing.
    const then = asKnownOn(early, "2025-05-01");
    expect(then.suggestions.items.map((i) => i.events.map((e) => e.type))).toEqual([["replied"]]);
    expect(then.suggestions.sessions).toMatchObject([{ id: "first-session", allClosed: false, statements: [] }]);
    expect(then.sources.documents.map((d) => [d.id, d.damage.length])).toEqual([
      ["sample-report", 1],
      ["sample-account", 0],
    ]);
    expect(asKnownOn(early, "2025-04-30").suggestions).toMatchObject({ items: [], sessions: [] });
    const later = asKnownOn(early, "2025-12-31").suggestions;
    expect(later.items.map((i) => i.events.map((e) => e.type))).toEqual([["received", "replied"]]);
    expect(later.sessions).toMatchObject([{ allClosed: true, statements: [{ id: "late-replies" }] }]);
  });

  it("knows a conflict when all its sides are known", () => {
    expect(asKnownOn(early, "2025-12-30").sources.conflicts).toEqual([]);
    expect(asKnownOn(early, "2025-12-31").sources.conflicts.map((c) => c.id)).toEqual(["two-counts"]);
  });
});

const day = fc
  .date({ min: new Date("2021-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.oneof(
  day,
  day.map((d) => d.slice(0, 7)),
  day.map((d) => d.slice(0, 4)),
  fc.constant(null),
);

/** The small release with documents of any date, and one of the revised ones. */
const anyRelease = fc.oneof(
  fc.constantFrom(...releases),
  fc
    .tuple(partial, partial)
    .map(([a, b]) =>
      parsed(
        changed(
          changed(smallRelease(), "sources.json", "documents[0].published", a),
          "sources.json",
          "documents[1].published",
          b,
        ),
      ),
    ),
);

/** Everything that can be known: values, documents, promises, suggestions, and what happened to them. */
const contents = (release: Release): readonly string[] => [
  ...release.observations.observations.map((o) => o.id),
  ...release.sources.documents.map((d) => d.id),
  ...release.sources.conflicts.map((c) => c.id),
  ...[...release.commitments.commitments, ...release.suggestions.items].flatMap((r) => [
    r.id,
    ...r.events.map((e) => `${r.id} ${e.date} ${e.type}`),
  ]),
  ...release.suggestions.sessions.flatMap((s) => [s.id, ...s.statements.map((statement) => statement.id)]),
];

describe("for any release and any days", () => {
  it("a later day loses nothing", () => {
    fc.assert(
      fc.property(anyRelease, day, day, (release, a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        const later = new Set(contents(asKnownOn(release, second)));
        expect(contents(asKnownOn(release, first)).filter((id) => !later.has(id))).toEqual([]);
      }),
    );
  });

  it("asking twice changes nothing, and an earlier day may be asked through a later one", () => {
    fc.assert(
      fc.property(anyRelease, day, day, (release, a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        expect(asKnownOn(asKnownOn(release, first), first)).toEqual(asKnownOn(release, first));
        expect(contents(asKnownOn(asKnownOn(release, second), first))).toEqual(contents(asKnownOn(release, first)));
      }),
    );
  });

  it("what is left refers to nothing that is not", () => {
    fc.assert(
      fc.property(anyRelease, day, (release, at) => {
        const known = asKnownOn(release, at);
        const { issues } = parseRelease({
          "release.json": known.release,
          "indicators.json": known.indicators,
          "observations.json": known.observations,
          "commitments.json": known.commitments,
          "suggestions.json": known.suggestions,
          "sources.json": known.sources,
        });
        expect(issues).toEqual([]);
      }),
    );
  });

  it("a page as of a day before a newer release is the same with and without it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: releases.length - 1 }), day, (count, at) => {
        const [older, newer] = [releases.slice(0, count), releases[count]];
        fc.pre(newer !== undefined && at < newer.release.published);
        expect(shownAt(releases.slice(0, count + 1), at)).toEqual(shownAt(older, at));
      }),
    );
  });
});

describe("what was declared about judging", () => {
  const [made] = targets().releases;
  if (made === undefined) throw new Error("invalid set: targets");
  const { release } = made;
  const assessed = (date: string): readonly string[] =>
    asKnownOn(release, date).indicators.indicators.flatMap((i) => (i.assessment === undefined ? [] : [i.id]));

  test("is known from its day on, and none of it before", () => {
    expect(assessed("2022-12-31")).toEqual([]);
    expect(assessed("2023-02-01")).toContain("road-behind");
    expect(assessed("2023-02-01")).not.toContain("declared-late");
    expect(assessed("2023-10-01")).toContain("declared-late");
  });

  test.each(["2021-06-01", "2023-01-19", "2023-01-20", "2024-01-15"])(
    "names nothing that was not known on %s",
    (date) => {
      const { release: known, ...files } = asKnownOn(release, date);
      const data: ReleaseFiles = {
        "release.json": known,
        "indicators.json": files.indicators,
        "observations.json": files.observations,
        "commitments.json": files.commitments,
        "suggestions.json": files.suggestions,
        "sources.json": files.sources,
      };
      expect(parseRelease(data).issues).toEqual([]);
    },
  );
});
