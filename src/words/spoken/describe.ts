import { categoryName } from "#domain/figure/breakdown.ts";
import { type ChartModel, type OwnChart, pointsOf } from "#domain/chart/chart-model.ts";
import type { Language } from "#domain/site/language.ts";
import type { Point } from "#domain/chart/series.ts";
import { endsText, figureLine, formatPeriod } from "#words/format/format.ts";
import { messagesOf } from "#words/common/messages.ts";
import { clauses, WRITING } from "#words/format/writing.ts";

/** The question that a chart of one indicator answers. */
export function questionOf({ kind, series }: OwnChart, lang: Language): string {
  const { questions } = messagesOf(lang).chart;
  const name = series[0]?.indicator.name[lang] ?? "";
  switch (kind) {
    case "signs":
      return series.length > 1 ? questions.categories(name) : questions.one(name);
    case "hundred":
    case "amount":
    case "range":
      return questions.one(name);
    default:
      return questions[kind](name);
  }
}

/** What a chart shows, as one spoken sentence: every value that its table has, in the same order. */
export function describeChart(model: ChartModel, lang: Language, documentTitle: (id: string) => string): string {
  const t = messagesOf(lang).describe;
  const points = pointsOf(model);
  const items = points.map((p) => t.item(whatOf(p, model, lang, documentTitle), figureOf(p, lang)));
  return `${t.count(points.length)}${items.join(WRITING[lang].semicolon)}${WRITING[lang].stop}`;
}

function whatOf(p: Point, model: ChartModel, lang: Language, documentTitle: (id: string) => string): string {
  const m = messagesOf(lang);
  const period = formatPeriod(p.period, lang, p.observation?.basis);
  const category = categoryName(p.indicator, p.category)?.[lang];
  const series = model.series.length > 1 ? model.series.find((s) => s.points.includes(p))?.name?.[lang] : undefined;
  const parts =
    model.kind === "stages"
      ? [
          (p.indicator.short ?? p.indicator.name)[lang],
          m.stage[p.indicator.stage ?? "not-stated"],
          p.indicator.scope.name[lang],
        ]
      : model.kind === "readings"
        ? [period, p.observation === null ? "" : documentTitle(p.observation.source.document)]
        : [(model.kind === "comparison" ? series : (category ?? series)) ?? "", period];
  const status = p.observation?.status;
  if (status === "expected" || status === "target") parts.push(m.describe[status]);
  return clauses(parts, lang);
}

function figureOf(p: Point, lang: Language): string {
  if (p.observation === null || p.quantity.kind === "missing")
    return messagesOf(lang).missing[p.quantity.kind === "missing" ? p.quantity.reason : "not-published"];
  return figureLine(p.observation, p.indicator, lang) + endsText(p.quantity, p.indicator, lang);
}
