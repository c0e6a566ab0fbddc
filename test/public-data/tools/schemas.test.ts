import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { RELEASE_FILE_NAMES } from "#domain/schemas/release.ts";

const PUBLISHED = resolve(import.meta.dirname, "../../../public/data");
const published = async (path: string): Promise<string> => readFile(join(PUBLISHED, path), "utf8");

describe("what is published", () => {
  const versions = v.object({ schemaVersion: v.number() });
  const index = v.object({ releases: v.array(v.object({ id: v.string() })) });

  test("every release holds by the schemas of its own day", async () => {
    const { releases } = v.parse(index, JSON.parse(await published("index.json")));
    expect(releases.length).toBeGreaterThan(1);
    for (const { id } of releases)
      for (const name of RELEASE_FILE_NAMES) {
        const data: unknown = JSON.parse(await published(`releases/${id}/${name}`));
        const { schemaVersion } = v.parse(versions, data);
        const own = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false });
        const validate = own.compile(JSON.parse(await published(`schema/${schemaVersion}/${name}`)));
        expect(validate(data), `${id} ${name}: ${JSON.stringify(validate.errors?.[0])}`).toBe(true);
      }
  });
});
