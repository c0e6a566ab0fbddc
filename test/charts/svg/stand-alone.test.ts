import { chineseFont } from "#authoring/begin/fonts.ts";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { indicatorPicture } from "#build/pictures/pictures.ts";
import { LIGHT, standAlone } from "#charts/svg/stand-alone.ts";

import { rasterise } from "#build/pictures/raster.ts";
import { awkwardSample, mockedSample, type Sample } from "#test/support/file-samples.ts";
import { factsIn, standAloneOf, textsIn } from "#test/charts/stand-alone-of.ts";

const SAMPLES: readonly (readonly [string, Sample])[] = [
  ["a set with targets", mockedSample("targets")],
  ["awkward figures", awkwardSample()],
];

const FACTS = {
  lang: "en",
  title: '<b> & "c"',
  description: "",
  publisher: "Sample County",
  date: "2026-01-05",
  release: "2026-01-05",
  sources: "Sample report",
  address: "https://figures.example/?a=1&b=2",
};

for (const [name, sample] of SAMPLES) standAloneOf(name, sample);

test("a lone value is drawn large, with its picture and its key", () => {
  const { release, context } = awkwardSample();
  const projects = release.indicators.indicators.find(({ id }) => id === "received");
  if (projects === undefined) throw new Error("invalid sample");
  const svg = indicatorPicture(release, context.site, projects, "zh") ?? "";
  expect(svg).toContain('font-size="72" font-weight="700" fill="#1b1e21">12</text>');
  expect(svg).toContain('stroke="#1c66a8"');
  expect(textsIn(svg)).toContain("每点1件，共12点");
});

test("a county's colour is that of its pictures", () => {
  const { release, context } = mockedSample("targets");
  const [first] = release.indicators.indicators;
  if (context.site === null || first === undefined) throw new Error("invalid sample");
  const site = { ...context.site, theme: { accent: "#8a1c4a" } };
  const svg = indicatorPicture(release, site, first, "zh") ?? "";
  expect(svg).toContain("#8a1c4a");
  expect(svg).not.toContain(LIGHT["series-1"]);
});

test("text is text, whatever it is", () => {
  const svg = standAlone({
    lang: "en",
    title: '<b> & "c"',
    subtitle: "</text><script>",
    shows: { value: { before: "", number: "1", unit: "<" }, chart: null, key: null },
    foot: ["&amp;"],
    facts: FACTS,
  });
  expect(factsIn(/<metadata>(.*?)<\/metadata>/s.exec(svg)?.[1] ?? "").get("dc:title")?.[0]).toBe('<b> & "c"');
  expect(svg).toContain("&lt;b&gt; &amp; &quot;c&quot;");
  expect(svg).not.toContain("<script");
  expect(svg).toContain("&amp;amp;");
});

test("the colours are those of the light ground of the pages", async () => {
  const css = await readFile("src/styles/tokens.css", "utf8");
  const root = css.slice(0, css.indexOf("}"));
  for (const [name, colour] of Object.entries(LIGHT)) expect(root).toContain(`--${name}: ${colour};`);
});

/** The chunks of a PNG, each with a check sum that is right (PNG, annex D). */
function chunksOf(png: Buffer): readonly { readonly type: string; readonly body: Buffer }[] {
  const chunks: { type: string; body: Buffer }[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const typed = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(checkSum(typed));
    chunks.push({ type: typed.toString("latin1", 0, 4), body: typed.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

/** CRC-32 by its definition, bit by bit. */
function checkSum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

describe("as PNG", () => {
  const svg = standAlone({
    lang: "zh",
    title: "样例",
    subtitle: "单位：个",
    shows: { value: { before: "", number: "12", unit: "个" }, chart: null, key: null },
    foot: ["来源：样例"],
    facts: FACTS,
  });

  test("it says in its bytes what it says in its words, as XMP, and every chunk is sound", async () => {
    const png = await rasterise(svg, 300);
    if (png === null) return;
    const chunks = chunksOf(Buffer.from(png));
    expect(chunks.map(({ type }) => type)).toEqual(expect.arrayContaining(["IHDR", "iTXt", "IDAT", "IEND"]));
    expect(chunks[0]?.type).toBe("IHDR");
    const text = chunks.find(({ type }) => type === "iTXt")?.body.toString("utf8") ?? "";
    expect(text.startsWith("XML:com.adobe.xmp\0\0\0\0\0<?xpacket")).toBe(true);
    const facts = factsIn(/<rdf:RDF.*<\/rdf:RDF>/s.exec(text)?.[0] ?? "");
    expect(facts.get("dc:identifier")).toEqual(["https://figures.example/?a=1&b=2"]);
    expect(facts.get("dc:publisher")).toEqual(["Sample County"]);
  });

  test("a picture has the width that is asked for; without a font with Chinese characters there is none", async () => {
    const png = await rasterise(svg, 600);
    if (png === null) return;
    const bytes = Buffer.from(png);
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("\u0089PNG\r\n\u001a\n");
    expect(bytes.readUInt32BE(16)).toBe(600);
    // Words make a difference: they are drawn.
    const bare = await rasterise(svg.replace(/<text.*?<\/text>/g, ""), 600);
    expect(bytes.length).toBeGreaterThan((bare?.length ?? 0) + 500);
  });

  test("no font is no failure", async () => {
    expect(await chineseFont([["None", "/nowhere/none.ttf"]])).toBeNull();
  });
}, 60_000);
