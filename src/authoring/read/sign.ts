import type { Raw } from "./scan.ts";
import { dimensionOf } from "./units.ts";

const LINK = "(?:了|幅度?|率)?(?:约|近|为|达到?|超过?|逾|至少|在|仅|均|也|的?幅度为|分别)*$";
/** Words of a fall right before the number; not 下降到, which leads to a level. */
const FALL = new RegExp(
  `(?:下降|下滑|回落|降低|减少|下跌|负增长|缩减|收缩|萎缩|缩小|缩短|减产|减收|下调|压减|压降|减亏|少收|[降跌减]幅|同比[降减跌少]|环比[降减跌少]|(?<=[,;、])[降减跌])${LINK}`,
);
const LESS = /(?:低于|落后(?:于)?|少于|滞后(?:于)?)[^\d,。;]{1,14}$|[比较][^\d,。;]{1,14}(?<!减)[低少慢]$|偏[低少]$/;
/** A fall that becomes less is a rise, and a rise that becomes less a fall. */
const NARROWED = new RegExp(`[降跌减]幅[^,。;]{0,16}(?:收窄|缩小|回升|减小)${LINK}`);
const WIDENED = new RegExp(`[降跌减]幅[^,。;]{0,16}(?:扩大|加深)${LINK}`);
const SLOWED = new RegExp(`(?:[增涨]幅|增速|占比|比重)[^,。;]{0,16}(?:收窄|放缓|减缓|回调)${LINK}`);

/** -1 for a number that is printed beside a word of falling, else 1. A number that has its own minus keeps it. */
export function signOf(raw: Raw, before: string): 1 | -1 {
  if ((raw.value ?? raw.lower ?? 0) < 0 || raw.ratio === true) return 1;
  const close = before.slice(-40);
  if (NARROWED.test(close)) return 1;
  if (WIDENED.test(close) || SLOWED.test(close)) return -1;
  const dimension = dimensionOf(raw.unit);
  if (LESS.test(close)) return dimension === "points" || dimension === "share" ? -1 : 1;
  if (!FALL.test(close)) return 1;
  return dimension === "multiple" ? 1 : -1;
}

/** A quantity with its sign: -3% to -4% is from -4 to -3, and 下降5%以上 at most -5. */
export function signed(raw: Raw, sign: 1 | -1): Pick<Raw, "value" | "lower" | "upper"> {
  if (sign === 1)
    return {
      value: raw.value,
      ...(raw.lower === undefined ? {} : { lower: raw.lower }),
      ...(raw.upper === undefined ? {} : { upper: raw.upper }),
    };
  const minus = (n: number | null): number | null => (n === null ? null : -n + 0);
  const { lower, upper } = raw;
  if (lower === undefined || upper === undefined) return { value: minus(raw.value) };
  return { value: minus(raw.value), lower: minus(upper), upper: minus(lower) };
}
