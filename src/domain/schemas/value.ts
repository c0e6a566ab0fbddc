import * as v from "valibot";

/**
 * Why there is no value. `not-published`: no listed document gives it · `not-applicable`: it cannot exist for this period ·
 * `withheld`: the publisher says that it keeps it back · `damaged`: it stood in a document and cannot be read.
 */
export const missingSchema = v.picklist(["not-published", "not-applicable", "withheld", "damaged"]);
export type Missing = v.InferOutput<typeof missingSchema>;

/** The words that qualify a number, as printed. */
export const qualifierSchema = v.picklist([
  "余",
  "多",
  "以上",
  "超",
  "超过",
  "突破",
  "不少于",
  "达到",
  "达",
  "近",
  "不足",
  "约",
  "预计",
  "预计突破",
  "意向",
]);
export type Qualifier = v.InferOutput<typeof qualifierSchema>;
