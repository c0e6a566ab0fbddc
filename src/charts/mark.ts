import type { Language } from "#domain/language.ts";
import { isPartialYear } from "#domain/period.ts";
import type { Point } from "#domain/series.ts";
import { position } from "#domain/value.ts";
import { chartWords } from "#i18n/chart-words.ts";
import { figureLine, figureText, formatPeriod } from "#i18n/format.ts";
import type { DrawContext } from "./drawing.ts";
import { literal, wrapped } from "./text.ts";
import { TEXT } from "./tokens.ts";

/** A point of a series as it is drawn: where it stands, what is said beside it, and what is uncertain about it. */
export interface Mark {
  readonly point: Point;
  /** Where it stands; `null` for a gap. */
  readonly at: number | null;
  /** For a range with two ends and no middle: both. */
  readonly range: readonly [number, number] | null;
  /** The end that is open: 余 and 以上 leave the upper one open, 近 and 不足 the lower one. */
  readonly open: "up" | "down" | null;
  readonly partial: boolean;
  readonly status: "actual" | "expected" | "target";
  /** Value, words and unit as printed, or why there is none. */
  readonly line: string;
  /** The same without the unit, for a drawing that names it once. */
  readonly short: string;
}

export function markOf(point: Point, lang: Language): Mark {
  const { observation: o, quantity: q, indicator } = point;
  const words = chartWords(lang);
  const base = { point, at: position(q), range: null, open: null, partial: false, status: o?.status ?? "actual" };
  if (o === null || q.kind === "missing") {
    const reason = words.missing[q.kind === "missing" ? q.reason : "not-published"];
    return { ...base, line: reason, short: reason };
  }
  const { before, number } = figureText(o, indicator, lang);
  const status = o.status === "actual" || o.printed.startsWith(words[o.status]) ? "" : words[o.status];
  const said = (text: string): string => (status === "" ? text : `${status}${lang === "zh" ? "" : " "}${text}`);
  return {
    ...base,
    range: q.kind === "interval" && q.value === null ? [q.lower ?? 0, q.upper ?? 0] : null,
    open: q.kind !== "interval" ? null : q.upper === null ? "up" : q.lower === null ? "down" : null,
    partial: o.basis !== "instant" && isPartialYear(point.period),
    line: literal(said(figureLine(o, indicator, lang))),
    short: literal(said(before === "" ? number : `${before} ${number}`)),
  };
}

/** The name a category or an area goes by, or nothing where there is only one. */
export function categoryName(point: Point, lang: Language): string {
  const name = point.indicator.breakdown?.categories.find((c) => c.code === point.category)?.name;
  return literal(name?.[lang] ?? point.category ?? "");
}

/** What a pointer over a mark is told: what, when, how much, and who says so. Plain text, broken into lines here. */
export function tooltipOf(mark: Mark, name: string, { lang, width, documentLabel }: DrawContext) {
  const { observation } = mark.point;
  const { source } = chartWords(lang);
  const lines = [
    [name, formatPeriod(mark.point.period, lang, observation?.basis)]
      .filter((t) => t !== "")
      .join(lang === "zh" ? "，" : ", "),
    mark.line,
    ...(observation === null
      ? []
      : [`${source}${lang === "zh" ? "：" : ": "}${documentLabel(observation.source.document)}`]),
  ];
  const text = lines.flatMap((line) => wrapped(literal(line), TEXT, width * 0.7)).join("\n");
  return { tooltip: { formatter: text } };
}
