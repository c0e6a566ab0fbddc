import type { Language } from "#domain/site/language.ts";
import { dueText, inferredMark } from "#words/format/due-text.ts";
import type { CommitmentLine, CommitmentsModel } from "#domain/commitment/commitment-lines.ts";
import { COMMITMENT_WORDS } from "#words/commitment/commitment-words.ts";
import { formatDate } from "#words/format/date.ts";
import { formatPeriod } from "#words/format/format.ts";
import { messagesOf } from "#words/common/messages.ts";
import { clauses, sentences, WRITING } from "#words/format/writing.ts";

type LineEvent = CommitmentLine["events"][number];
type WritePeriod = (code: string, lang: Language) => string;

/** What happened, when, and what shows it: `2023年6月进展（单位自述）`. A promise made, and what may be none, has nothing to show. */
export function eventText(
  { date, type, evidence }: LineEvent,
  lang: Language,
  write: WritePeriod = formatDate,
): string {
  const words = COMMITMENT_WORDS[lang];
  const when = write(date, lang);
  return (type === "promised" || type === "unclear") && evidence === "none"
    ? words.said(when, words.events[type])
    : words.event(when, words.events[type], messagesOf(lang).evidence[evidence]);
}

/** One commitment in words: what is drawn of it, in the order of its row. */
export function lineText(l: CommitmentLine, lang: Language, write: WritePeriod = formatPeriod): string {
  const words = COMMITMENT_WORDS[lang];
  const parts = [
    l.title[lang] + (l.folded > 0 ? words.parts(l.folded) : ""),
    ...l.events.map((e) => eventText(e, lang, write)),
    l.due === null ? "" : words.dueBy(dueText(l, lang, write) ?? ""),
    words.states[l.state] + inferredMark(l, lang),
  ];
  return clauses(parts, lang);
}

/** The commitments on their axis as one spoken sentence: every one that is drawn, in the same order. */
export function describeCommitments(model: CommitmentsModel, lang: Language): string {
  const words = COMMITMENT_WORDS[lang];
  const { comma, semicolon, stop } = WRITING[lang];
  const told = model.shown < model.total ? words.limited(model.shown, model.total) : words.total(model.total) + stop;
  const lines = model.lines.map((l) => lineText(l, lang)).join(semicolon);
  return sentences([`${words.day(formatDate(model.day, lang))}${comma}${told}`, lines + stop], lang);
}
