import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartHeight } from "#charts/draw/option.ts";
import { renderSvg } from "#charts/svg/render-svg.ts";
import { plain as inLight } from "#charts/svg/stand-alone.ts";
import { decimalBase } from "#domain/signs/sign.ts";
import { position } from "#domain/figure/value.ts";
import { rasterise } from "#build/pictures/raster.ts";
import { chart } from "#test/support/a-chart.ts";
import { chartContext } from "#test/support/chart-cases.ts";
import { singleCases } from "#test/support/single-cases.ts";
import { boxOf, everyPlace, outside, wordBoxes } from "#test/charts/inside.ts";
import { plain, type PlainShape, shapesOf } from "#test/charts/plain.ts";

const add = (all: readonly number[]): number => all.reduce((sum, n) => sum + n, 0);

/** How many dashes a line has: its length is cut into strokes and gaps, in turn, over and over. */
function dashesIn({ shape, style }: PlainShape): number {
  const { lineDash: pattern = [] } = style;
  let left = Number(shape["x2"]) - Number(shape["x1"]);
  let count = 0;
  for (let at = 0; left > 0.05; at += 1) {
    if (at % 2 === 0) count += 1;
    left -= pattern[at % pattern.length] ?? left;
  }
  return count;
}

/** How many full signs a drawing has: a person is a head, shoulders and a body, of which the bodies are counted. */
const fullIn = (shapes: readonly PlainShape[], person: boolean): number =>
  add(
    shapes.map((s) =>
      s.type === "line" && s.style.lineDash !== undefined && !(person && s.style.lineCap === "round") ? dashesIn(s) : 0,
    ),
  );
/** Signs that say of an end that it is open, or not full. */
const lastIn = (shapes: readonly PlainShape[]): number => shapes.filter(({ type }) => type !== "line").length;

const printed = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 2 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
const box = fc.constantFrom(...everyPlace);

describe("whatever is published", () => {
  it("the signs that are drawn are the value over what one stands for, and one more stands for the word with it", () => {
    fc.assert(
      fc.property(
        printed,
        fc.constantFrom("个", "万元", "亿元", "人", "万人", "吨", "公里"),
        fc.constantFrom("", "余", "近"),
        fc.boolean(),
        box,
        (value, unit, word, received, room) => {
          const open = { period: "2022", value, lower: value, upper: null, qualifier: "余" } as const;
          const near = { period: "2022", value, lower: null, upper: value, qualifier: "近" } as const;
          const given = word === "余" ? open : word === "近" ? near : { period: "2022", value };
          const model = chart({ id: "any", unit }, [given], { received });
          if (model.kind !== "signs") return;
          const context = { ...chartContext("zh", 0), ...room };
          const shapes = shapesOf(model, context);
          const last = lastIn(shapes);
          expect(last).toBe(word === "" ? 0 : 1);
          const signs = fullIn(shapes, model.sign.shape === "person") + (word === "近" ? 1 : 0);
          expect(signs * model.sign.size).toBeCloseTo(value * decimalBase(unit).factor, 4);
          const boxes = [...shapes.map(boxOf), ...wordBoxes(plain(model, context))];
          expect(outside(boxes, room.width, chartHeight(model, context))).toEqual([]);
          if (room.height !== undefined) expect(chartHeight(model, context)).toBeLessThanOrEqual(room.height);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("a share is so many of its signs, and the others are frames", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (halves) => {
        const model = chart({ id: "any", unit: "%", kind: "share" }, [{ period: "2022", value: halves / 2 }]);
        if (model.kind !== "hundred") throw new Error("invalid share");
        const shapes = shapesOf(model, chartContext("zh", 340));
        const full = shapes.filter(({ style }) => style.stroke === "var(--series-1)");
        expect(fullIn(full, false) / model.whole).toBe(halves / 200);
        expect(position(model.series[0]?.points[0]?.quantity ?? { kind: "missing", reason: "withheld" })).toBe(
          halves / 2,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("land is to scale: a pitch and a bar of metres are as large as the squares say", () => {
    const { land } = singleCases;
    const shapes = shapesOf(land, chartContext("zh", 640));
    const [row] = shapes.filter(({ style }) => style.lineDash !== undefined);
    const [stroke = 0, gap = 0] = row?.style.lineDash ?? [];
    const metre = (stroke + gap) / Math.sqrt(10_000 / 15);
    const pitch = shapes.find(({ type }) => type === "rect")?.shape ?? {};
    expect(Number(pitch["width"])).toBeCloseTo(105 * metre, 5);
    expect(Number(pitch["height"])).toBeCloseTo(68 * metre, 5);
  });

  it("a place without words keeps the pitch, and nothing that is nothing without its words", () => {
    const { land, muchLand } = singleCases;
    const bare = { ...chartContext("en", 132), height: 84, wordless: true };
    const outlines = shapesOf(land, bare).filter(({ type }) => type === "rect");
    const bars = shapesOf(land, bare).filter(({ type, style }) => type === "line" && style.lineDash === undefined);
    expect([outlines.length, bars.length]).toEqual([1, 0]);
    for (const model of [land, muchLand])
      expect(renderSvg(model, bare, { id: "bare", title: "", description: "" })).not.toContain("<text");
  });
});

/** The pixels of a PNG of eight bits a channel without interlacing, as how dark each is: 0 to 255. */
function darkness(png: Buffer): { readonly width: number; readonly height: number; readonly dark: Uint8Array } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = { 2: 3, 6: 4 }[png.readUInt8(25)] ?? 0;
  if (channels === 0 || png.readUInt8(24) !== 8) throw new Error("invalid picture: not of eight bits a channel");
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const line = width * channels;
  const bytes = new Uint8Array(line * height);
  const before = (at: number, x: number, up: number): number =>
    x < 0 || at + up < 0 ? 0 : (bytes[(at + up) * line + x] ?? 0);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x += 1) {
      const [a, b, c] = [before(y, x - channels, 0), before(y, x, -1), before(y, x - channels, -1)];
      const near = [a, b, c].sort((p, q) => Math.abs(a + b - c - p) - Math.abs(a + b - c - q));
      const paeth = [a, b, c].find((n) => Math.abs(a + b - c - n) === Math.abs(a + b - c - (near[0] ?? 0))) ?? 0;
      const guess = [0, a, b, (a + b) >> 1, paeth][filter] ?? 0;
      bytes[y * line + x] = (raw[y * (line + 1) + 1 + x] ?? 0) + guess;
    }
  }
  const dark = new Uint8Array(width * height);
  for (let at = 0; at < dark.length; at += 1)
    dark[at] = 255 - Math.min(...[0, 1, 2].map((c) => bytes[at * channels + c] ?? 255));
  return { width, height, dark };
}

/** How many dark blobs there are, each of at least so many pixels. */
function blobsIn({ width, height, dark }: ReturnType<typeof darkness>, least: number): number {
  const seen = new Uint8Array(width * height);
  let blobs = 0;
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] === 1 || (dark[start] ?? 0) < 120) continue;
    const open = [start];
    seen[start] = 1;
    let size = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      size += 1;
      for (const next of [
        at - width,
        at + width,
        ...(at % width > 0 ? [at - 1] : []),
        ...((at + 1) % width > 0 ? [at + 1] : []),
      ])
        if (seen[next] === 0 && (dark[next] ?? 0) >= 120) {
          seen[next] = 1;
          open.push(next);
        }
    }
    if (size >= least) blobs += 1;
  }
  return blobs;
}

describe("in the pixels", () => {
  it.each([
    // 21 squares; 130 dots, whose dashes have no length; 19 persons with a head apart, and one in strokes.
    ["things", 21, 200],
    ["suggestions", 130, 40],
    ["persons", 38, 60],
  ] as const)(
    "%s: as many blobs as there are signs",
    async (name, count, least) => {
      const context = chartContext("zh", 340);
      const model = singleCases[name];
      const svg = renderSvg(model, context, { id: name, title: name, description: "" });
      const height = chartHeight(model, context);
      const on = `<rect width="340" height="${height}" fill="#fff"/>`;
      const png = await rasterise(inLight(svg.replace(/(?<=<\/desc>)/, on)), 1020);
      if (png === null) return;
      expect(blobsIn(darkness(Buffer.from(png)), least)).toBe(count);
    },
    60_000,
  );
});
