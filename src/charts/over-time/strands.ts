import { type ChartModel, MAX_SERIES } from "#domain/chart/chart-model.ts";
import type { Language } from "#domain/site/language.ts";
import { identityOf, type Series } from "#domain/chart/series.ts";
import { chartWords } from "#words/chart/chart-words.ts";
import { drawnUnit } from "#words/format/apart.ts";
import { inOrder } from "#charts/axis/calendar.ts";
import type { Words } from "#charts/draw/frame.ts";
import { type Mark, markOf } from "./mark.ts";
import { literal, textWidth, wrapped } from "#charts/draw/text.ts";
import { MUTED, SMALL } from "#charts/draw/tokens.ts";

/** The series of a chart that are of one thing: what was observed, what is expected and what was set as a target. */
export interface Strand {
  readonly name: string;
  readonly marks: readonly Mark[];
}

/** What is drawn of a chart, and how many strands it has in all: the table has them. */
export interface Strands {
  readonly drawn: readonly Strand[];
  readonly all: number;
}

/** The strands of a chart in their order, at most six: where there are more, those with the largest last values. */
export function strandsOf(model: ChartModel, lang: Language): Strands {
  const several = new Set(model.series.map(identityOf)).size > 1;
  const groups = new Map<string, readonly Series[]>();
  for (const s of model.series) groups.set(identityOf(s), [...(groups.get(identityOf(s)) ?? []), s]);
  const strands = [...groups].map(([key, own]): Strand & { readonly key: string } => {
    const [first] = own;
    const marks = own.flatMap((s) => s.points.map((p) => markOf(p, lang, s.factor)));
    const valued = new Set(marks.filter((m) => m.at !== null && m.status !== "target").map((m) => m.point.period));
    return {
      key,
      // The county itself has no name of its own among the areas it is compared with.
      name: literal((first?.name ?? (several ? first?.indicator.scope.name : null))?.[lang] ?? ""),
      // A period with an expected value is no empty place; what was observed in it may still come.
      marks: marks.filter((m) => m.at !== null || !valued.has(m.point.period)),
    };
  });
  const largest = [...strands].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MAX_SERIES);
  const drawn = strands.filter((s) => largest.includes(s));
  return { drawn: drawn.map((s) => ({ name: told(s, drawn), marks: s.marks })), all: strands.length };
}

/** The last value that was observed, else the last of any kind. */
function sizeOf({ marks }: Strand): number {
  const valued = [...marks].filter((m) => m.at !== null && m.status !== "target").sort(inOrder);
  return valued[valued.length - 1]?.at ?? -Infinity;
}

/** A name that another strand has too is followed by its code. */
function told({ key, name }: { readonly key: string; readonly name: string }, among: readonly Strand[]): string {
  const code = key.split("|").filter((part, at) => part !== "" && at > 0);
  const shared = name !== "" && code.length > 0 && among.filter((s) => s.name === name).length > 1;
  return shared ? `${name} (${code.join(", ")})` : name;
}

/** Short pieces of a line above a drawing, in as many lines as they need. */
export function captionOf(pieces: readonly string[], width: number): readonly Words[] {
  const lines: string[] = [];
  for (const piece of pieces.filter((t) => t !== "")) {
    const longer = `${lines[lines.length - 1] ?? ""}   ${piece}`;
    if (lines.length > 0 && textWidth(longer, SMALL) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrapped(piece, SMALL, width));
  }
  return lines.map((text, at) => ({ x: 0, y: 8 + at * (SMALL + 4), text, colour: MUTED, size: SMALL }));
}

/** Says that not everything is drawn; nothing where it is. */
export const limitText = ({ drawn, all }: Strands, lang: Language): string =>
  drawn.length < all ? chartWords(lang).drawn(drawn.length, all) : "";

/** What all values of a chart are counted in: said once, above. Things counted by one word may have several names. */
export function unitCaption(model: ChartModel, lang: Language): string {
  const indicators = model.series.map((s) => s.indicator).filter((i) => i.unit === model.series[0]?.indicator.unit);
  return literal([...new Set(indicators.map((i) => drawnUnit(i, lang)))].join(" / "));
}

/** True where values are printed in more than one unit, so that each says its own. */
export const unlikeUnits = (model: ChartModel, lang: Language): boolean =>
  new Set(model.series.map((s) => drawnUnit(s.indicator, lang))).size > 1;
