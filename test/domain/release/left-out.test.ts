import { describe, expect, test } from "vitest";
import { parseRelease, parseSite } from "#domain/release/parse.ts";
import { changed, type ReleaseFiles, setAt, smallDraft, smallSite } from "#test/support/small-release.ts";

/** Fields that say nothing with `null` or an empty list, and that nobody has to write for it. */
const SILENT = [
  ["indicators.json", "indicators[0].owner", null],
  ["indicators.json", "indicators[1].stage", null],
  ["indicators.json", "indicators[0].expectedNext", null],
  ["indicators.json", "indicators[0].related", []],
  ["observations.json", "observations[0].qualifier", null],
  ["commitments.json", "commitments[0].responsible", null],
  ["commitments.json", "commitments[0].due", null],
  ["commitments.json", "commitments[0].target", null],
  ["commitments.json", "commitments[0].indicators", []],
  ["suggestions.json", "items[0].coUnits", []],
  ["suggestions.json", "items[0].indicators", []],
  ["suggestions.json", "sessions[0].bills", null],
  ["suggestions.json", "sessions[0].departments", null],
  ["suggestions.json", "sessions[0].towns", null],
  ["suggestions.json", "sessions[0].satisfaction", null],
  ["suggestions.json", "sessions[0].statements", []],
  ["sources.json", "documents[0].host", null],
  ["sources.json", "documents[0].indexNumber", null],
  ["sources.json", "documents[0].sha256", null],
  ["sources.json", "documents[0].chars", null],
  ["sources.json", "documents[0].damage", []],
  ["sources.json", "documents[0].leftOut", []],
] as const;

const written = (value: unknown): ReleaseFiles =>
  SILENT.reduce(
    (files, [file, path, said]) => changed(files, file, path, value === undefined ? undefined : said),
    smallDraft(),
  );

describe("what a field says by null or an empty list", () => {
  test("it says where it is left out", () => {
    const [out, there] = [parseRelease(written(undefined)), parseRelease(written("as said"))];
    expect(out.issues).toEqual([]);
    expect(out.release).toEqual(there.release);
    expect(out.release?.indicators.indicators[0]).toMatchObject({ owner: null, related: [] });
  });

  test("in site.json too", () => {
    const without = ["areas", "links"].reduce<unknown>((site, name) => setAt(site, [name], undefined), smallSite());
    const { value, issues } = parseSite(without);
    expect(issues).toEqual([]);
    expect(value).toMatchObject({ areas: [], links: [] });
  });

  test("but money without a stage is told of, and so is a word of the document that the qualifier does not have", () => {
    const { issues } = parseRelease(
      changed(
        changed(smallDraft(), "indicators.json", "indicators[0].stage", undefined),
        "observations.json",
        "observations[1].qualifier",
        undefined,
      ),
    );
    expect(issues.map(({ code }) => code).sort()).toEqual(["qualifier-differs", "stage-missing"]);
  });
});
