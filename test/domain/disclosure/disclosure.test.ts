import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRelease } from "#domain/check/check.ts";
import { type Disclosure, disclosureOf } from "#domain/disclosure/disclosure.ts";
import { dotsCsv, ladderCsv } from "#domain/disclosure/disclosure-csv.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import type { Conflict } from "#domain/schemas/source.ts";
import type { CongressSession, SessionDisclosure } from "#domain/schemas/suggestion.ts";
import { SCHEME_ABCD } from "#mocks/parts/county.ts";
import { disclosedSuggestions } from "#mocks/sets/suggestions-disclosed.ts";
import { aDay, aHistory } from "#test/support/histories.ts";
import { suggestionsUnder } from "#mocks/sets/suggestions.ts";

type Folder = ReturnType<typeof disclosedSuggestions>;

function sessionIn(folder: Folder): { release: Release; session: CongressSession; site: Site; day: string } {
  const release = folder.releases[0]?.release;
  const session = release?.suggestions.sessions[0];
  if (release === undefined || session === undefined) throw new Error("invalid set");
  return { release, session, site: folder.site, day: release.release.published };
}

function shown(folder: Folder, changed: Partial<CongressSession> = {}, on?: string): Disclosure {
  const { release, session, site, day } = sessionIn(folder);
  const found = disclosureOf(release, { ...session, ...changed }, site.outcomeScheme, on ?? day);
  if (found === null) throw new Error("invalid session");
  return found;
}

const counts = (parts: readonly { readonly code: string; readonly count: number | null }[]) =>
  Object.fromEntries(parts.map((p) => [p.code, p.count]));
const sum = (parts: readonly { readonly count: number | null }[]): number =>
  parts.reduce((n, p) => n + (p.count ?? 0), 0);
const rungs = (d: Disclosure) => Object.fromEntries(d.ladder.rungs.map((r) => [r.name, r]));

describe("an account that publishes every number", () => {
  const all = shown(disclosedSuggestions());

  test("is a dot for each of 838, and a number on every rung", () => {
    expect(all.dots.total).toBe(838);
    expect(counts(all.dots.parts)).toEqual({ a: 652, b: 22, c: 31, d: 115, open: 18 });
    expect(all.ladder.rungs.map((r) => [r.name, r.count])).toEqual([
      ["received", 838],
      ["answered", 820],
      ["outcomes", 820],
      ["satisfaction", 781],
      ["texts", 792],
      ["replies", 434],
    ]);
    expect(all.ladder.misfits).toEqual([]);
  });

  test("keeps the figure behind each number, and who rated", () => {
    expect(rungs(all)["replies"]?.figure?.observation?.source.document).toBe("account-2023");
    expect(rungs(all)["satisfaction"]?.figure?.observation?.printed).toBe("96%");
    expect(rungs(all)["satisfaction"]?.by?.zh).toBe("提出建议的代表");
  });

  test("knows how many units there are, and of none how many it leads", () => {
    expect(all.dots.units).toMatchObject([
      { kind: "department", total: 41, named: [] },
      { kind: "town", total: 12, named: [] },
    ]);
    // By the county's own names for them.
    expect(all.dots.units.map(({ name }) => name?.zh)).toEqual(["承办部门", "承办乡镇"]);
  });

  test("is a file in codes", () => {
    expect(ladderCsv(all.ladder)).toContain("outcomes,a,652,");
    expect(ladderCsv(all.ladder)).toContain("replies,replies,434,,suggestions-replies-public,434件");
    expect(dotsCsv(all.dots)).toContain("state,open,18");
    expect(dotsCsv(all.dots)).toContain("departments-without-a-number,,41");
  });
});

describe("an account in words alone", () => {
  const words = shown(disclosedSuggestions(), { disclosure: undefined, allClosed: true });

  test("has every rung, and numbers only on the first two: what is not published is a rung without one", () => {
    expect(words.ladder.rungs.map((r) => [r.name, r.count, r.note])).toEqual([
      ["received", 838, null],
      ["answered", 838, "said"],
      ["outcomes", null, null],
      ["satisfaction", null, null],
      ["texts", null, null],
      ["replies", null, null],
    ]);
    for (const { parts, count } of words.ladder.rungs)
      if (count === null) expect(parts).toEqual([{ code: "not-published", count: null }]);
    expect(counts(words.dots.parts)).toEqual({ closed: 838 });
  });

  test("names what it says is public and nobody has obtained", () => {
    const { session } = sessionIn(disclosedSuggestions());
    const [statement] = session.statements;
    if (statement === undefined) throw new Error("invalid session");
    const claimed = shown(disclosedSuggestions(), {
      disclosure: undefined,
      statements: [{ ...statement, claims: "replies" }],
    });
    expect(rungs(claimed)["replies"]).toMatchObject({ count: null, note: "claimed" });
    expect(rungs(claimed)["texts"]).toMatchObject({ count: null, note: null });
  });

  test("says of nothing that it is open where it does not even say how many were answered", () => {
    const silent = shown(disclosedSuggestions(), { disclosure: undefined, allClosed: false });
    expect(counts(silent.dots.parts)).toEqual({ "not-published": 838 });
    expect(rungs(silent)["answered"]).toMatchObject({ count: null });
  });

  test("is nothing to show where not even the number received is known", () => {
    const { release, session, site, day } = sessionIn(disclosedSuggestions());
    expect(disclosureOf(release, { ...session, period: "1999" }, site.outcomeScheme, day)).toBeNull();
  });
});

describe("published items", () => {
  const folder = suggestionsUnder(SCHEME_ABCD);
  const listed = shown(folder);

  test("are counted: a class where there is one, with the evidence as a rung of its own", () => {
    expect(counts(listed.dots.parts)).toEqual({ A: 58, B: 34, C: 18, D: 8, open: 12 });
    expect(rungs(listed)["answered"]).toMatchObject({ count: 118 });
    expect(counts(rungs(listed)["answered"]?.parts ?? [])).toEqual({ closed: 99, replied: 19 });
    expect(counts(rungs(listed)["evidence"]?.parts ?? [])).toEqual({ documented: 30, claimed: 88 });
    expect(counts(rungs(listed)["satisfaction"]?.parts ?? [])).toEqual({ satisfied: 99, dissatisfied: 11 });
    expect(rungs(listed)["texts"]).toMatchObject({ count: null, note: "titles" });
  });

  test("give every unit its count, the most first, and every item one unit", () => {
    for (const { named, total } of listed.dots.units) {
      expect(named.map((u) => u.count)).toEqual(named.map((u) => u.count).sort((a, b) => b - a));
      expect(total).toBe(named.length);
    }
    expect(sum(listed.dots.units.flatMap((u) => u.named))).toBe(130);
  });

  test("that are fewer than were received leave dots of which nothing is known", () => {
    const { release, session, site, day } = sessionIn(folder);
    const some = {
      ...release,
      suggestions: { ...release.suggestions, items: release.suggestions.items.slice(0, 100) },
    };
    const found = disclosureOf(some, session, site.outcomeScheme, day);
    expect(found?.dots.total).toBe(130);
    expect(counts(found?.dots.parts ?? [])["not-published"]).toBe(30);
  });

  test("add up on every day: dots to all that were received, parts to their rung, and no rung above the one below", () => {
    const from = Date.UTC(2022, 11, 1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (days) => {
        const day = new Date(from + days * 86_400_000).toISOString().slice(0, 10);
        const { dots, ladder } = shown(folder, {}, day);
        expect(sum(dots.parts)).toBe(dots.total);
        const by = Object.fromEntries(ladder.rungs.map((r) => [r.name, r]));
        const answered = by["answered"]?.count ?? 0;
        expect(answered).toBeLessThanOrEqual(dots.total);
        for (const name of ["answered", "evidence"]) expect(sum(by[name]?.parts ?? [])).toBe(answered);
        for (const { count, parts } of ladder.rungs)
          if (count !== null) expect(sum(parts)).toBeGreaterThanOrEqual(count);
        for (const name of ["outcomes", "satisfaction", "replies"])
          expect(by[name]?.count ?? 0).toBeLessThanOrEqual(answered);
        expect(ladder.misfits).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("whatever happens to items, on any day", () => {
  const { release, session, site } = sessionIn(suggestionsUnder(SCHEME_ABCD));

  test("every suggestion is one dot, and no part is lost", () => {
    fc.assert(
      fc.property(fc.array(aHistory, { maxLength: 12 }), aDay, (histories, day) => {
        const items = histories.map((item, at) => ({ ...item, id: `item-${at}`, session: session.id }));
        const found = disclosureOf(
          { ...release, suggestions: { ...release.suggestions, items } },
          session,
          site.outcomeScheme,
          day,
        );
        if (found === null) throw new Error("invalid session");
        const { dots, ladder } = found;
        expect(sum(dots.parts)).toBe(dots.total);
        expect(dots.total).toBe(130);
        const by = Object.fromEntries(ladder.rungs.map((r) => [r.name, r]));
        for (const name of ["outcomes", "evidence"])
          if (by[name]?.count !== null && by[name] !== undefined)
            expect(sum(by[name].parts)).toBe(by["answered"]?.count);
      }),
    );
  });
});

/** The mocked numbers with other indicators in their places. */
const UNFIT: readonly (readonly [string, SessionDisclosure, string, number, number])[] = [
  [
    "more classes than answers",
    { replied: "suggestions-texts-public", outcomes: "suggestions-outcomes" },
    "sum",
    820,
    792,
  ],
  [
    "more replies public than given",
    { replied: "suggestions-replies-public", replies: "suggestions-texts-public" },
    "more",
    792,
    434,
  ],
  ["more rated than answered", { replied: "suggestions-replies-public", rated: "suggestions-rated" }, "more", 781, 434],
];

describe("numbers that do not fit", () => {
  test.each(UNFIT)("%s", (_, disclosure, code, found, limit) => {
    const { ladder, dots } = shown(disclosedSuggestions(), { disclosure });
    expect(ladder.misfits).toMatchObject([{ code, found, limit }]);
    // Nothing is drawn by the number that cannot be.
    expect(sum(dots.parts)).toBe(838);
  });

  test.each(UNFIT)(
    "%s: is found by the check, unless a conflict of sources.json tells of it",
    (_, disclosure, code, found, limit) => {
      const { release, session } = sessionIn(disclosedSuggestions());
      const unfit = { ...release, suggestions: { ...release.suggestions, sessions: [{ ...session, disclosure }] } };
      const read = { indicators: false, observations: false, sources: false };
      const told = (r: Release) => checkRelease(r, read).issues.filter((i) => i.code === "rungs-differ");
      expect(told(release)).toEqual([]);
      expect(told(unfit)).toMatchObject([
        {
          file: "suggestions.json",
          found: String(found),
          expected: `${code === "sum" ? "=" : "≤"} ${limit} (answered)`,
        },
      ]);
      const text = { zh: "两个数对不上", en: "Two numbers do not match" };
      const conflict: Conflict = {
        id: "unfit",
        title: text,
        statement: text,
        indicators: Object.values(disclosure).filter((id) => typeof id === "string"),
        observations: [],
        documents: [],
      };
      expect(told({ ...unfit, sources: { ...unfit.sources, conflicts: [conflict] } })).toEqual([]);
    },
  );
});

test("a number that leads nowhere is found", () => {
  const { release, session } = sessionIn(disclosedSuggestions());
  const lost = { ...session, disclosure: { ...session.disclosure, texts: "nowhere" } };
  const { issues } = checkRelease(
    { ...release, suggestions: { ...release.suggestions, sessions: [lost] } },
    { indicators: false, observations: false, sources: false },
  );
  expect(issues).toMatchObject([
    { code: "dangling-reference", place: "sessions[0].disclosure.texts", found: "nowhere" },
  ]);
});
