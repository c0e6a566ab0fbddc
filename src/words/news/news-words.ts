import { categoryName } from "#domain/figure/breakdown.ts";
import type { Language } from "#domain/site/language.ts";
import { inferredMark } from "#words/format/due-text.ts";
import { type ChangeCounts, VALUE_CHANGES, type ValueChangeKind } from "#domain/versions/kinds.ts";
import type { DateToCome } from "#domain/news/dates.ts";
import type { News } from "#domain/news/news.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { KnownValue, ValueChange } from "#domain/versions/values.ts";
import { changeWords } from "#words/change/change-words.ts";
import { figureLine, formatDate, formatPeriod } from "#words/format/format.ts";
import { messagesOf } from "#words/common/messages.ts";
import { capital, clauses, sentences, WRITING } from "#words/format/writing.ts";

/** The words of feeds and calendars. Only the build has them. */
interface NewsWords {
  readonly feed: (site: string) => string;
  readonly about: string;
  readonly calendar: (site: string) => string;
  readonly synthetic: string;
  readonly kinds: Readonly<Record<News["kind"] | DateToCome["kind"], string>>;
  readonly release: (id: string, changes: string) => string;
  readonly first: (n: number) => string;
  readonly noChange: string;
  readonly figures: (name: string, n: number) => string;
  readonly change: (kind: ValueChangeKind, what: string) => string;
  readonly fromTo: (before: string, after: string) => string;
  readonly gone: (before: string) => string;
  readonly reason: (text: string) => string;
  readonly noReason: string;
  readonly overdue: (name: string) => string;
  readonly overdueText: (day: string, known: string | null) => string;
  readonly expected: (name: string) => string;
  readonly expectedText: (known: string | null) => string;
  readonly due: (title: string) => string;
  readonly dueText: (by: string) => string;
  readonly dueInferred: string;
  readonly none: string;
}

const ZH: NewsWords = {
  feed: (site) => `${site}：版本、更正和新数`,
  about: "每次发布、每处更正、每项新公布的数，以及过了预告日期还没有公布的数。",
  calendar: (site) => `${site}：预计公布和承诺到期的日子`,
  synthetic: "模拟数据，全部虚构。",
  kinds: {
    release: "数据版本",
    figures: "新公布的数",
    change: "更正与修订",
    overdue: "逾期未公布",
    expected: "预计公布",
    due: "承诺到期",
  },
  release: (id, changes) => `数据版本 ${id}：${changes}`,
  noChange: "没有不同",
  first: (n) => `首个版本，${n} 个公布值`,
  figures: (name, n) => `${name}：新增 ${n} 个值`,
  change: (kind, what) => `${changeWords("zh").kinds[kind]}：${what}`,
  fromTo: (before, after) => `由${before}改为${after}。`,
  gone: (before) => `原为${before}，不再公布。`,
  reason: (text) => `理由：${text}`,
  noReason: "没有写明理由。",
  overdue: (name) => `${name}：过了预告日期，还没有公布`,
  overdueText: (day, known) => `发布单位说${day}公布；${known === null ? "至今没有值" : `现有的最新值是${known}的`}。`,
  expected: (name) => `预计公布：${name}`,
  expectedText: (known) => (known === null ? "还没有值。" : `现有的最新值是${known}的。`),
  due: (title) => `承诺到期：${title}`,
  dueText: (by) => `由${by}承诺，还没有完成的证据。`,
  dueInferred: "期限没有写明，由编者推断。",
  none: "没有值",
};

const EN: NewsWords = {
  feed: (site) => `${site}: releases, corrections and new figures`,
  about: "Every release, every correction, every new figure, and the figures that did not come on the day announced.",
  calendar: (site) => `${site}: expected publications and commitments that fall due`,
  synthetic: "Synthetic data: every figure is made up.",
  kinds: {
    release: "Release",
    figures: "New figures",
    change: "Corrections and revisions",
    overdue: "Overdue",
    expected: "Expected publication",
    due: "Commitment due",
  },
  release: (id, changes) => `Release ${id}: ${changes}`,
  noChange: "no difference",
  first: (n) => `the first, with ${n} values`,
  figures: (name, n) => `${name}: ${n} new ${n === 1 ? "value" : "values"}`,
  change: (kind, what) => `${capital(changeWords("en").kinds[kind])}: ${what}`,
  fromTo: (before, after) => `From ${before} to ${after}.`,
  gone: (before) => `It was ${before} and is no longer published.`,
  reason: (text) => `Reason: ${text}`,
  noReason: "No reason was given.",
  overdue: (name) => `${name}: not published on the day announced`,
  overdueText: (day, known) =>
    `The publisher named ${day}; ${known === null ? "there is no value yet" : `the newest value is for ${known}`}.`,
  expected: (name) => `Expected: ${name}`,
  expectedText: (known) => (known === null ? "There is no value yet." : `The newest value is for ${known}.`),
  due: (title) => `Due: ${title}`,
  dueText: (by) => `Promised by ${by}; nothing shows that it was done.`,
  dueInferred: " The document names no date; the editors inferred it.",
  none: "no value",
};

const WORDS: Readonly<Record<Language, NewsWords>> = { zh: ZH, en: EN };

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
