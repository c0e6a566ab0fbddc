import type { Indicator } from "./schemas/indicator.ts";

/** True for a category that is the total which the document prints beside the parts: no part, and in no sum. */
export const isWhole = ({ breakdown }: Pick<Indicator, "breakdown">, category: string | null | undefined): boolean =>
  breakdown?.categories.some(({ code, whole }) => whole === true && code === category) ?? false;
