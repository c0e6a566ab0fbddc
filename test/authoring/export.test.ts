import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import JSONstat from "jsonstat-toolkit";
import readXlsxFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { makeBodies } from "#mocks/bodies.ts";
import { revised } from "#mocks/sets/revised.ts";
import { draftFolder } from "#test/support/small-release.ts";
import { clerk, type Said } from "#test/support/world.ts";

/** A folder with the three releases of the revised set. SYNTHETIC. */
async function dataFolder(): Promise<string> {
  const folder = await draftFolder({});
  for (const [path, text] of await makeBodies(revised())) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function exported(format: string, name: string): Promise<{ readonly said: Said; readonly out: string }> {
  const folder = await dataFolder();
  const out = join(folder, "out", name);
  const said = await clerk([
    "export",
    "2023-02-10",
    "--format",
    format,
    "--out",
    out,
    "--data",
    folder,
    "--lang",
    "en",
  ]);
  return { said, out };
}

/** How many values the first release of the set has. */
const VALUES = revised().releases[0]?.release.observations.observations.length ?? 0;

test("an earlier release as CSV", async () => {
  const { said, out } = await exported("csv", "figures.csv");
  expect([said.code, said.out]).toEqual([0, `${VALUES} values exported:\n${out}`]);
  const rows = parse<Record<string, string>>(await readFile(out), { bom: true, columns: true });
  expect(rows.filter((row) => row["document"] !== "")).toHaveLength(VALUES);
  expect(rows.find((row) => row["indicator"] === "jobs-filled")).toMatchObject({
    printed: "5100余人",
    qualifier: "余",
  });
});

test("as a workbook", async () => {
  const { out } = await exported("xlsx", "figures.xlsx");
  const sheets = await readXlsxFile(out);
  expect(sheets.map(({ sheet }) => sheet.split(" ")[1])).toEqual(["figures", "indicators", "sources", "notes"]);
  expect(sheets[0]?.data.length).toBeGreaterThan(VALUES);
});

test("as JSON-stat", async () => {
  const { out } = await exported("json-stat", "figures.json");
  expect(JSONstat(JSON.parse(await readFile(out, "utf8"))).class).toBe("collection");
});

test("as a data package beside its tables, or in one archive", async () => {
  const beside = await exported("datapackage", "datapackage.json");
  const names = ["all.csv", "all.csv-metadata.json", "all.indicators.csv", "all.sources.csv", "datapackage.json"];
  expect((await readdir(dirname(beside.out))).sort()).toEqual(names);
  const zip = await exported("datapackage", "figures.zip");
  const inside = unzipSync(await readFile(zip.out));
  expect(Object.keys(inside).sort()).toEqual(names);
  const descriptor = strFromU8(inside["datapackage.json"] ?? new Uint8Array());
  expect(descriptor).toBe(await readFile(beside.out, "utf8"));
});

test("a release that there is not is a wrong call that names those that there are", async () => {
  const folder = await dataFolder();
  const said = await clerk([
    "export",
    "2020-01-01",
    "--format",
    "csv",
    "--out",
    join(folder, "x.csv"),
    "--data",
    folder,
  ]);
  expect(said.code).toBe(2);
  expect(said.err).toContain("2023-02-10");
  expect(await readdir(folder)).not.toContain("x.csv");
});

test("nothing is written where the data cannot be read whole", async () => {
  const folder = await dataFolder();
  await writeFile(join(folder, "releases/2023-02-10/observations.json"), "{");
  const said = await clerk([
    "export",
    "2023-02-10",
    "--format",
    "csv",
    "--out",
    join(folder, "x.csv"),
    "--data",
    folder,
  ]);
  expect(said.code).toBe(1);
  expect(await readdir(folder)).not.toContain("x.csv");
});
