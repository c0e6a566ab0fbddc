import type { Issue } from "./issue.ts";
import type { Citation } from "#domain/schemas/source.ts";

/** Reports one fault of the file that is checked. */
export type Tell = (code: Issue["code"], place: string, value: unknown, expected: string) => void;

/** Ids of a list are its own. */
export function duplicates(records: readonly { readonly id: string }[], list: string, tell: Tell): void {
  const seen = new Set<string>();
  records.forEach(({ id }, at) => {
    if (seen.has(id)) tell("duplicate-id", `${list}[${at}].id`, id, "an id of its own");
    seen.add(id);
  });
}

/** Events lead to documents, and none comes before the one above it. */
export function checkEvents(
  events: readonly { readonly date: string; readonly source?: Citation | undefined }[],
  place: string,
  tell: Tell,
  hasDocument: (id: string) => boolean,
): void {
  events.forEach((e, i) => {
    const previous = events[i - 1];
    if (previous !== undefined && previous.date > e.date)
      tell("contradicting-dates", `${place}.events[${i}].date`, e.date, `≥ ${previous.date}`);
    if (e.source !== undefined) checkCitation(e.source, `${place}.events[${i}].source`, tell, hasDocument);
  });
}

/** A citation names a document that is listed, and its span covers exactly its phrase, in Unicode code points. */
export function checkCitation(
  { document, phrase, start, end }: Citation,
  place: string,
  tell: Tell,
  hasDocument: (id: string) => boolean,
): void {
  if (!hasDocument(document)) tell("dangling-reference", `${place}.document`, document, "an id of sources.json");
  if (start === undefined && end === undefined) return;
  const length = phrase === null ? -1 : Array.from(phrase).length;
  if (start === undefined || end === undefined || end - start !== length)
    tell("span-differs", place, `${start ?? "—"}–${end ?? "—"}`, `${length}`);
}
