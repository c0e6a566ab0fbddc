import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { observationsFileSchema } from "#domain/schemas/release.ts";
import { draftFolder, smallDraft } from "#test/support/small-release.ts";
import { clerk } from "#test/support/world.ts";

const whole = smallDraft();
const { schemaVersion, observations } = v.parse(observationsFileSchema, whole["observations.json"]);
const first = observations[0]?.indicator;
const own = observations.filter((o) => o.indicator === first);
const others = observations.filter((o) => o.indicator !== first);

/** The small release with its values in two files. */
const inParts = (second: readonly unknown[] = others): Readonly<Record<string, unknown>> => ({
  ...whole,
  "observations.json": { schemaVersion, observations: own },
  "observations.2.json": { schemaVersion, observations: second },
});

describe("a release with its values in several files", () => {
  test("is checked, published and verified as one", async () => {
    const draft = await draftFolder(inParts());
    const data = await draftFolder({});
    expect((await clerk(["check", draft])).code).toBe(0);
    expect((await clerk(["publish", draft, "--data", data], { day: "2026-01-05" })).code).toBe(0);
    expect(JSON.parse(await readFile(join(data, "index.json"), "utf8"))).toMatchObject({
      releases: [{ files: { "observations.json": {}, "observations.2.json": {} } }],
    });
    expect((await clerk(["verify", data])).code).toBe(0);
  });

  test("a byte changed in a further file is told with its name", async () => {
    const data = await draftFolder({});
    await clerk(["publish", await draftFolder(inParts()), "--data", data], { day: "2026-01-05" });
    const file = join(data, "releases/2026-01-05/observations.2.json");
    await writeFile(file, (await readFile(file, "utf8")).replace("sample-report", "sample-REPORT"));
    const { code, out } = await clerk(["verify", data, "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      issues: expect.arrayContaining([
        expect.objectContaining({ code: "hash-differs", file: "releases/2026-01-05/observations.2.json" }),
      ]),
    });
  });

  test.each([
    ["a faulty value is told by its own file", [{ id: "x" }], "observations.2.json"],
    ["a value that is there twice", [...others, own[0]], "duplicate-id"],
    ["a value that others refer to and that is nowhere", [], "dangling-reference"],
  ])("%s", async (_, second, told) => {
    const { code, out } = await clerk(["check", await draftFolder(inParts(second)), "--json"]);
    expect(code).toBe(1);
    expect(out).toContain(told);
  });
});
