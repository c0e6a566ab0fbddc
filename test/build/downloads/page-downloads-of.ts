import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import JSONstat from "jsonstat-toolkit";
import readXlsxFile from "read-excel-file/node";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { filesOfPage } from "#build/downloads/page-downloads.ts";
import { commitmentState } from "#domain/commitment/commitment.ts";
import { tallyOf } from "#domain/release/counts.ts";
import { overviewOf } from "#domain/site/overview.ts";
import type { Page } from "#domain/site/page.ts";
import { type Release, SCHEMA_VERSION } from "#domain/schemas/release.ts";
import type { Loaded } from "#data/load/load-release.ts";
import { type PageData, pageData } from "#data/load/page-data.ts";
import type { Sample } from "#test/support/file-samples.ts";
import { generateSchemas } from "#tools/schemas.ts";

type Kind = "overview" | "suggestions" | "commitments" | "sources";

export const dataOf = ({ release, context }: Sample, page: Page): PageData => {
  const loaded: Loaded = {
    site: context.site,
    index: null,
    release,
    tally: tallyOf([release.observations.observations]),
    hash: null,
    problems: [],
  };
  return pageData(page, loaded, null);
};

function made(sample: Sample, name: Kind) {
  const data = dataOf(sample, { name });
  if (data.release === null) throw new Error("invalid sample");
  const files = new Map(filesOfPage({ name }, data).map(({ path, text }) => [path, Buffer.from(text)]));
  const file = (end: string): Buffer => {
    const found = files.get(`downloads/page.${name}.${end}`);
    if (found === undefined) throw new Error(`invalid file: ${name}.${end}`);
    return found;
  };
  const text = (end: string): string => file(end).toString("utf8");
  return { slice: data.release, files, file, text };
}

const rows = (text: string) =>
  parse<Record<string, string>>(text, { bom: true, columns: true, record_delimiter: "\r\n" });

/** The columns of a sheet that has a row more than the table has. */
const sheetsOf = async (file: Buffer) =>
  new Map((await readXlsxFile(file)).map(({ sheet, data }) => [sheet.split(" ")[1] ?? sheet, data]));

const SCHEMAS = generateSchemas();
const schemaOf = (name: string): object => {
  const schema: unknown = JSON.parse(SCHEMAS.get(`schema/${SCHEMA_VERSION}/${name}.json`) ?? "null");
  if (typeof schema !== "object" || schema === null) throw new Error(`invalid schema: ${name}`);
  return schema;
};

/** The file's records, without what the file says beside them, hold by the schema of the release's own file. */
function holds(name: string, text: string, beside: readonly string[]): object {
  const data: unknown = JSON.parse(text);
  if (typeof data !== "object" || data === null) throw new Error("invalid file");
  const records = Object.fromEntries(
    Object.entries(data).filter(([key]) => !["release", "address", ...beside].includes(key)),
  );
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const valid = ajv.compile(schemaOf(name));
  expect(valid(records), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
  return data;
}

const ids = (slice: Release) => [...overviewOf(slice).indicators];

/** Reads the files of the pages of a release back with programs that did not write them. */
export function pageDownloadsOf(whose: string, sample: Sample): void {
  describe(`files of the pages of ${whose}, read by other programs`, () => {
    test("the overview's have every value of the figures that it shows, and no other", async () => {
      const { slice, text, file } = made(sample, "overview");
      const values = slice.observations.observations;
      expect(values.length).toBeGreaterThan(0);
      const printed = values.map((o) => `${o.indicator} ${o.period} ${o.printed}`).sort();
      const ofRows = rows(text("csv")).filter((r) => r["document"] !== "");
      expect(ofRows.map((r) => `${r["indicator"]} ${r["period"]} ${r["printed"]}`).sort()).toEqual(printed);
      expect([...new Set(rows(text("csv")).map((r) => r["indicator"]))]).toEqual(
        ids(slice).filter((id) => values.some((o) => o.indicator === id)),
      );
      const sheet = (await sheetsOf(file("xlsx"))).get("figures") ?? [];
      expect(sheet).toHaveLength(rows(text("csv")).length + 1);
      const json: unknown = JSON.parse(text("json"));
      expect(json).toMatchObject({ schemaVersion: SCHEMA_VERSION, release: { id: slice.release.id } });
      const { observations } = v.parse(v.object({ observations: v.array(v.unknown()) }), json);
      expect(observations).toHaveLength(values.length);
      expect(observations).toEqual(expect.arrayContaining([...values]));
      const collection: unknown = JSON.parse(text("jsonstat.json"));
      expect(collection).toMatchObject({ version: "2.0", class: "collection" });
      const items = v.parse(v.object({ link: v.object({ item: v.array(v.looseObject({})) }) }), collection).link.item;
      const cells = items.flatMap((item) => {
        const dataset = JSONstat(item);
        return Array.from({ length: dataset.n }, (__, at) => dataset.Data(at).value);
      });
      const sorted = (numbers: readonly (number | null)[]) =>
        numbers.filter((n): n is number => n !== null).sort((a, b) => a - b);
      expect(sorted(cells)).toEqual(sorted(values.map((o) => o.value)));
    });

    test("those of the commitments have each as it stands on the day of the release", async () => {
      const { slice, text, file } = made(sample, "commitments");
      const { commitments } = slice.commitments;
      const table = rows(text("csv"));
      expect(table.map((r) => [r["commitment"], r["title_zh"], r["step"], r["evidence"], r["timing"]])).toEqual(
        commitments.map((c) => {
          const { step, evidence, due } = commitmentState(c, slice.release.published);
          return [c.id, c.title.zh, step, evidence, due];
        }),
      );
      const sheet = (await sheetsOf(file("xlsx"))).get("commitments") ?? [];
      expect(sheet.slice(1).map((row) => row[0])).toEqual(commitments.map(({ id }) => id));
      const json = holds("commitments", text("json"), ["states"]);
      expect(json).toMatchObject({ commitments, groups: slice.commitments.groups });
    });

    test("those of the sources have the documents with their hashes, and where they disagree", async () => {
      const { slice, text, file } = made(sample, "sources");
      const { documents, conflicts } = slice.sources;
      expect(rows(text("csv")).map((r) => [r["document"], r["sha256"], r["chars"]])).toEqual(
        documents.map((d) => [d.id, d.sha256 ?? "", d.chars === null ? "" : String(d.chars)]),
      );
      expect(rows(text("conflicts.csv")).map((r) => [r["conflict"], r["statement_zh"], r["observations"]])).toEqual(
        conflicts.map((c) => [c.id, c.statement.zh, c.observations.join(" ")]),
      );
      const sheets = await sheetsOf(file("xlsx"));
      const hashes = sheets.get("documents") ?? [];
      const at = hashes[0]?.indexOf("sha256") ?? -1;
      expect(hashes.slice(1).map((row) => row[at] ?? null)).toEqual(documents.map((d) => d.sha256));
      expect((sheets.get("conflicts") ?? []).slice(1).map((row) => row[0])).toEqual(conflicts.map(({ id }) => id));
      expect(holds("sources", text("json"), [])).toMatchObject({ documents, conflicts });
    });

    test("those of the suggestions have the accounts' numbers, the axes, the units and the items", async () => {
      const { slice, text, file } = made(sample, "suggestions");
      const { sessions, units, items } = slice.suggestions;
      const accounts = rows(text("csv"));
      expect(accounts).toHaveLength(sessions.length * 5);
      for (const session of sessions) {
        const received = accounts.find((r) => r["session"] === session.id && r["figure"] === "received");
        const value = slice.observations.observations.find(
          (o) => o.indicator === session.received && o.period === session.period && o.status === "actual",
        );
        expect([received?.["value"], received?.["printed"]]).toEqual([
          String(value?.value ?? ""),
          value?.printed ?? "",
        ]);
      }
      const axes = rows(text("axes.csv"));
      const itemised = sessions.filter((s) => items.some((i) => i.session === s.id));
      for (const session of itemised)
        for (const axis of ["procedure", "outcome", "evidence"]) {
          const counted = axes.filter((r) => r["session"] === session.id && r["axis"] === axis);
          const all = items.filter((i) => i.session === session.id && i.kind === "suggestion");
          expect(counted.reduce((sum, r) => sum + Number(r["count"]), 0)).toBe(all.length);
        }
      const led = (id: string) => items.filter((i) => i.leadUnit === id).length;
      expect(rows(text("units.csv")).map((r) => [r["unit"], r["items_led"]])).toEqual(
        units.map((u) => [u.id, String(led(u.id))]),
      );
      const sheets = await sheetsOf(file("xlsx"));
      expect((sheets.get("items") ?? []).slice(1).map((row) => row[0])).toEqual(items.map(({ id }) => id));
      expect(holds("suggestions", text("json"), ["axes"])).toMatchObject({ sessions, units, items });
    });
  });
}
