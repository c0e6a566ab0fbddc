import type { Language } from "#domain/site/language.ts";
import type { RecordChangeKind } from "#domain/schemas/change.ts";
import type { ValueChangeKind } from "#domain/versions/kinds.ts";

/** What a release can do to a value, in words; apart from those on releases, since the list of releases needs no others. */
interface ChangeWords {
  readonly kinds: Readonly<Record<ValueChangeKind, string>>;
  readonly counted: (kind: ValueChangeKind, n: number) => string;
  /** What a release did to what is no value: a definition, a document, a promise. */
  readonly recordKinds: Readonly<Record<RecordChangeKind, string>>;
  readonly records: (n: number) => string;
}

const ZH: ChangeWords = {
  kinds: {
    added: "新增",
    revised: "修订",
    corrected: "更正",
    redefined: "口径调整",
    withdrawn: "撤回",
    unexplained: "有变，未说明",
    cited: "出处或备注有变",
  },
  counted: (kind, n) => `${ZH.kinds[kind]} ${n}`,
  recordKinds: {
    corrected: "更正",
    completed: "补充",
    reworded: "改写文字",
    redefined: "口径调整",
    withdrawn: "撤回",
  },
  records: (n) => `定义、文件等说明 ${n}`,
};

const EN: ChangeWords = {
  kinds: {
    added: "added",
    revised: "revised",
    corrected: "corrected",
    redefined: "redefined",
    withdrawn: "withdrawn",
    unexplained: "changed, no reason given",
    cited: "other source or note",
  },
  counted: (kind, n) => `${n} ${EN.kinds[kind]}`,
  recordKinds: {
    corrected: "corrected",
    completed: "completed",
    reworded: "reworded",
    redefined: "redefined",
    withdrawn: "withdrawn",
  },
  records: (n) => (n === 1 ? "1 definition or other text" : `${n} definitions and other texts`),
};

const WORDS: Readonly<Record<Language, ChangeWords>> = { zh: ZH, en: EN };

/** The words on changes of values in a language. */
export const changeWords = (lang: Language): ChangeWords => WORDS[lang];
