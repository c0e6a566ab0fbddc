import type { ChartModel } from "#domain/chart/chart-model.ts";
import { chartCsv } from "#domain/chart/table-file.ts";

/**
 * The CSV files that the build writes while it draws. A module of its own: views that asked `table-file` for them would take
 * it into the first scripts, though no browser runs it there.
 */
export const writtenChartCsv = (model: ChartModel): string => chartCsv(model);
