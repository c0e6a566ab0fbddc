import { categoryName } from "#domain/figure/breakdown.ts";
import { type ChartModel, pointsOf } from "#domain/chart/chart-model.ts";
import { isPart } from "#domain/figure/observation.ts";
import type { Point, Series } from "#domain/chart/series.ts";
import { position } from "#domain/figure/value.ts";
import { chartWords } from "#words/chart/chart-words.ts";
import { endsText, figureLine, formatPeriod } from "#words/format/format.ts";
import { speakEnds, speakFigure, speakPeriod } from "#words/spoken/spoken.ts";
import { WALK_WORDS } from "#words/walk/walk-words.ts";
import type { Drawing } from "#charts/draw/drawing.ts";
import type { Spot } from "#charts/draw/frame.ts";
import { clauses, named, WRITING } from "#words/format/writing.ts";
import { dotCourses, ladderCourses } from "./suggestions.ts";
import { commitmentCourses, knownCourses } from "./told.ts";

/** One value of a chart, or one gap, as it is read and as it is heard. */
export interface Step {
  readonly of: Spot["of"];
  /** The figure alone, spoken; of a gap its reason. */
  readonly figure: string;
  readonly written: string;
  readonly spoken: string;
  /** Where it stands on the scale; `null` for a gap. */
  readonly value: number | null;
}

/** A series as it is walked, in the order of the table. Where a chart has none of its own, all its values are one. */
export interface Course {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Every value of a chart, once, in the order of its table. */
export function coursesOf(drawing: Drawing): readonly Course[] {
  const { model } = drawing;
  if (model.kind === "dots") return dotCourses(model, drawing);
  if (model.kind === "ladder") return ladderCourses(model, drawing);
  if (model.kind === "commitments") return commitmentCourses(model, drawing.lang);
  // How much is known is a texture; each of its rows is walked in the picture of its theme.
  if (model.kind === "all-known" || model.kind === "tally") return [];
  if (model.kind === "known") return knownCourses(model, drawing.lang);
  const ofTime = model.kind === "periods" || model.kind === "comparison";
  if (!ofTime) return [{ name: "", steps: pointsOf(model).map((p) => stepOf(p, null, drawing)) }];
  return model.series
    .filter((s) => s.points.length > 0)
    .map((s) => ({ name: nameOf(s, model, drawing), steps: s.points.map((p) => stepOf(p, s, drawing)) }));
}

/** What tells a series from the others: its name, and that it is a target or expected. */
function nameOf(s: Series, model: ChartModel, { lang }: Drawing): string {
  const words = chartWords(lang);
  const several = model.series.length > 1;
  const name = (s.name ?? (several ? s.indicator.scope.name : null))?.[lang] ?? "";
  const status = s.status === "actual" ? "" : words[s.status];
  return clauses([name, status], lang);
}

function stepOf(point: Point, series: Series | null, drawing: Drawing): Step {
  const { model, lang } = drawing;
  const words = chartWords(lang);
  const { partial, range, source } = WALK_WORDS[lang];
  const { comma, stop } = WRITING[lang];
  const { observation: o, indicator, quantity: q, period } = point;
  const category = categoryName(indicator, point.category)?.[lang] ?? "";
  const money = model.kind === "stages";
  const what = money
    ? [
        (indicator.short ?? indicator.name)[lang],
        category,
        words.stage[indicator.stage ?? "not-stated"],
        indicator.scope.name[lang],
      ]
    : series === null
      ? [category]
      : [];
  const status = o === null || o.status === "actual" || o.printed.startsWith(words[o.status]) ? "" : words[o.status];
  const notes = [
    o !== null && isPart(o) ? partial : "",
    o === null ? "" : named(source, drawing.documentLabel(o.source.document), lang),
  ];
  const gap =
    o === null || q.kind === "missing" ? words.missing[q.kind === "missing" ? q.reason : "not-published"] : null;
  const sentence = (when: string, figure: string, ends: string): string =>
    clauses([...what, when, status, figure, ends, ...notes], lang) + stop;
  const spokenEnds = gap === null ? speakEnds(q, indicator, lang) : "";
  const figure = gap ?? (o === null ? "" : speakFigure(o, indicator, lang));
  return {
    of: point,
    figure: spokenEnds === "" ? figure : `${figure}${comma}${range(spokenEnds)}`,
    written: sentence(
      formatPeriod(period, lang, o?.basis),
      gap ?? (o === null ? "" : figureLine(o, indicator, lang) + endsText(q, indicator, lang)),
      "",
    ),
    spoken: sentence(speakPeriod(period, lang, o?.basis), figure, spokenEnds === "" ? "" : range(spokenEnds)),
    value: position(q),
  };
}
