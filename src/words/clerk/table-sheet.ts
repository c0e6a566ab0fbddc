import type { Language } from "#domain/site/language.ts";

/** The heads of the template, in the order of its columns. The reader of tables knows them, so they are in Chinese alone. */
export const TEMPLATE_HEADS = {
  id: "编号",
  indicator: "指标",
  category: "分类",
  unit: "单位",
  lastPeriod: "上次时期",
  lastValue: "上次数值",
  period: "时期",
  value: "数值",
  basis: "口径",
  status: "性质",
  document: "来源",
  note: "备注",
} as const;
export type TemplateColumn = keyof typeof TEMPLATE_HEADS;

/** What the columns 口径 and 性质 offer, and what each means. */
export const BASIS_WORDS = { 累计: "cumulative", 当期: "single", 时点: "instant", 未说明: "not-stated" } as const;
export const STATUS_WORDS = { 实际: "actual", 预计: "expected", 目标: "target" } as const;

/** The other sheets of the template. */
export const TEMPLATE_SHEETS = {
  help: "说明",
  sources: "来源文件",
  documentId: "编号",
  documentTitle: "名称",
} as const;

/** Notes at the heads, and the lines of the sheet that explains. */
export const TEMPLATE_NOTES: Readonly<
  Record<
    Language,
    { readonly heads: Readonly<Partial<Record<TemplateColumn, string>>>; readonly help: readonly string[] }
  >
> = {
  zh: {
    heads: {
      id: "指标的编号，请勿改动。",
      category: "分类指标每类一行。",
      unit: "数值按这个单位填。文件用别的单位时，把单位写在数值后面，如 5000万元。",
      lastPeriod: "最近一次公布的时期，供对照，导入时不读。",
      lastValue: "最近一次公布的数，供对照，导入时不读。",
      period: "数所说的时期，如 2023年、2023年1-6月、2023年上半年、2023年三季度、2023年8月。",
      value: "照文件填写，限定词一并填写，如 1900余人、2～3个。没有公布的留空。",
      basis: "不选时按这项指标以往的口径。",
      status: "不选时为实际。",
      document: "这个数出自哪份文件；新文件先加入草稿的 sources.json，再重新生成模板。",
      note: "只供自己看，导入时不读。",
    },
    help: [
      "每类指标一张表，每项指标一行。只需填写“时期”“数值”和“来源”，其余按需要选择。",
      "同一指标有几个时期的，复制整行再填。",
      "数照原文填写，不折算，不四舍五入；百分比直接填 5.6 或 5.6%，单元格会显示 %。",
      "没有公布的数留空，不要填 0 或横线。",
      "填好后保存为 .xlsx，再运行：npm run data -- import 文件.xlsx --out 草稿目录",
      "拿不准的地方导入时会逐一询问，不会猜测。",
    ],
  },
  en: {
    heads: {
      id: "The id of the indicator; please leave it.",
      category: "One row for each category.",
      unit: "Values are in this unit. Where the document has another, write it after the number.",
      lastPeriod: "The period published last, to compare with; not read.",
      lastValue: "The value published last, to compare with; not read.",
      period: "The period the value speaks of: 2023, 2023-H1, 2023-Q3, 2023-08, 2023-01/2023-06.",
      value: "As the document has it, with its qualifying words. Leave it empty where nothing was published.",
      basis: "As before, where nothing is chosen.",
      status: "Actual, where nothing is chosen.",
      document: "The document that the value comes from.",
      note: "For yourself; not read.",
    },
    help: [
      "One sheet for each kind of indicator, one row for each indicator. Fill in period, value and source; choose the others where needed.",
      "Copy the row where an indicator has values for several periods.",
      "Values are as printed: neither converted nor rounded. A share is typed as 5.6 or 5.6%; the cell shows the sign.",
      "Leave empty what was not published; no zero and no dash.",
      "Save it as .xlsx, then: npm run data -- import file.xlsx --out draft-folder",
      "What is not certain is asked when the file is imported; nothing is guessed.",
    ],
  },
};
