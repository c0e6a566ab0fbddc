import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carriedPages } from "#data/carried/carried-pages.ts";
import { type Carried, carriedSource, readCarried } from "#data/carried/carried.ts";
import { carriedText } from "#data/carried/carried-text.ts";
import { compareReleases } from "#data/load/compare-releases.ts";
import { fetchJson } from "#data/fetch/fetch-json.ts";
import { loadAsOf } from "#data/load/load-as-of.ts";
import { pageData, versionsFor } from "#data/load/page-data.ts";
import { loadSite } from "#data/load/reader.ts";
import { verifyFiles } from "#data/verify/verify-files.ts";
import type { Page } from "#domain/site/page.ts";
import { bodiesOf } from "#mocks/bodies.ts";
import { hosted } from "#test/support/hosted.ts";

const bodies = await bodiesOf("revised");
const source = carriedSource(bodies).files;
const host = hosted(bodies);

describe("data in a line of JSON", () => {
  test("come back as they were, and cannot end the element they stand in", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: "grapheme" }))), (pairs) => {
        const some: Carried = new Map(pairs);
        const text = carriedText(some);
        expect(text).not.toMatch(/[<\r\n]/);
        expect(readCarried(text)).toEqual(some);
      }),
    );
    expect(carriedText(new Map([["a", "</script><!--"]]))).not.toContain("<");
  });

  test("of files of one name the lines that they share are there once, and all come back to the byte", () => {
    const line = fc.constantFrom("{", "}", '  "id": 1,', '  "id": 2,', '  "value": 40.6', "<b>", "");
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 30 }), { maxLength: 4 }), (releases) => {
        const some: Carried = new Map(releases.map((lines, nth) => [`releases/${nth}/values.json`, lines.join("\n")]));
        expect(readCarried(carriedText(some))).toEqual(some);
      }),
    );
    const body = Array.from({ length: 200 }, (_, n) => `  "value ${n}": ${n * n}`);
    const older = [...body.slice(0, 90), '  "value 90": 8000', ...body.slice(91)].join("\n");
    const one = carriedText(new Map([["releases/2/values.json", body.join("\n")]]));
    const both = carriedText(
      new Map([
        ["releases/1/values.json", older],
        ["releases/2/values.json", body.join("\n")],
      ]),
    );
    expect(both.length - one.length).toBeLessThan(150);
  });

  test("what is written as releases are is carried as its data, and comes back to the byte", () => {
    const written = fc.oneof(
      fc.json({ depthSize: "large" }),
      fc.constant('{"__proto__":{"a":-0},"10":1e21,"2":"\\ud800"}'),
    );
    fc.assert(
      fc.property(fc.array(written, { maxLength: 4 }), (texts) => {
        const some: Carried = new Map(
          texts.flatMap((text, nth): [string, string][] => [
            [`releases/${nth}/values.json`, `${JSON.stringify(JSON.parse(text), null, 2)}\n`],
            [`${nth}.json`, text],
          ]),
        );
        expect(readCarried(carriedText(some))).toEqual(some);
      }),
    );
    const text = `${JSON.stringify({ value: 40.6 }, null, 2)}\n`;
    expect(carriedText(new Map([["a.json", text]]))).toBe('[["a.json",{"data":{"value":40.6}}]]');
  });

  test.each(["", "[", "null", "{}", '["a"]', '[["a",1]]', '[["a",{"b":"c"}]]', '[["a","b",[[0,1]]]]'])(
    "damaged ones are told: %s",
    (text) => {
      expect(readCarried(text)).toBeNull();
    },
  );
});

describe("carried data are read as fetched ones", () => {
  const PAGES: readonly Page[] = [
    { name: "overview" },
    { name: "indicator", id: "gdp" },
    { name: "releases" },
    { name: "release", id: "2023-08-15" },
  ];
  test.each(PAGES)("$name $id", async (page) => {
    const { loaded, history } = await loadSite(host);
    const present = pageData(page, loaded, versionsFor(page, history));
    const pages = carriedPages(source);
    expect(await pages(page, null)).toEqual(present);
    for (const day of ["2023-03-01", "2023-09-01", "2030-01-01"])
      expect(await pages(page, day)).toEqual(await loadAsOf(host, page, day, present));
  });

  test("two releases are compared", async () => {
    const compared = await compareReleases(source, "2023-08-15", "2024-02-20");
    expect(compared.kind).toBe("compared");
    expect(compared).toEqual(await compareReleases(host, "2023-08-15", "2024-02-20"));
  });

  test("the files of a release have the bytes that were published", async () => {
    const { history } = await loadSite(source);
    const [entry] = history.entries;
    if (entry === undefined) throw new Error("invalid set");
    expect(new Set((await verifyFiles(source, entry)).map(({ result }) => result))).toEqual(new Set(["same"]));
  });

  test("a file that is not carried is not there", async () => {
    expect(await fetchJson(source, "gone.json")).toEqual({ failure: "not-found" });
    expect(await fetchJson(source, "toString")).toEqual({ failure: "not-found" });
  });
});
