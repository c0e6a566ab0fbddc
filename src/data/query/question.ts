import type { DataSource } from "#data/fetch/source.ts";

/** Something that a part of a page asks the host for when it is used. */
export interface Question<T> {
  /** Tells it from all others; who asks the same again is given the answer that is there. */
  readonly key: readonly string[];
  readonly of: (source: DataSource) => Promise<T>;
  /** Whether an answer holds for good: what failed, and what changes, is asked for anew. */
  readonly holds: (answer: T) => boolean;
}

/** Asks; the cache comes with the first question. */
export type Ask = <T>(question: Question<T>) => Promise<T>;
