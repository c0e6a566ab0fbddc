import { categoryName } from "#domain/figure/breakdown.ts";
import { type Language, readsPrinted } from "#domain/site/language.ts";
import { isPart } from "#domain/figure/observation.ts";
import type { Point } from "#domain/chart/series.ts";
import { times } from "#domain/comparison/order.ts";
import { position, type Quantity } from "#domain/figure/value.ts";
import { chartWords } from "#words/chart/chart-words.ts";
import { drawnFigure } from "#words/format/apart.ts";
import { endsText, figureShort, formatPeriod } from "#words/format/format.ts";
import { messagesOf } from "#words/common/messages.ts";
import { clauses, named, sentences } from "#words/format/writing.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import { literal, wrapped } from "#charts/draw/text.ts";
import { TEXT } from "#charts/draw/tokens.ts";

/** A point of a series as it is drawn: where it stands, what is said beside it, and what is uncertain about it. */
export interface Mark {
  readonly point: Point;
  /** The quantity on the chart's scale. */
  readonly quantity: Quantity;
  /** Where it stands; `null` for a gap. */
  readonly at: number | null;
  /** From where to where it may lie, as far as both are said: the ends, and the number itself for an end that is open. */
  readonly range: readonly [number, number] | null;
  /** The ends that are open: 余 and 以上 leave the upper one open, 近 and 不足 the lower one. */
  readonly open: readonly ("down" | "up")[];
  readonly partial: boolean;
  readonly status: "actual" | "expected" | "target";
  /** Value, words and unit as printed, or why there is none. */
  readonly line: string;
  /** The same without the unit, for a drawing that names it once. */
  readonly short: string;
}

/** `factor`: what numbers are multiplied by to stand on the chart's scale, where that has another unit than they. */
export function markOf(point: Point, lang: Language, factor = 1): Mark {
  const { observation: o, indicator } = point;
  const q = times(point.quantity, factor);
  const words = chartWords(lang);
  const at = position(q);
  const base = { point, quantity: q, at, range: null, open: [], partial: false, status: o?.status ?? "actual" };
  if (o === null || q.kind === "missing") {
    const reason = words.missing[q.kind === "missing" ? q.reason : "not-published"];
    return { ...base, line: reason, short: reason };
  }
  const status = o.status === "actual" || o.printed.startsWith(words[o.status]) ? "" : words[o.status];
  const said = (text: string): string => sentences([status, text], lang);
  const line = literal(said(figureShort(o, indicator, lang)));
  return {
    ...base,
    ...endsOf(q, at),
    partial: isPart(o),
    line,
    // On a scale in another unit a number says its own.
    short: factor === 1 ? literal(said(drawnFigure(o, indicator, lang))) : line,
  };
}

function endsOf(q: Quantity, at: number | null): Pick<Mark, "range" | "open"> {
  if (q.kind !== "interval") return { range: null, open: [] };
  const [low, high] = [q.lower ?? at, q.upper ?? at];
  return {
    range: low !== null && high !== null && low < high ? [low, high] : null,
    open: [...(q.lower === null ? ["down" as const] : []), ...(q.upper === null ? ["up" as const] : [])],
  };
}

/** Every number a mark reaches: what an axis has to have room for. */
export const reachOf = ({ at, range }: Mark): readonly number[] => [...(at === null ? [] : [at]), ...(range ?? [])];

/** How far from zero a value is sure to reach, and how far beyond, on either side, it may. */
export interface Pieces {
  readonly sure: number;
  readonly more: number;
  /** Below zero, where a range has zero in it. */
  readonly less: number;
}

export function piecesOf({ at, range }: Mark): Pieces {
  if (range === null) return { sure: at ?? 0, more: 0, less: 0 };
  const [low, high] = range;
  if (low >= 0) return { sure: low, more: high - low, less: 0 };
  return high <= 0 ? { sure: high, more: low - high, less: 0 } : { sure: 0, more: high, less: low };
}

/** The name a category or an area goes by, or nothing where there is only one. */
export function categoryLabel(point: Point, lang: Language): string {
  const name = categoryName(point.indicator, point.category);
  return literal(name?.[lang] ?? point.category ?? "");
}

/** The pieces that at least one bar is made of; a stack is drawn for each. */
export function piecesUsed(marks: readonly Mark[]): readonly (keyof Pieces)[] {
  const used = (key: keyof Pieces): boolean => key === "sure" || marks.some((m) => piecesOf(m)[key] !== 0);
  return (["sure", "more", "less"] as const).filter(used);
}

/** The words as published, where the line above them has others. */
const asPrinted = ({ point: { observation } }: Mark, lang: Language): readonly string[] =>
  readsPrinted(lang) || observation === null || observation.printed === ""
    ? []
    : [`${messagesOf(lang).columns.printed}: ${observation.printed}`];

/** What a pointer over a mark is told: what, when, how much, and who says so. Plain text, broken into lines here. */
export function tooltipOf(mark: Mark, name: string, { lang, width, documentLabel, still }: DrawContext) {
  if (still === true) return { tooltip: { formatter: "" } };
  const { observation } = mark.point;
  const { source } = chartWords(lang);
  const lines = [
    clauses([name, formatPeriod(mark.point.period, lang, observation?.basis)], lang),
    mark.line + endsText(mark.point.quantity, mark.point.indicator, lang),
    ...asPrinted(mark, lang),
    ...(observation === null ? [] : [named(source, documentLabel(observation.source.document), lang)]),
  ];
  const text = lines.flatMap((line) => wrapped(literal(line), TEXT, width * 0.7)).join("\n");
  return { tooltip: { formatter: text } };
}
