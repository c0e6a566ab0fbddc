import { escaped } from "#domain/site/markup.ts";
import type { Site } from "#domain/schemas/release.ts";
import { type LargeValue, LIGHT, plain } from "./stand-alone.ts";
import { textWidth, wrapped } from "#charts/draw/text.ts";
import { FONT } from "#charts/draw/tokens.ts";

/** A picture that stands for a page where its address is passed on. 1200 × 630 is what networks ask for (https://ogp.me, 1.91 : 1). */
export const CARD = { width: 1200, height: 630 } as const;

/** One figure of a card that shows several. */
export interface CardFigure {
  readonly name: string;
  readonly value: LargeValue;
}

/** What a card says, and shows. */
export interface Card {
  readonly lang: string;
  /** The site, above. */
  readonly site: string;
  readonly title: string;
  /** One figure with what goes with it; several; or words alone. */
  readonly shows:
    | { readonly value: LargeValue; readonly about: string; readonly chart: string | null }
    | { readonly figures: readonly CardFigure[] }
    | { readonly text: string };
  /** Source, release and the like, below: a line each. */
  readonly foot: readonly string[];
  /** The county's colours. */
  readonly theme?: Site["theme"];
}

const MARGIN = 64;
const INNER = CARD.width - 2 * MARGIN;
/** Where the foot begins. */
const FOOT = 540;
/** The chart's place; it is drawn for narrow places, and enlarged. */
const CHART = { x: 676, width: 460 } as const;

/** A card as SVG, in plain colours, that needs nothing around it. */
export function cardSvg({ lang, site, title, shows, foot, theme }: Card): string {
  const accent = theme?.["accent"] ?? LIGHT["accent"] ?? "";
  const out: string[] = [];
  const write = (x: number, y: number, size: number, text: string, colour = "ink", bold = false): void => {
    out.push(
      `<text x="${Math.round(x)}" y="${Math.round(y)}" font-size="${size}"${bold ? ' font-weight="700"' : ""} fill="${LIGHT[colour] ?? colour}">${escaped(text)}</text>`,
    );
  };
  write(MARGIN, 76, 30, cut(site, 30, INNER), accent, true);
  const { size, lines } = heading(title);
  let y = 112;
  for (const line of lines) {
    y += size * 1.22;
    write(MARGIN, y, size, line, "ink", true);
  }
  y += 28;
  if ("text" in shows) {
    for (const line of wrapped(shows.text, 34, INNER).slice(0, Math.floor((FOOT - 24 - y) / 50))) {
      y += 50;
      write(MARGIN, y, 34, line, "muted");
    }
  } else if ("figures" in shows) out.push(...grid(shows.figures, y));
  else {
    const chart = shows.chart === null ? null : placed(plain(shows.chart, theme), y, FOOT - 16 - y);
    const room = chart === null ? INNER : CHART.x - MARGIN - 32;
    const largest = Math.min(150, (FOOT - 40 - y) * 0.6);
    y += largest * 0.9 + 8;
    out.push(...valueRuns(shows.value, { x: MARGIN, y, room, largest }));
    // The tails of the number's commas reach below its line.
    y += 14;
    for (const line of wrapped(shows.about, 30, room).slice(0, 2)) {
      y += 46;
      if (y < FOOT - 8) write(MARGIN, y, 30, line, "muted");
    }
    if (chart !== null) out.push(chart);
  }
  out.push(
    `<path d="M${MARGIN} ${FOOT}H${CARD.width - MARGIN}" stroke="${LIGHT["rule"]}" stroke-width="2"/>`,
    `<rect width="16" height="${CARD.height}" fill="${accent}"/>`,
  );
  for (const [at, line] of foot.slice(0, 2).entries())
    write(MARGIN, FOOT + 38 + at * 34, 24, cut(line, 24, INNER), "muted");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}" width="${CARD.width}" height="${CARD.height}"` +
    ` lang="${lang}" style="font-family:${FONT}"><rect width="${CARD.width}" height="${CARD.height}" fill="${LIGHT["ground"]}"/>` +
    `${out.join("")}</svg>\n`
  );
}

/** The title as large as two lines of it can be. */
function heading(title: string): { readonly size: number; readonly lines: readonly string[] } {
  const size = [64, 56, 48].find((one) => wrapped(title, one, INNER).length <= (one > 56 ? 1 : 2)) ?? 40;
  const lines = wrapped(title, size, INNER);
  return { size, lines: lines.length <= 2 ? lines : [lines[0] ?? "", cut(lines.slice(1).join(""), size, INNER)] };
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly largest: number;
}

/** Bold signs are wider than those that `textWidth` measures. */
const BOLD = 1.08;

/** Words, number and unit on one line, the number as large as there is room for. */
function valueRuns({ before, number, unit }: LargeValue, { x, y, room, largest }: Spot): readonly string[] {
  const width = (size: number): number =>
    textWidth(number, size) * BOLD + textWidth(before + unit, size * 0.36) + (before === "" ? 0 : 12) + 12;
  let size = largest;
  while (size > 28 && width(size) > room) size -= 2;
  const small = Math.round(size * 0.36);
  const run = (at: number, font: number, text: string, bold = false): string =>
    `<text x="${Math.round(at)}" y="${Math.round(y)}" font-size="${Math.round(font)}"${bold ? ' font-weight="700"' : ""} fill="${LIGHT["ink"]}">${escaped(text)}</text>`;
  const lead = before === "" ? 0 : textWidth(before, small) + 12;
  return [
    ...(before === "" ? [] : [run(x, small, before)]),
    run(x + lead, size, number, true),
    ...(unit === "" ? [] : [run(x + lead + textWidth(number, size) * BOLD + 12, small, unit)]),
  ];
}

/** So many figures have room. */
const MOST = 8;

/** Figures in two rows, each under its name. */
function grid(figures: readonly CardFigure[], top: number): readonly string[] {
  const columns = Math.max(2, Math.ceil(Math.min(figures.length, MOST) / 2));
  const width = INNER / columns;
  const rows = Math.ceil(Math.min(figures.length, MOST) / columns);
  const height = (FOOT - 20 - top) / rows;
  return figures.slice(0, MOST).flatMap(({ name, value }, at) => {
    const [x, y] = [MARGIN + (at % columns) * width, top + Math.floor(at / columns) * height];
    const label = `<text x="${Math.round(x)}" y="${Math.round(y + 32)}" font-size="26" fill="${LIGHT["muted"]}">${escaped(cut(name, 26, width - 24))}</text>`;
    return [label, ...valueRuns(value, { x, y: y + height - 44, room: width - 24, largest: 76 })];
  });
}

/** A chart in its place; `null` where its shape does not fit there: it would be too small to read. */
function placed(chart: string, top: number, height: number): string | null {
  const [, w = "0", h = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(chart) ?? [];
  const scale = Math.min(CHART.width / Number(w), height / Number(h));
  // Below this its words are smaller than the foot's.
  if (!(scale >= 1)) return null;
  const body = chart.slice(chart.indexOf(">") + 1);
  return `<svg x="${CHART.x}" y="${Math.round(top + 8)}" width="${CHART.width}" height="${Math.round(height)}" viewBox="0 0 ${w} ${h}" preserveAspectRatio="xMidYMin meet">${body}`;
}

/** A text that fits on one line, with an ellipsis where it had to be cut. */
function cut(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join("")}…`, size) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}
