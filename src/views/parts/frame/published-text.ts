import type { Language } from "#domain/site/language.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import { formatDate } from "#words/format/date.ts";
import { messagesOf } from "#words/common/messages.ts";

/** When a document was published, and where that is known from. */
export function publishedText({ published, publishedFrom }: SourceDocument, lang: Language): string {
  const t = messagesOf(lang);
  const from = t.documents.dateFrom[publishedFrom];
  return published === null ? from : `${formatDate(published, lang)}${t.punctuation.comma}${from}`;
}
