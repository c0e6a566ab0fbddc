import type { Qualifier } from "#domain/schemas/value.ts";
import type { Point } from "#domain/chart/series.ts";

/**
 * The words that do not take in the number they go with. By article 1259 of the Civil Code 以上, 以下 and 以内 include it and
 * 超过 does not; 余 and 多 say that something is over, 近 and 不足 that something is wanting. 至少, 不低于, 至多 and 不超过 name
 * the number itself.
 */
const BEYOND: ReadonlySet<Qualifier> = new Set<Qualifier>([
  "余",
  "多",
  "超",
  "超过",
  "逾",
  "突破",
  "预计突破",
  "高于",
  "多于",
  "近",
  "将近",
  "接近",
  "不足",
  "不到",
  "低于",
  "少于",
]);

/**
 * Whether an end of a point's interval belongs to it; `null` where there is no such end. Ends that the document names both
 * (2–3) belong to it.
 */
export function endClosed({ quantity, observation }: Point, end: "lower" | "upper"): boolean | null {
  if (quantity.kind !== "interval" || quantity[end] === null) return null;
  const qualifier = observation?.qualifier ?? null;
  // Where both ends are named, the word says something else.
  const other = quantity[end === "lower" ? "upper" : "lower"];
  return other !== null || qualifier === null || !BEYOND.has(qualifier);
}
