import { categoryName } from "#domain/figure/breakdown.ts";
import type { Language } from "#domain/site/language.ts";
import { inferredMark } from "#words/format/due-text.ts";
import { type ChangeCounts, VALUE_CHANGES } from "#domain/versions/kinds.ts";
import type { DateToCome } from "#domain/news/dates.ts";
import type { News } from "#domain/news/news.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { KnownValue, ValueChange } from "#domain/versions/values.ts";
import { changeWords } from "#words/change/change-words.ts";
import { formatDate } from "#words/format/date.ts";
import { figureLine, formatPeriod } from "#words/format/format.ts";
import { messagesOf } from "#words/common/messages.ts";
import { clauses, sentences, WRITING } from "#words/format/writing.ts";
import { en } from "./en.ts";
import { type NewsWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, NewsWords>> = { zh, en };

export const newsWords = (lang: Language): NewsWords => WORDS[lang];

/** A piece of news, or a day, in words: a line, and what there is to say below it. */
export interface Told {
  readonly title: string;
  readonly text: string;
}

/** What a piece of news says. */
export function tellNews(news: News, lang: Language): Told {
  const words = newsWords(lang);
  switch (news.kind) {
    case "release": {
      const { id, notes, values, changes } = news.entry;
      const told = changes === null ? words.first(values) : countedChanges(changes, lang);
      return { title: words.release(id, told), text: notes[lang] };
    }
    case "figures": {
      const { indicator, values } = news;
      const said = values.map((o) => valueText(o, indicator, lang));
      return {
        title: words.figures(indicator.name[lang], values.length),
        text: said.join(WRITING[lang].semicolon),
      };
    }
    case "change":
      return tellChange(news.change, lang);
    case "overdue": {
      const { name, day, known } = news.expectation;
      const period = known === null ? null : formatPeriod(known, lang);
      return { title: words.overdue(name[lang]), text: words.overdueText(formatDate(day, lang), period) };
    }
  }
}

/** What is to be on a day. */
export function tellDate(date: DateToCome, lang: Language): Told {
  const words = newsWords(lang);
  if (date.kind === "due")
    return {
      title: words.due(date.commitment.title[lang]) + inferredMark(date.commitment, lang),
      text: words.dueText(date.commitment.by[lang]) + (date.commitment.dueInferred === true ? words.dueInferred : ""),
    };
  const { name, known } = date.expectation;
  return {
    title: words.expected(name[lang]),
    text: words.expectedText(known === null ? null : formatPeriod(known, lang)),
  };
}

/** How many values a release changed, by how, in a line. */
function countedChanges(changes: ChangeCounts, lang: Language): string {
  const told = VALUE_CHANGES.filter((kind) => changes[kind] > 0);
  const words = changeWords(lang);
  return told.length === 0
    ? newsWords(lang).noChange
    : clauses(
        told.map((kind) => words.counted(kind, changes[kind])),
        lang,
      );
}

function tellChange({ kind, indicator, before, after, reasons }: ValueChange, lang: Language): Told {
  const words = newsWords(lang);
  const known = after ?? before;
  const name = known?.indicator?.name[lang] ?? indicator;
  const period = known === null ? "" : formatPeriod(known.observation.period, lang, known.observation.basis);
  const was = before === null ? words.none : figureOf(before, lang);
  const change = after === null ? words.gone(was) : words.fromTo(was, figureOf(after, lang));
  const why = reasons.length === 0 ? [words.noReason] : reasons.map((r) => words.reason(r.reason[lang]));
  return {
    title: words.change(kind, `${name}${WRITING[lang].comma}${period}`),
    text: sentences([change, ...why], lang),
  };
}

/** A value of an indicator with its period, category and status. */
function valueText(o: Observation, indicator: Indicator, lang: Language): string {
  const t = messagesOf(lang);
  const category = categoryName(indicator, o.category)?.[lang] ?? "";
  const status = o.status === "actual" ? "" : t.observationStatus[o.status];
  const what = [category, formatPeriod(o.period, lang, o.basis), status].filter((text) => text !== "");
  return `${what.join(WRITING[lang].marks)} ${figureOf({ observation: o, indicator }, lang)}`;
}

function figureOf({ observation, indicator }: Pick<KnownValue, "observation" | "indicator">, lang: Language): string {
  if (observation.missing !== undefined) return messagesOf(lang).missing[observation.missing];
  return indicator === null ? observation.printed : figureLine(observation, indicator, lang);
}
