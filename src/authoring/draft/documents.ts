import {
  type Action,
  apply,
  type ChangeReason,
  type DocumentDraft,
  documentsOf,
  type Draft,
  type DraftSource,
  emptyDocument,
} from "./draft.ts";

/** The draft with another one of its documents to be worked on; the same draft where there is no such one. */
export function turnTo(draft: Draft, nth: number): Draft {
  const all = documentsOf(draft);
  const one = all[nth];
  return one === undefined ? draft : { ...draft, ...one, others: all.filter((_, at) => at !== nth), at: nth };
}

/** The place of a document in a draft, by the hash of its text; -1 where it is none of its documents. */
export const placeOf = (draft: Draft, sha256: string): number =>
  documentsOf(draft).findIndex(({ source }) => source.sha256 === sha256);

/** The draft with one document more, which is worked on from then on; one that it has already is turned to. */
export function withDocument(draft: Draft, source: DraftSource): Draft {
  const known = placeOf(draft, source.sha256);
  return known >= 0 ? turnTo(draft, known) : append(draft, emptyDocument(source));
}

/** The draft with a document that was worked on elsewhere, as the last one, which is turned to. */
function append(draft: Draft, document: DocumentDraft): Draft {
  const all = documentsOf(draft);
  return { ...draft, ...document, others: all, at: all.length };
}

/** The draft with documents that it has not, behind its own; the present one stays. */
export const withDocuments = (draft: Draft, documents: readonly DocumentDraft[]): Draft =>
  turnTo(documents.reduce(append, draft), draft.at);

/** The draft without its present document, where that is not its only one; nothing may be decided of it. */
export function withoutDocument(draft: Draft): Draft {
  const [first, ...rest] = draft.others;
  if (first === undefined || Object.keys(draft.decisions).length > 0) return draft;
  return { ...draft, ...first, others: rest, at: 0 };
}

/** What is done in one document of a draft, whichever is worked on. */
const within = (draft: Draft, nth: number, change: (turned: Draft) => Draft): Draft =>
  turnTo(change(turnTo(draft, nth)), draft.at);

/** An action on a figure of any document. */
export const applyIn = (draft: Draft, nth: number, action: Action): Draft =>
  within(draft, nth, (turned) => apply(turned, action));

/** Says why a figure of any document is published otherwise; `null` takes it back. */
export const reasonIn = (draft: Draft, nth: number, key: string, reason: ChangeReason | null): Draft =>
  within(draft, nth, (turned) => {
    const others = Object.entries(turned.reasons).filter(([other]) => other !== key);
    return { ...turned, reasons: Object.fromEntries(reason === null ? others : [...others, [key, reason] as const]) };
  });

/** Says why something that looked wrong in any document is right. */
export const dismissIn = (draft: Draft, nth: number, key: string, why: string): Draft =>
  within(draft, nth, (turned) => ({ ...turned, dismissed: { ...turned.dismissed, [key]: why } }));

/** Takes one of two values that two documents have for the same thing: the other figure is left out, and says so. */
export const chooseIn = (draft: Draft, { nth, key, because }: Chosen): Draft =>
  applyIn(draft, nth, { kind: "decide", key, decision: { kind: "rejected", reason: "duplicate", note: because } });

/** A figure that is left out for what another document has, and in which words that is noted. */
interface Chosen {
  readonly nth: number;
  readonly key: string;
  readonly because: string;
}
