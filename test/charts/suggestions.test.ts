import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dotGrid, dotGridWithin } from "#charts/suggestions/dot-grid.ts";
import { chartHeight, optionFor } from "#charts/draw/option.ts";
import { renderSvg } from "#charts/svg/render-svg.ts";
import { textWidth } from "#charts/draw/text.ts";
import { LANGUAGES } from "#domain/site/language.ts";
import { chartCases, chartContext } from "#test/support/chart-cases.ts";
import { everyDrawing, plain, wordsOf } from "./plain.ts";

interface PlainShape {
  readonly type: string;
  readonly shape: Readonly<Record<string, number>>;
  readonly style: {
    readonly stroke: string;
    readonly lineWidth: number;
    readonly lineDash?: readonly number[];
    readonly lineCap?: string;
  };
}

const shapesOf = (...given: Parameters<typeof optionFor>): readonly PlainShape[] => {
  const { graphic }: { readonly graphic: readonly PlainShape[] } = JSON.parse(JSON.stringify(optionFor(...given)));
  return graphic;
};

/** How many dots a dashed line shows: one at its beginning and one after each step that it has room for. */
function dotsOn({ shape, style: { lineDash = [] } }: PlainShape): number {
  const length = (shape["x2"] ?? 0) - (shape["x1"] ?? 0);
  let at = 0;
  let count = 0;
  for (let n = 0; at <= length; n += 2) {
    count += 1;
    at += (lineDash[n % lineDash.length] ?? 0) + (lineDash[(n + 1) % lineDash.length] ?? Infinity);
  }
  return count;
}

const DOTS = [
  chartCases.wordedDots,
  chartCases.disclosedDots,
  chartCases.unfitDots,
  chartCases.listedDots,
  chartCases.manyDots,
] as const;

describe.each(DOTS)("$total dots of $id", (model) => {
  test.each([340, 640])("are each drawn once, a length over its steps, at %i", (width) => {
    const shapes = shapesOf(model, chartContext("zh", width)).filter((s) => s.style.lineCap === "round");
    // What lies over a dot, to hollow it, is of the ground or thinner; the key has one dot of each part.
    const grid = dotGrid(model.total, width, width < 480 ? 95 : 140);
    const size = Math.round(grid.pitch * 0.78 * 10) / 10;
    const rows = shapes.filter(
      (s) => s.style.stroke !== "var(--ground)" && [size, Math.round(size * 5) / 10].includes(s.style.lineWidth),
    );
    const inGrid = rows.filter((s) => (s.shape["y1"] ?? 0) < grid.height);
    expect(inGrid.reduce((n, s) => n + dotsOn(s), 0)).toBe(model.total);
  });

  test.each(LANGUAGES)("name every state and its number below (%s)", (lang) => {
    const words = wordsOf(plain(model, chartContext(lang, 640))).join("\n");
    for (const { count } of model.parts) expect(words).toMatch(new RegExp(`\\b${count}\\b`));
  });
});

describe("a grid of dots", () => {
  test("has 130 as five rows of two blocks of thirteen, on a page and on a phone", () => {
    for (const [width, tall] of [
      [640, 140],
      [340, 95],
    ] as const)
      expect(dotGrid(130, width, tall)).toMatchObject({ columns: 26, group: 13, rows: 5 });
  });

  test("fills a place that has a height: 130 as ten rows of thirteen", () => {
    const grid = dotGridWithin(130, 306, 190, 44);
    expect(grid).toMatchObject({ columns: 13, rows: 10 });
    expect(grid.height).toBeLessThanOrEqual(190);
    expect(grid.height).toBeGreaterThan(180);
  });

  test("stays in a place, leaves none out there either, and has few dots in one row", () => {
    expect(dotGridWithin(5, 306, 190, 44)).toMatchObject({ columns: 5, rows: 1, pitch: 44 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 60, max: 320 }), (total, height) => {
        const grid = dotGridWithin(total, 306, height, 44);
        expect(grid.columns * grid.rows).toBeGreaterThanOrEqual(total);
        expect(grid.columns * (grid.rows - 1)).toBeLessThan(total);
        expect(grid.x(grid.columns - 1) + grid.pitch / 2).toBeLessThanOrEqual(306.01);
        expect(grid.pitch).toBeGreaterThanOrEqual(4.4);
        // 60 dots across and 10 down fit into the lowest of these.
        if (total <= 600) expect(grid.height).toBeLessThanOrEqual(height + 0.3);
      }),
    );
  });

  test("never leaves one out, keeps its width, and never crowds them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12_000 }), fc.constantFrom(340, 400, 640), (total, width) => {
        const grid = dotGrid(total, width, 120);
        expect(grid.columns * grid.rows).toBeGreaterThanOrEqual(total);
        expect(grid.columns * (grid.rows - 1)).toBeLessThan(total);
        expect(grid.x(grid.columns - 1) + grid.pitch / 2).toBeLessThanOrEqual(width + 0.01);
        expect(grid.pitch).toBeGreaterThanOrEqual(4.4);
        expect(grid.group).toBeLessThanOrEqual(13);
        // Steps are whole tenths, so that nothing adds up along a row when the picture is written.
        expect((grid.pitch * 10) % 1).toBeCloseTo(0, 6);
      }),
    );
  });
});

const OURS = everyDrawing.filter(({ model }) => model.kind === "dots" || model.kind === "ladder");

describe.each(OURS)("$name in $lang at $width", ({ model, context, width }) => {
  test("keeps every word and every shape inside", () => {
    const height = chartHeight(model, context);
    for (const { data } of plain(model, context).series)
      for (const { value, label = {} } of data) {
        const [x = 0, y = 0] = Array.isArray(value) ? value.map(Number) : [];
        const wide = textWidth(String(label["formatter"]), Number(label["fontSize"]));
        const left = label["align"] === "right" ? x - wide : label["align"] === "center" ? x - wide / 2 : x;
        expect(left, String(label["formatter"])).toBeGreaterThanOrEqual(-0.5);
        expect(left + wide, String(label["formatter"])).toBeLessThanOrEqual(width + 0.5);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    for (const { type, shape, style } of shapesOf(model, context)) {
      if (type === "outline") continue;
      const round = style.lineCap === "round" ? style.lineWidth / 2 : 0;
      const right = type === "rect" ? (shape["x"] ?? 0) + (shape["width"] ?? 0) : (shape["x2"] ?? 0) - 0.5 + round;
      expect(right).toBeLessThanOrEqual(width + 0.6);
      expect(shape["y"] ?? shape["y1"] ?? 0).toBeLessThanOrEqual(height);
    }
  });
});

describe("the ladder", () => {
  const bars = (model: (typeof OURS)[number]["model"]) =>
    shapesOf(model, chartContext("zh", 640)).filter((s) => s.type === "rect" && s.shape["height"] === 18);

  test("draws a rung as long as its number, all from nothing to the number received", () => {
    const wide = bars(chartCases.disclosedLadder).map((s) => s.shape["width"] ?? 0);
    const [received = 1, answered = 0] = wide;
    expect(answered / received).toBeCloseTo(820 / 838, 2);
    expect((wide[wide.length - 1] ?? 0) / received).toBeCloseTo(434 / 838, 2);
  });

  test("hatches a rung without a number and says so in it", () => {
    const words = wordsOf(plain(chartCases.wordedLadder, chartContext("zh", 640)));
    expect(words.filter((w) => w === "未公布")).toHaveLength(2);
    expect(words).toContain("报告称已公示；本站未取得");
    expect(words).toContain("96%，由谁评、多少件评，未说明");
    expect(shapesOf(chartCases.wordedLadder, chartContext("zh", 640)).filter((s) => s.type === "outline")).toHaveLength(
      4,
    );
  });

  test("tells in words what does not add up", () => {
    const words = wordsOf(plain(chartCases.unfitLadder, chartContext("zh", 640)));
    expect(words).toContain("各类结果合计820件，与已答复792件不符。");
    expect(words).toContain("公开答复838件，多于已答复792件。");
  });

  test("names outcomes as the figure or the site's scheme does", () => {
    expect(wordsOf(plain(chartCases.disclosedLadder)).join()).toContain("A 已经解决或基本解决 652");
    expect(wordsOf(plain(chartCases.listedLadder)).join()).toContain("A 已经解决 58");
  });
});

test("a picture of ten thousand dots weighs no more than a page may bear", () => {
  const svg = renderSvg(chartCases.manyDots, chartContext("zh", 640), { id: "m", title: "t", description: "d" });
  expect(svg.length).toBeLessThan(60_000);
});
