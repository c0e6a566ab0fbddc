/**
 * Where the thing was found. `before` the number · `change`: before a word of change · `after` the number · `pair`: of several
 * names before several values · `head`: before a colon · `row`: in the first cell · `carried` from the figures before · `none`.
 */
export type LabelFound = "before" | "change" | "after" | "pair" | "head" | "row" | "carried" | "none";

/** What a figure counts, as the sentence has it. */
export interface Labelled {
  readonly label: string | null;
  /** The thing stands before another figure and was carried here. */
  readonly carried: boolean;
  /** 其中, 含: a part of the figure before. */
  readonly part: boolean;
  /** Names and values that do not pair off. */
  readonly unpaired: boolean;
  /** True where the thing stands right before its number, or its change right after its level. */
  readonly plain: boolean;
  readonly how: LabelFound;
  /** Carried without a word of its own. */
  readonly same: boolean;
  /** Words of its clause that say more than a time or a place stand before the thing and were left away. */
  readonly led: boolean;
  /** A clause before the number says which of the things are meant: 列入计划的38件建议. */
  readonly narrowed?: true;
  /** 去年同期为…: the same thing a year before. */
  readonly yearBefore?: true;
}

/** No thing at all. */
export const NOTHING: Labelled = {
  label: null,
  carried: false,
  part: false,
  unpaired: false,
  plain: false,
  how: "none",
  same: false,
  led: false,
};
