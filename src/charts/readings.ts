import { type ChartModel, pointsOf } from "#domain/chart-model.ts";
import { formatPeriod } from "#i18n/format.ts";
import type { DrawContext } from "./drawing.ts";
import type { Drawn } from "./frame.ts";
import { markOf } from "./mark.ts";
import { drawRows } from "./rows.ts";
import { capital, literal } from "./text.ts";
import { seriesColour } from "./tokens.ts";

/** What different documents say of the same thing: a dot each, dated and named, on one scale from zero, joined by a thin line. */
export function drawReadings(model: ChartModel, context: DrawContext): Drawn {
  const { lang, documentLabel } = context;
  const rows = pointsOf(model).map((point) => {
    const period = formatPeriod(point.period, lang, point.observation?.basis);
    const document = point.observation === null ? "" : documentLabel(point.observation.source.document);
    const label = [period, document].filter((t) => t !== "").join(lang === "zh" ? "，" : ", ");
    const mark = markOf(point, lang);
    return { label: capital(literal(label)), name: "", mark, value: mark.line, colour: seriesColour(0) };
  });
  return drawRows(rows, "dots", context);
}
