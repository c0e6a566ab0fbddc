import type { OwnChart } from "./chart-model.ts";

/** True for a picture with axes in two directions or rows of its own, which takes half a screen; one of a single value has any place. */
export const needsRoom = ({ kind }: OwnChart): boolean =>
  kind === "periods" || kind === "readings" || kind === "categories";
