import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import * as v from "valibot";
import { describe, expect, test, vi } from "vitest";
import { CHANGES_FILE } from "#domain/schemas/changes-file.ts";
import { RELEASE_FILE_NAMES, type ReleaseFileName, SCHEMA_VERSION } from "#domain/schemas/release.ts";
import { FILE_SCHEMAS, parseSite } from "#domain/release/parse.ts";
import { generateSchemas, main } from "#tools/schemas.ts";
import { changed, draftFolder, setAt, smallDraft, smallSite } from "#test/support/small-release.ts";
import { clerk } from "#test/support/world.ts";

const PUBLISHED = resolve(import.meta.dirname, "../../public/data");
const published = async (path: string): Promise<string> => readFile(join(PUBLISHED, path), "utf8");

/** An entry of `changes`, with a field replaced or (`undefined`) left out. */
const change = (given: Readonly<Record<string, unknown>> = {}): unknown =>
  JSON.parse(
    JSON.stringify({
      observation: "output.2025",
      kind: "corrected",
      reason: { zh: "录入有误", en: "A typing error" },
      ...given,
    }),
  );

const recordChange = (given: Readonly<Record<string, unknown>> = {}): unknown => ({
  list: "definitions",
  id: "output",
  kind: "reworded",
  reason: { zh: "文字更准", en: "More exact words" },
  ...given,
});

const beside = (given: Readonly<Record<string, unknown>> = {}): unknown => ({
  indicator: "jobs",
  relation: "other-definition",
  sentence: { zh: "口径不同，不可比", en: "Another definition, not comparable" },
  ...given,
});

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addFormat("date", (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text));
ajv.addFormat("uri", (text) => URL.canParse(text));

async function validator(file: string): Promise<ValidateFunction> {
  const compiled = ajv.getSchema(file);
  return compiled ?? ajv.compile(JSON.parse(await published(`schema/${SCHEMA_VERSION}/${file}`)));
}

describe("the generated files", () => {
  test("are the published ones", async () => {
    for (const [path, text] of generateSchemas()) expect(await published(path), path).toBe(text);
  });

  test("there is a schema for every data file", () => {
    const paths = Object.keys(FILE_SCHEMAS).map((name) => `schema/${SCHEMA_VERSION}/${name}`);
    expect([...generateSchemas().keys()]).toEqual([...paths, "openapi.json"]);
  });

  test("--check names what would change, and writes nothing", async () => {
    const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const out = await draftFolder({});
    expect(await main(["--out", out])).toBe(0);
    expect(await main(["--out", out, "--check"])).toBe(0);
    said.mockClear();
    await writeFile(join(out, "openapi.json"), "{}");
    expect(await main(["--out", out, "--check"])).toBe(1);
    expect(said.mock.calls).toEqual([["would change: openapi.json"]]);
    expect(await readFile(join(out, "openapi.json"), "utf8")).toBe("{}");
    said.mockRestore();
  });

  test("patterns are ones that every language reads", async () => {
    for (const [path, text] of generateSchemas()) expect(text, path).not.toContain("(?<");
  });
});

describe("JSON Schema and the site's own parser agree", () => {
  test.each(RELEASE_FILE_NAMES)("a sound %s", async (file) => {
    const validate = await validator(file);
    expect(validate(smallDraft()[file]), JSON.stringify(validate.errors)).toBe(true);
  });

  test("a sound site.json and index.json", async () => {
    const data = await draftFolder({});
    await clerk(["publish", await draftFolder(), "--data", data]);
    const index: unknown = JSON.parse(await readFile(join(data, "index.json"), "utf8"));
    expect((await validator("index.json"))(index)).toBe(true);
    expect((await validator("site.json"))(smallSite())).toBe(true);
  });

  test.each([
    [["zh"], true],
    [["zh", "en"], true],
    // Chinese is at the root of every site: without it there would be nothing.
    [["en"], false],
    [["en", "zh"], false],
    [["zh", "zh"], false],
    [["zh", "fr"], false],
    [[], false],
  ])("languages of a site %j: %s", async (languages, sound) => {
    const data = setAt(smallSite(), ["languages"], languages);
    expect((await validator("site.json"))(data)).toBe(sound);
    const { issues } = parseSite(data);
    expect(issues).toEqual(
      sound ? [] : [expect.objectContaining({ place: "languages", expected: '["zh"] | ["zh", "en"]' })],
    );
  });

  test.each<[ReleaseFileName, string, unknown, boolean]>([
    ["release.json", "id", "2026-01-05.2", true],
    ["release.json", "id", "2026-01-05.10", true],
    ["release.json", "id", "2026-01-05.1", false],
    ["release.json", "published", "2024-02-29", true],
    ["release.json", "published", "2026-02-30", false],
    ["release.json", "published", "5 January 2026", false],
    ["release.json", "schemaVersion", SCHEMA_VERSION + 1, false],
    ["release.json", "schemaVersion", 0, false],
    ["release.json", "schemaVersion", "1", false],
    ["release.json", "supersedes", null, true],
    ["release.json", "supersedes", undefined, false],
    ["release.json", "synthetic", undefined, true],
    ["release.json", "publisher.en", "", false],
    ["release.json", "publisher.fr", "Comté", false],
    ["release.json", "covers.from", "2025Q5", false],
    ["release.json", "changes", [change()], true],
    ["release.json", "changes", [change({ document: "sample-report" })], true],
    ["release.json", "changes", [change({ reason: undefined })], false],
    ["release.json", "changes", [change({ reason: { zh: "", en: "" } })], false],
    ["release.json", "changes", [change({ kind: "added" })], false],
    ["release.json", "changes", [change({ observation: "No such form" })], false],
    ["release.json", "recordChanges", [recordChange()], true],
    ["release.json", "recordChanges", [recordChange({ document: "sample-report" })], true],
    ["release.json", "recordChanges", [recordChange({ reason: undefined })], false],
    ["release.json", "recordChanges", [recordChange({ list: "values" })], false],
    ["release.json", "recordChanges", [recordChange({ kind: "revised" })], false],
    ["indicators.json", "indicators[0].unit", "furlong", false],
    ["indicators.json", "indicators[0].stage", "not-stated", true],
    ["indicators.json", "indicators[0].stage", "unstated", false],
    ["indicators.json", "indicators[0].kind", "not-stated", true],
    ["indicators.json", "indicators[0].kind", "count", true],
    ["indicators.json", "indicators[0].beside", [beside()], true],
    ["indicators.json", "indicators[0].beside", [beside({ relation: "cousin" })], false],
    ["observations.json", "observations[0].basis", "not-stated", true],
    ["commitments.json", "commitments[0].parent", "five-projects", true],
    ["commitments.json", "commitments[0].events[0].type", "unclear", true],
    ["sources.json", "documents[0].kind", "trade-site", true],
    ["indicators.json", "indicators[0].stage", "signed", true],
    ["indicators.json", "indicators[0].stage", "soon", false],
    ["indicators.json", "indicators[0].headline", 0, false],
    ["indicators.json", "indicators[0].headline", 1.5, false],
    ["indicators.json", "indicators[0].headline", 2, true],
    ["indicators.json", "indicators[0].id", "Output", false],
    ["indicators.json", "indicators[3].breakdown.categories", [], false],
    ["observations.json", "observations[0].value", null, true],
    ["observations.json", "observations[0].value", "40.6", false],
    ["observations.json", "observations[0].value", JSON.parse("1e999"), false],
    ["observations.json", "observations[0].period", "2022-01/2022-12", true],
    ["observations.json", "observations[0].period", "2020/2021", true],
    ["observations.json", "observations[0].period", "2022-Q5", false],
    ["observations.json", "observations[0].qualifier", "大概", false],
    ["observations.json", "observations[0].missing", "lost", false],
    ["observations.json", "observations[0].printed", "九".repeat(24), true],
    ["observations.json", "observations[0].printed", "九".repeat(25), false],
    ["observations.json", "observations[0].colour", "red", false],
    ["observations.json", "observations", {}, false],
    ["commitments.json", "commitments[0].due", "soon", false],
    ["commitments.json", "commitments[0].events[0].type", "forgotten", false],
    ["suggestions.json", "items[0].coUnits", "roads", false],
    ["suggestions.json", "sessions[0].allClosed", "yes", false],
    ["sources.json", "documents[0].sha256", "abc", false],
    ["sources.json", "documents[0].url", "not an address", false],
    ["sources.json", "documents[0].published", "2025-12", true],
    ["sources.json", "documents[0].published", "2025-13", false],
    ["sources.json", "documents[0].chars", 1.5, false],
    ["sources.json", "documents[0].damage[0].printed", "", false],
  ])("%s %s = %j: %s", async (file, path, value, sound) => {
    const data = changed(smallDraft(), file, path, value)[file];
    const validate = await validator(file);
    expect({ ajv: validate(data), valibot: v.is(FILE_SCHEMAS[file], data) }).toEqual({ ajv: sound, valibot: sound });
  });

  // A pattern cannot count: these are the parser's alone, and the checks of a draft have them.
  test.each([
    ["observations.json", "observations[0].period", "2025/2024"],
    ["observations.json", "observations[0].period", "2025-02-30"],
  ] as const)("%s %s = %s is for the parser to refuse", async (file, path, value) => {
    const data = changed(smallDraft(), file, path, value)[file];
    expect((await validator(file))(data)).toBe(true);
    expect(v.is(FILE_SCHEMAS[file], data)).toBe(false);
  });
});

describe("openapi.json", () => {
  const reference = v.object({ $ref: v.string() });
  const schema = v.object({
    openapi: v.literal("3.1.0"),
    servers: v.tuple([v.object({ url: v.string() })]),
    paths: v.record(
      v.string(),
      v.object({
        get: v.object({
          responses: v.object({
            "200": v.object({ content: v.object({ "application/json": v.object({ schema: v.unknown() }) }) }),
          }),
        }),
      }),
    ),
  });

  test("describes every address of the data, with its schema", async () => {
    const api = v.parse(schema, JSON.parse(await published("openapi.json")));
    expect(Object.keys(api.paths).sort()).toEqual(
      [
        "/data/index.json",
        "/data/site.json",
        ...[...RELEASE_FILE_NAMES, CHANGES_FILE].map((name) => `/data/releases/{id}/${name}`),
        `/data/schema/${SCHEMA_VERSION}/{file}`,
      ].sort(),
    );
    for (const [path, { get }] of Object.entries(api.paths)) {
      const file = path.split("/").pop();
      const described = get.responses["200"].content["application/json"].schema;
      if (file !== "{file}") expect(v.parse(reference, described).$ref).toBe(`schema/${SCHEMA_VERSION}/${file}`);
    }
  });

  test("its references lead to files that are there", async () => {
    const text = await published("openapi.json");
    const references = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(references).toHaveLength(9);
    for (const path of references) expect(JSON.parse(await published(path))).toHaveProperty("$id");
  });
});
