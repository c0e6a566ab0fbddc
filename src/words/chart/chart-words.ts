import type { Language } from "#domain/site/language.ts";
import { type Messages, messagesOf } from "#words/common/messages.ts";
import { en } from "./en.ts";
import { type OwnWords, zh } from "./zh.ts";

const OWN: Readonly<Record<Language, OwnWords>> = { zh, en };

/** What the table beside a chart says too. */
interface TableWords {
  readonly missing: Messages["missing"];
  readonly stage: Messages["stage"];
  readonly scope: Messages["scope"];
  readonly procedure: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, string>>;
}

export type ChartWords = OwnWords & TableWords;

/** Every mark of every chart asks for its words. */
const made = new Map<Language, ChartWords>();

/** The words of the charts; what the table beside a chart says too, the chart says in the same words. */
export function chartWords(lang: Language): ChartWords {
  const before = made.get(lang);
  if (before !== undefined) return before;
  const { missing, stage, scope, procedure, evidence } = messagesOf(lang);
  const words = { ...OWN[lang], missing, stage, scope, procedure, evidence };
  made.set(lang, words);
  return words;
}
