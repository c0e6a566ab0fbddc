import * as v from "valibot";

/**
 * Why there is no value. `not-published`: no listed document gives it · `not-applicable`: it cannot exist for this period ·
 * `withheld`: the publisher says that it keeps it back · `damaged`: it stood in a document and cannot be read.
 */
export const missingSchema = v.picklist(["not-published", "not-applicable", "withheld", "damaged"]);
export type Missing = v.InferOutput<typeof missingSchema>;

/** The words that qualify a number, as printed: after it (余 … 上下), then before it. 上 and 成 are those of 上百 and 成百. */
export const qualifierSchema = v.picklist([
  "余",
  "多",
  "来",
  "以上",
  "以下",
  "以内",
  "左右",
  "上下",
  "上",
  "成",
  "超",
  "超过",
  "逾",
  "突破",
  "高于",
  "多于",
  "不少于",
  "不低于",
  "至少",
  "最少",
  "近",
  "将近",
  "接近",
  "不足",
  "不到",
  "低于",
  "少于",
  "不超过",
  "不高于",
  "至多",
  "最多",
  "约",
  "大约",
  "达到",
  "达",
  "预计",
  "预计突破",
  "意向",
]);
export type Qualifier = v.InferOutput<typeof qualifierSchema>;
