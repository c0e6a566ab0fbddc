import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import { localisedSchema } from "#domain/schemas/localised.ts";
import { CHANGES_FILE } from "#domain/schemas/changes-file.ts";
import { RELEASE_FILE_NAMES, SCHEMA_VERSION } from "#domain/schemas/release.ts";
import { FILE_SCHEMAS } from "#domain/release/parse.ts";
import { FILE_FIELDS } from "#words/clerk/fields/field-help.ts";
import { readArguments } from "./arguments.ts";
import { described } from "./field-descriptions.ts";

type FileName = keyof typeof FILE_SCHEMAS;

const TITLES: Readonly<Record<FileName, string>> = {
  "index.json": "The published releases; the only file that changes",
  "site.json": "Which county the site is about",
  "release.json": "Who published a release, when, and what it covers",
  "indicators.json": "What is measured, as defined at the time of the release",
  "observations.json": "Every value known at the time of the release",
  "commitments.json": "Promises and what is known to have happened to them",
  "suggestions.json": "Bills and suggestions of deputies, and how they were handled",
  "sources.json": "The documents that the figures come from",
  "changes.json": "What a release changed against the one before; earlier releases have none",
};

/**
 * Writes the JSON Schemas and the OpenAPI description of the data files, made from the definitions that the site reads them by.
 * usage: node tools/run.mjs tools/schemas.ts [--check] [--out folder]. With `--check` nothing is written, and files that
 * would change are named (exit 1).
 */
export async function main(args: readonly string[]): Promise<number> {
  const given = readArguments(args, { out: { type: "string" }, check: { type: "boolean" } });
  if (given === null) {
    console.log("usage: node tools/run.mjs tools/schemas.ts [--check] [--out <folder>]");
    return 2;
  }
  const { check = false } = given;
  const out = resolve(given.out ?? "public/data");
  const changed: string[] = [];
  for (const [path, text] of generateSchemas()) {
    const file = join(out, path);
    if ((await readText(file)) === text) continue;
    changed.push(path);
    if (check) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  for (const path of changed) console.log(`${check ? "would change" : "wrote"}: ${path}`);
  return check && changed.length > 0 ? 1 : 0;
}

/** The generated files by their path below the data folder. */
export function generateSchemas(): ReadonlyMap<string, string> {
  const files: [string, unknown][] = fileNames().map((name) => [schemaPath(name), schemaOf(name)]);
  files.push(["openapi.json", openApi()]);
  return new Map(files.map(([path, data]) => [path, `${JSON.stringify(data, null, 2)}\n`]));
}

const fileNames = (): readonly FileName[] => {
  const names: readonly string[] = Object.keys(FILE_SCHEMAS);
  return names.filter((name): name is FileName => name in FILE_SCHEMAS);
};

const schemaPath = (name: string): string => `schema/${SCHEMA_VERSION}/${name}`;

/** The JSON Schema 2020-12 of one file. What only code can check (the order of dates, references) is not in it. */
function schemaOf(name: FileName): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(FILE_SCHEMAS[name], {
    target: "draft-2020-12",
    errorMode: "ignore",
    // English is needed where the site has English, which one file alone cannot show: `check` says so.
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema === localisedSchema ? { ...jsonSchema, required: ["zh"] } : null,
    overrideAction: ({ valibotAction, jsonSchema }) => {
      // `format` only annotates in 2020-12: the pattern is what holds.
      if (valibotAction.type === "iso_date")
        return { ...jsonSchema, pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" };
      // Named groups are not written alike in every language that reads a pattern.
      if (jsonSchema.pattern !== undefined)
        return { ...jsonSchema, pattern: jsonSchema.pattern.replace(/\(\?<\w+>/g, "(") };
      return null;
    },
  });
  const whole = described(rest, FILE_FIELDS[name]);
  return { ...($schema === undefined ? {} : { $schema }), $id: name, title: TITLES[name], ...whole };
}

/** OpenAPI 3.1 of the addresses. Paths are relative to the site, wherever it lies; schemas are the published ones. */
function openApi(): unknown {
  const json = (description: string, schema: unknown) => ({
    "200": { description, content: { "application/json": { schema } } },
    "404": { description: "There is no such file; a static host answers with a page of its own" },
  });
  const fileAt = (name: FileName) => ({ $ref: schemaPath(name) });
  const releaseId = {
    name: "id",
    in: "path",
    required: true,
    description: "The id of a release in index.json",
    schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}(\\.([2-9]|[1-9]\\d+))?$" },
  };
  const whole = (["index.json", "site.json"] as const).map((name) => [
    `/data/${name}`,
    { get: { operationId: operationOf(name), summary: TITLES[name], responses: json(TITLES[name], fileAt(name)) } },
  ]);
  const released = ([...RELEASE_FILE_NAMES, CHANGES_FILE] as const).map((name) => [
    `/data/releases/{id}/${name}`,
    {
      parameters: [releaseId],
      get: { operationId: operationOf(name), summary: TITLES[name], responses: json(TITLES[name], fileAt(name)) },
    },
  ]);
  const summary = "The JSON Schema of a data file";
  const schemas = [
    `/data/schema/${SCHEMA_VERSION}/{file}`,
    {
      parameters: [{ name: "file", in: "path", required: true, schema: { type: "string", enum: fileNames() } }],
      get: { operationId: "getSchema", summary, responses: json(summary, { type: "object" }) },
    },
  ];
  return {
    openapi: "3.1.0",
    info: {
      title: "The data of the site",
      version: String(SCHEMA_VERSION),
      description:
        "Static files. index.json is the only one that changes; the files of a release stay as they were published.",
    },
    servers: [{ url: "..", description: "The site, as seen from this file" }],
    paths: Object.fromEntries([...whole, ...released, schemas]),
  };
}

const operationOf = (name: string): string => `get${name.charAt(0).toUpperCase()}${name.slice(1).replace(".json", "")}`;

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return null;
  }
}
