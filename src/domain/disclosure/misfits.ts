import type { Account } from "./account.ts";

/**
 * Two published numbers of which one cannot be. `more`: `found` is more than `limit`, of which it is a part · `sum`: the
 * classes add up to `found`, and `limit` were answered.
 */
export interface Misfit {
  readonly code: "more" | "sum";
  readonly what: "answered" | "outcomes" | "rated" | "texts" | "replies" | "items";
  readonly found: number;
  readonly of: "received" | "answered";
  readonly limit: number;
}

/** What does not add up in an account. Classes fall short only of what a figure says was answered: of items, some have none yet. */
export function misfitsOf(account: Account): readonly Misfit[] {
  const { itemised, states, published, received, answered, outcomes, rated, texts, replies } = account;
  const misfits: Misfit[] = [];
  const within = (what: Misfit["what"], found: number | undefined, of: Misfit["of"], limit: number | undefined) => {
    if (found !== undefined && limit !== undefined && found > limit)
      misfits.push({ code: "more", what, found, of, limit });
  };
  within("items", states.length, "received", published ?? undefined);
  within("answered", answered?.count, "received", received.count);
  const classed = outcomes?.reduce((n, p) => n + p.count, 0);
  if (!itemised && classed !== undefined && answered !== null && classed !== answered.count)
    misfits.push({ code: "sum", what: "outcomes", found: classed, of: "answered", limit: answered.count });
  within("rated", rated?.count, "answered", answered?.count);
  within("texts", texts?.count, "received", received.count);
  within("replies", replies?.count, "answered", answered?.count);
  return misfits;
}
