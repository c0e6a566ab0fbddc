import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseChanges, parseRelease } from "#domain/release/parse.ts";
import { type Release, RELEASE_FILE_NAMES } from "#domain/schemas/release.ts";
import { diffReleases } from "#domain/versions/diff.ts";
import { changesOf, changesText, diffOf } from "#domain/versions/stored.ts";
import { changed, inChinese, type ReleaseFiles, smallRelease } from "#test/support/small-release.ts";
import { chainOf } from "#test/support/chain.ts";
import { readSet } from "#test/mocks/read-set.ts";

/** What is read again of what was written of a change. */
function written(before: Release | null, after: Release) {
  const { value, issues } = parseChanges(JSON.parse(changesText(changesOf(before, after))));
  expect(issues).toEqual([]);
  if (value === null) throw new Error("invalid changes");
  return value;
}

/** A release that follows on another one, whatever it was made for. */
const following = (before: Release, after: Release): Release => ({
  ...after,
  release: { ...after.release, id: "2099-01-01", supersedes: before.release.id },
});

const parsed = (files: ReleaseFiles): Release => {
  const { release } = parseRelease(files, false, ["zh"]);
  if (release === null) throw new Error("invalid release");
  return release;
};

const SETS = [(await readSet("revised")).releases, (await readSet("second-county")).releases];
const CHAIN = chainOf(6).releases.map(({ release }) => release);

describe("what a release changed, written beside it, tells what the two releases tell", () => {
  test.each([...SETS, CHAIN].map((releases, at) => [at, releases] as const))("set %i, any two of it", (_, releases) => {
    for (const before of releases)
      for (const one of releases) {
        const after = following(before, one);
        expect(diffOf(written(before, after), after.release)).toEqual(diffReleases(before, after));
      }
  });

  test("whatever is taken away, altered or put in another order", () => {
    const [, , latest] = SETS[1] ?? [];
    if (latest === undefined) throw new Error("invalid set");
    const some = <T extends { readonly id: string }>(list: readonly T[]) =>
      fc
        .shuffledSubarray([...list])
        .map((kept) => kept.map((one, at) => (at % 4 === 1 ? { ...one, note: text } : one)));
    const text = { zh: "另一说法", en: "Other words" };
    const side = fc
      .tuple(
        some(latest.indicators.indicators),
        some(latest.observations.observations),
        some(latest.sources.documents),
        some(latest.commitments.commitments),
        some(latest.suggestions.items),
      )
      .map(([indicators, observations, documents, commitments, items]): Release => ({
        ...latest,
        indicators: { ...latest.indicators, indicators },
        observations: { ...latest.observations, observations },
        sources: { ...latest.sources, documents },
        commitments: { ...latest.commitments, commitments },
        suggestions: { ...latest.suggestions, items },
      }));
    fc.assert(
      fc.property(side, side, (before, one) => {
        const after = following(before, one);
        expect(diffOf(changesOf(before, after), after.release)).toEqual(diffReleases(before, after));
      }),
      { numRuns: 60 },
    );
  });

  test("a site in Chinese alone writes no English, and is told alike", () => {
    const files = smallRelease();
    const chinese = (of: ReleaseFiles): ReleaseFiles =>
      RELEASE_FILE_NAMES.reduce((all, name) => ({ ...all, [name]: inChinese(all[name]) }), of);
    const before = parsed(chinese(files));
    const renamed = changed(files, "indicators.json", "indicators[0].name", { zh: "总产值", en: "Total output" });
    const after = following(before, parsed(chinese(renamed)));
    expect(changesText(changesOf(before, after))).not.toContain('"en"');
    expect(diffOf(written(before, after), after.release)).toEqual(diffReleases(before, after));
  });

  test("a first release has changed nothing, and says how many values it has", () => {
    const release = parsed(smallRelease());
    const changes = written(null, release);
    expect(changes).toMatchObject({ supersedes: null, values: release.observations.observations.length });
    expect([...Object.values(changes.before), ...Object.values(changes.after)].flat()).toEqual([]);
    expect(diffOf(changes, release.release)).toBeNull();
  });

  test("what did not change is not written again", () => {
    const [before, after] = CHAIN;
    if (before === undefined || after === undefined) throw new Error("invalid chain");
    const changes = written(before, after);
    expect(changes.after.observations.length).toBeLessThan(4);
    expect(changesText(changes).length).toBeLessThan(JSON.stringify(after.observations).length / 10);
  });
});
