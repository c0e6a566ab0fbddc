import type { RecordChangeKind } from "#domain/schemas/change.ts";
import type { ValueChangeKind } from "#domain/versions/kinds.ts";

/** What a release can do to a value, in words; apart from those on releases, since the list of releases needs no others. */
export interface ChangeWords {
  readonly kinds: Readonly<Record<ValueChangeKind, string>>;
  readonly counted: (kind: ValueChangeKind, n: number) => string;
  /** What a release did to what is no value: a definition, a document, a promise. */
  readonly recordKinds: Readonly<Record<RecordChangeKind, string>>;
  readonly records: (n: number) => string;
}

export const zh: ChangeWords = {
  kinds: {
    added: "新增",
    revised: "修订",
    corrected: "更正",
    redefined: "口径调整",
    withdrawn: "撤回",
    unexplained: "有变，未说明",
    cited: "出处或备注有变",
  },
  counted: (kind, n) => `${zh.kinds[kind]} ${n}`,
  recordKinds: {
    corrected: "更正",
    completed: "补充",
    reworded: "改写文字",
    redefined: "口径调整",
    withdrawn: "撤回",
  },
  records: (n) => `定义、文件等说明 ${n}`,
};
