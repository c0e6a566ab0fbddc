import { createHash } from "node:crypto";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { csvwMetadata, dataPackage, packageTables } from "#files/data-package.ts";
import { CSVW_RULES, DATA_PACKAGE_RULES } from "#test/support/data-package-rules.ts";
import type { Sample } from "#test/support/file-samples.ts";

const ajv = new Ajv2020({ allErrors: true, strictTuples: false });
ajv.addFormat("uri", (text) => URL.canParse(text));
ajv.addFormat("uri-reference", (text) => URL.canParse(text, "https://county.example/"));
ajv.addFormat("date-time", (text) => /^\d{4}-\d{2}-\d{2}T/.test(text));
ajv.addFormat("regex", (text) => {
  try {
    return new RegExp(text, "u").source !== "";
  } catch {
    return false;
  }
});
const isPackage = ajv.compile(DATA_PACKAGE_RULES);
const isTable = ajv.compile(CSVW_RULES);

/** The part of a package that a program needs to read its tables. */
export const packageSchema = v.object({
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      bytes: v.number(),
      hash: v.string(),
      schema: v.object({
        fields: v.array(
          v.object({
            name: v.string(),
            type: v.string(),
            constraints: v.optional(
              v.object({
                required: v.optional(v.boolean()),
                enum: v.optional(v.array(v.string())),
                pattern: v.optional(v.string()),
              }),
            ),
          }),
        ),
        primaryKey: v.optional(v.array(v.string())),
        foreignKeys: v.optional(
          v.array(
            v.object({
              fields: v.array(v.string()),
              reference: v.object({ resource: v.string(), fields: v.array(v.string()) }),
            }),
          ),
        ),
      }),
    }),
  ),
});

/** Reads the data package of a release as a program does that knows the standard. */
export function dataPackageOf(whose: string, { release, context }: Sample): void {
  describe(`the data package of ${whose}`, () => {
    const tables = packageTables(release, context);
    const facts = (file: string) => {
      const bytes = Buffer.from(tables[file] ?? "");
      return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
    };
    const made: unknown = JSON.parse(JSON.stringify(dataPackage(context, facts)));
    const { resources } = v.parse(packageSchema, made);
    const rowsOf = (path: string): readonly Readonly<Record<string, string>>[] =>
      parse<Record<string, string>>(tables[path] ?? "", { bom: true, columns: true });

    test("follows the standard", () => {
      isPackage(made);
      expect(isPackage.errors).toBeNull();
      expect(isPackage({ resources: [] })).toBe(false);
    });

    test("names files that are there, whole", () => {
      expect(resources.map(({ path }) => path)).toEqual(Object.keys(tables));
      for (const { path, bytes, hash } of resources) {
        expect(bytes).toBe(Buffer.byteLength(tables[path] ?? ""));
        expect(hash).toBe(`sha256:${facts(path).sha256}`);
      }
    });

    test("describes every cell of its tables as it is", () => {
      for (const { path, schema } of resources) {
        const rows = rowsOf(path);
        expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
        const faults = rows.flatMap((row) =>
          schema.fields.flatMap(({ name, type, constraints = {} }) => {
            const cell = row[name] ?? "";
            if (cell === "") return constraints.required === true ? [`${name} is empty`] : [];
            const sound =
              (type !== "number" || Number.isFinite(Number(cell))) &&
              (type !== "boolean" || ["true", "false"].includes(cell)) &&
              (constraints.enum?.includes(cell) ?? true) &&
              new RegExp(`^(?:${constraints.pattern ?? ".*"})$`, "su").test(cell);
            return sound ? [] : [`${name}: ${cell}`];
          }),
        );
        expect(faults).toEqual([]);
      }
    });

    test("refers from its figures to indicators and documents that it has", () => {
      const byName = new Map(resources.map((one) => [one.name, one]));
      for (const { path, schema } of resources)
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const [from = "", to = ""] = [fields[0], reference.fields[0]];
          const target = byName.get(reference.resource);
          expect(target?.schema.primaryKey).toEqual(reference.fields);
          const keys = new Set(rowsOf(target?.path ?? "").map((row) => row[to]));
          const missing = rowsOf(path).filter((row) => row[from] !== "" && !keys.has(row[from]));
          expect(missing).toEqual([]);
        }
    });

    test("has metadata of its figures after CSV on the Web", () => {
      const metadata: unknown = JSON.parse(JSON.stringify(csvwMetadata(context)));
      isTable(metadata);
      expect(isTable.errors).toBeNull();
      const { url, tableSchema } = v.parse(
        v.object({
          url: v.string(),
          tableSchema: v.object({
            columns: v.array(v.object({ name: v.string(), titles: v.object({ und: v.array(v.string()) }) })),
          }),
        }),
        metadata,
      );
      const names = Object.keys(rowsOf(url)[0] ?? {});
      expect(tableSchema.columns.map(({ titles }) => titles.und[0])).toEqual(names);
      expect(tableSchema.columns.map(({ name }) => name)).toEqual(names);
    });
  });
}
