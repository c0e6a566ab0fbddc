import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { expect, onTestFinished, test } from "vitest";
import { clerk } from "#test/support/world.ts";

test("the next release can be begun from the newest one, and changes nothing by itself", async () => {
  const folder = await mkdtemp(join(tmpdir(), "draft-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const data = join(folder, "data");
  await cp("public/data", data, { recursive: true });
  const place = join(folder, "next");
  const day = "2027-02-01";
  expect(await clerk(["draft", place, "--data", data], { day })).toMatchObject({ code: 0, err: "" });
  expect((await clerk(["check", place, "--data", data], { day })).code).toBe(0);
  expect(await clerk(["publish", place, "--data", data], { day })).toMatchObject({ code: 0 });
  const { out } = await clerk(["diff", "2026-11-26", day, "--data", data, "--json"], { day });
  const { values, definitions, documents, commitments } = v.parse(v.looseObject({}), JSON.parse(out));
  expect({ values, definitions, documents, commitments }).toEqual({
    values: [],
    definitions: [],
    documents: [],
    commitments: [],
  });
});
