import type { DraftValue } from "#authoring/draft/draft.ts";
import type { Beside } from "#authoring/draft/split.ts";
import type { Finding } from "#authoring/read/reading.ts";
import type { Item } from "./items.ts";

/** What a document gives to be decided. */
export interface Readable {
  readonly items: readonly Item[];
  readonly findings: readonly Finding[];
  /** An item as it would be published if nobody changed anything; of the candidate that was chosen, if one was. */
  readonly propose: (item: Item, choice: number | null) => DraftValue;
  /** What stands beside an item in the document, in the unit of it: itself among them, in their order. */
  readonly beside: (item: Item) => readonly Beside[];
  /** Of a workbook: cells that were none are read anew once their indicator is there. */
  readonly readsAnew: boolean;
}
