import { escaped } from "#domain/site/markup.ts";
import { type Language, languageTag } from "#domain/site/language.ts";
import type { Site } from "#domain/schemas/release.ts";
import { coloursOf, SERIES_COLOURS } from "#domain/site/site-theme.ts";
import { factsRdf, type PictureFacts } from "./picture-facts.ts";
import { textWidth, wrapped } from "#charts/draw/text.ts";
import { FONT } from "#charts/draw/tokens.ts";

/** The colours of the light ground (`styles/tokens.css`), for pictures that leave the page and its variables behind. */
export const LIGHT: Readonly<Record<string, string>> = {
  ground: "#ffffff",
  "ground-2": "#f6f6f2",
  ink: "#1b1e21",
  muted: "#565d64",
  accent: "#0b5c8a",
  ...Object.fromEntries(SERIES_COLOURS.light.map((colour, at) => [`series-${at + 1}`, colour])),
  alert: "#a8201a",
  reached: "#1d6b3a",
  rule: "#dcddd6",
  "rule-strong": "#8b9096",
};

/** One value, drawn large: words before the number, the number, its unit. */
export interface LargeValue {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
}

/** What a picture that stands alone shows, all of it inside the drawing. */
export interface StandAlone {
  readonly lang: Language;
  readonly title: string;
  /** Unit and period. */
  readonly subtitle: string;
  /** One value, above; a chart as `renderSvg` gives it, drawn at a width of 640; and what stands for what in it, below. */
  readonly shows: {
    readonly value: LargeValue | null;
    readonly chart: string | null;
    readonly key: string | null;
  };
  /** Words as printed, source, release and address, each beginning a line of its own. */
  readonly foot: readonly string[];
  /** What the picture says to programs. */
  readonly facts: PictureFacts;
  /** The county's colours. */
  readonly theme?: Site["theme"];
}

const MARGIN = 40;
const INNER = 640;
const WIDTH = INNER + 2 * MARGIN;
/** English is set in a face of its own, with the Chinese one for names. */
const FAMILIES: Readonly<Record<Language, string>> = {
  zh: FONT,
  en: `'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, ${FONT}`,
};

/** A run of text in the drawing, from its base line. */
interface Run {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly text: string;
  readonly bold?: boolean;
}

/**
 * A picture as SVG that needs nothing around it: title, unit, period, the chart or the value, words, source, release and
 * address are drawn in it, on a light ground, in plain colours. Width 720.
 */
export function standAlone({ lang, title, subtitle, shows, foot, facts, theme }: StandAlone): string {
  const runs: Run[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, colour: string, bold = false): void => {
    for (const line of wrapped(text, size, INNER)) {
      y += Math.round(size * 1.4);
      runs.push({ x: MARGIN, y: y - Math.round(size * 0.3), size, colour, text: line, bold });
    }
  };
  write(title, 24, "ink", true);
  y += 4;
  write(subtitle, 15, "muted");
  y += 16;
  let chart = "";
  if (shows.value !== null) {
    y += 72;
    runs.push(...valueRuns(shows.value, y));
    y += 24;
  }
  if (shows.chart !== null) {
    const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(shows.chart)?.[1] ?? 0);
    const body = shows.chart.slice(shows.chart.indexOf(">") + 1);
    chart = `<svg x="${MARGIN}" y="${y}" width="${INNER}" height="${height}" viewBox="0 0 ${INNER} ${height}">${plain(body, theme)}`;
    y += height;
  }
  if (shows.key !== null) {
    y += 8;
    write(shows.key, 14, "muted");
  }
  y += 16;
  const rule = `<path d="M${MARGIN} ${y}H${WIDTH - MARGIN}" stroke="${LIGHT["rule"]}" stroke-width="1"/>`;
  y += 8;
  for (const line of foot) write(line, 13, "muted");
  const height = y + MARGIN - 8;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img"` +
    ` lang="${languageTag(lang)}" style="font-family:${FAMILIES[lang]}" aria-label="${escaped(title)}">` +
    `<metadata>${factsRdf(facts)}</metadata><rect width="${WIDTH}" height="${height}" fill="${LIGHT["ground"]}"/>${chart}${rule}${runs.map(runXml).join("")}</svg>\n`
  );
}

function valueRuns({ before, number, unit }: LargeValue, y: number): readonly Run[] {
  const fits = (size: number): boolean => textWidth(number, size) + textWidth(before + unit, 24) + 32 <= INNER;
  const size = [72, 56, 44, 32].find(fits) ?? 24;
  const lead = before === "" ? 0 : textWidth(before, 24) + 12;
  const runs: Run[] = [{ x: MARGIN + lead, y, size, colour: "ink", text: number, bold: true }];
  if (before !== "") runs.push({ x: MARGIN, y, size: 24, colour: "ink", text: before });
  if (unit !== "")
    runs.push({ x: MARGIN + lead + textWidth(number, size) + 10, y, size: 24, colour: "ink", text: unit });
  return runs;
}

const runXml = ({ x, y, size, colour, text, bold = false }: Run): string =>
  `<text x="${Math.round(x)}" y="${y}" font-size="${size}"${bold ? ' font-weight="700"' : ""} fill="${LIGHT[colour] ?? colour}">${escaped(text)}</text>`;

/** A drawing with plain colours for the page's variables: the county's own, else the site's. Throws `invalid colour` for a variable that is none. */
export function plain(svg: string, theme?: Site["theme"]): string {
  const colours = { ...LIGHT, ...coloursOf(theme) };
  return svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const colour = colours[name];
    if (colour === undefined) throw new Error(`invalid colour: ${name}`);
    return colour;
  });
}
