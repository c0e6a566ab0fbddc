import type { Issue } from "#domain/check/issue.ts";
import type { Language } from "#domain/site/language.ts";

/** What the checks expect in English words; codes, forms and numbers read the same in both languages. */
const EXPECTED_ZH: readonly (readonly [pattern: RegExp, zh: string])[] = [
  [/^text in quotes( \| null)?$/, "加引号的文字$1"],
  [/^a number without quotes( \| null)?$/, "不加引号的数字$1"],
  [/^a list \[ \]( \| null)?$/, "列表 [ ]$1"],
  [/^a record \{ \}( \| null)?$/, "对象 { }$1"],
  [/^a value( \| null)?$/, "一个值$1"],
  [/^some text$/, "不为空的文字"],
  [/^at least one entry$/, "至少一项"],
  [/^at most (\d+) characters$/, "不超过 $1 个字"],
  [/^at most (\d+) levels$/, "不超过 $1 层"],
  [/^each field once$/, "每个字段只写一次"],
  [/^at most one whole$/, "最多一类写 whole"],
  [/^a whole number$/, "整数"],
  [/^another id$/, "另一个编号"],
  [/^another indicator$/, "另一个指标"],
  [/^each indicator once$/, "每个指标只写一次"],
  [/^another commitment that is no part itself$/, "另一条自身不是分项的承诺"],
  [/^an outcome with a reply$/, "结果写在答复的一条里"],
  [/^no outcome$/, "不写结果（site.json 没有 outcomeScheme）"],
  [/^one kind of period$/, "长短相同的时期"],
  [/^(\S+) (removed|changed)$/, "$1 有变更"],
  [/^an id of its own$/, "不与其他记录重复的编号"],
  [/^one indicator with this role$/, "只有一项指标写这个 role"],
  [/^the words of (\S+)$/, "与 $1 的文字一致"],
  [/^an id of a scope$/, "某个范围的编号"],
  [/^an id of (\S+)$/, "$1 中已有的编号"],
  [/^months and shares that grow$/, "月份和份额逐期递增"],
  [/^a period with an observed value$/, "有实际值的时期"],
  [/^a target of this indicator$/, "本指标的一个目标值"],
  [/^no category$/, "不写分类"],
  [/^a stage$/, "一个阶段"],
  [/^an English noun$/, "一个英文名词"],
  [/^empty, as the value is missing$/, "空，因为没有数值"],
  [/^lower = value, upper = null$/, "下限 = 数值，上限 = null"],
  [/^lower = null, upper = value$/, "下限 = null，上限 = 数值"],
  [/^lower = null, upper = null$/, "下限和上限都写 null"],
  [/^neither lower nor upper$/, "不写下限和上限"],
  [/^gap-without-reason$/, "没有数值时写明原因"],
  [/^half-interval$/, "下限和上限同时写"],
  [/^unordered$/, "下限 ≤ 数值 ≤ 上限"],
  [/^both$/, "数值和缺数原因只写一个"],
  [/^a day that exists$/, "日历上有的日期"],
  [/^a finite number$/, "有限的数"],
  [/^from ≤ to$/, "起 ≤ 止"],
  [/^an entry for (\S+)$/, "一条关于 $1 的说明"],
  [/^a value of release (\S+)$/, "$1 版本里有的数"],
  [/^a value other than in (\S+)$/, "与 $1 版本不同的数"],
  [/^no value (\S+)$/, "没有 $1 这个数"],
  [/^no changes in a first release$/, "第一个版本不写 changes"],
  [/^revised \| corrected, or another definition of (\S+)$/, "revised | corrected，或 $1 有新的定义"],
  [/^(.+) as in the release before$/, "$1，与上一版本相同"],
];

const FAULTS_EN: Readonly<Record<string, string>> = {
  "no outcome": "no outcome, as site.json has no outcomeScheme",
  "gap-without-reason": "a value, or a reason in `missing`",
  "half-interval": "both lower and upper",
  unordered: "lower ≤ value ≤ upper",
  both: "either a value or `missing`",
};

/** What was expected, in the reader's language where it is words. */
export const expectedText = ({ expected }: Pick<Issue, "expected">, lang: Language): string => EXPECTED[lang](expected);

const EXPECTED: Readonly<Record<Language, (expected: string) => string>> = {
  zh: (expected) => {
    const entry = EXPECTED_ZH.find(([pattern]) => pattern.test(expected));
    return entry === undefined ? expected : expected.replace(entry[0], entry[1]);
  },
  en: (expected) => FAULTS_EN[expected] ?? expected,
};
