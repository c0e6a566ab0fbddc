import type { Localised } from "#domain/schemas/localised.ts";
import { COLUMNS, type Column } from "#domain/chart/table.ts";
import type { FileColumnName } from "#domain/chart/table-file.ts";
import { en } from "#words/common/en.ts";
import { zh as chinese } from "#words/common/zh.ts";

/** A code's name in both languages, as the pages have it. */
export const STATUS_NAMES: Readonly<Record<string, Localised>> = named(
  { ...chinese.observationStatus, ...chinese.missing },
  { ...en.observationStatus, ...en.missing },
);
export const BASIS_NAMES: Readonly<Record<string, Localised>> = named(chinese.basis, en.basis);
export const STAGE_NAMES: Readonly<Record<string, Localised>> = named(chinese.stage, en.stage);
export const SCOPE_NAMES: Readonly<Record<string, Localised>> = named(chinese.scope, en.scope);
export const DOCUMENT_KIND_NAMES: Readonly<Record<string, Localised>> = named(chinese.documentKind, en.documentKind);
export const INDICATOR_KIND_NAMES: Readonly<Record<string, Localised>> = named(chinese.kind, en.kind);

/** A column of the CSV files. */
export interface FileColumn {
  readonly name: FileColumnName;
  readonly title: Localised;
  readonly about: Localised;
  readonly type: "string" | "number" | "boolean";
}

const text = (zh: string, english: string): Localised => ({ zh, en: english });

const ABOUT: Readonly<Record<Column, Localised>> = {
  indicator: text("指标编号", "id of the indicator"),
  period: text(
    "时期，按公布的写，不细分：2022、2022-H1、2022-Q3、2022-08、2022-01/2022-12、2020/2021",
    "the period as published, never finer: 2022, 2022-H1, 2022-Q3, 2022-08, 2022-01/2022-12, 2020/2021",
  ),
  basis: text(
    "累计 cumulative、当期 single、时点 instant，文件没有说明的 not-stated；没有值时为空",
    "cumulative, single, instant, or not-stated where the document does not say; empty where there is no value",
  ),
  category: text("分类编号；不分类时为空", "code of the category; empty where there are none"),
  area: text("地区编号；本县为空", "id of the area; empty for the county itself"),
  value: text("公布的数，以“单位”一列计", "the number as published, in the unit of the column unit"),
  lower: text("区间下限；没有区间或一端开口时为空", "lower end of an interval; empty for none and for an open end"),
  upper: text("区间上限；没有区间或一端开口时为空", "upper end of an interval; empty for none and for an open end"),
  unit: text("原文的单位；unstated 为原文单位缺失", "the unit as printed; unstated where the document lost it"),
  printed: text("数、限定词和单位，与原文一致", "number, words and unit exactly as printed"),
  status: text(
    "实际、预计、目标、文件所列（stated：意向、计划或阶段未说明的数），或没有值的原因",
    "actual, expected, target, stated (what is intended, planned, or of a stage that is not stated), or why there is no value",
  ),
  stage: text("资金阶段；不是资金时为空", "stage of money; empty for what is no money"),
  scope: text("口径范围", "what the figure covers"),
  document: text("来源文件编号", "id of the document"),
  section: text("在文件中的位置", "place in the document"),
};

/** The columns of the CSV files in order, with their names in both languages. */
export const FILE_COLUMNS: readonly FileColumn[] = [
  ...COLUMNS.map((name): FileColumn => ({
    name,
    title: { zh: chinese.columns[name], en: en.columns[name] },
    about: ABOUT[name],
    type: name === "value" || name === "lower" || name === "upper" ? "number" : "string",
  })),
  {
    name: "qualifier",
    title: text("限定词", "Qualifier"),
    about: text(
      "原文限定词（余、近、约……）；没有时为空",
      "the word printed with the number (余, 近, 约 …); empty for none",
    ),
    type: "string",
  },
  {
    name: "lower_closed",
    title: text("下限含本数", "Lower end included"),
    about: text(
      "区间是否包含下限：true 含，false 不含；没有下限时为空",
      "true where the lower end belongs to the interval, false where it does not; empty where there is no such end",
    ),
    type: "boolean",
  },
  {
    name: "upper_closed",
    title: text("上限含本数", "Upper end included"),
    about: text(
      "区间是否包含上限：true 含，false 不含；没有上限时为空",
      "true where the upper end belongs to the interval, false where it does not; empty where there is no such end",
    ),
    type: "boolean",
  },
  {
    name: "changed",
    title: text("变更", "Changed"),
    about: text(
      "历次版本对这个值的最后一次变更：修订 revised、更正 corrected、口径调整 redefined；没有变更时为空",
      "how a release changed the value last: revised, corrected or redefined; empty where none did",
    ),
    type: "string",
  },
];

function named(
  zh: Readonly<Record<string, string>>,
  english: Readonly<Record<string, string>>,
): Readonly<Record<string, Localised>> {
  return Object.fromEntries(Object.entries(zh).map(([code, name]) => [code, { zh: name, en: english[code] ?? code }]));
}
