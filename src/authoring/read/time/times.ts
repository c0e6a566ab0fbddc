/** A time that a text speaks of: a period as far as the text says it, without the year where it does not. */
export interface TimeFound {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  /** Years from the year that is spoken of (0 今年, -1 去年), or a year that is printed; `null` where none is said. */
  readonly year: number | { readonly shift: number; readonly word: string } | null;
  readonly part:
    | { readonly kind: "year" }
    | { readonly kind: "months"; readonly from: number; readonly to: number }
    | { readonly kind: "half"; readonly half: 1 | 2 }
    | { readonly kind: "quarter"; readonly quarter: number }
    | { readonly kind: "day"; readonly month: number; readonly day: number }
    | { readonly kind: "years"; readonly from: number; readonly to: number }
    /** So many years before (negative) or after the year spoken of. */
    | { readonly kind: "run"; readonly years: number }
    /** Back to what the section speaks of: 目前. */
    | { readonly kind: "now" };
}

const YEAR = "(?<!到)(?:(?:(?:19|20)\\d\\d年度?|今年|去年|上年|明年|来年|本年|当年)(?:的|全年)?)?";
const PATTERN = new RegExp(
  [
    "(?<y1>(?:19|20)\\d\\d)年?(?:[-—~–至到]|—{2})(?<y2>(?:19|20)\\d\\d)年",
    `${YEAR}(?<m1>1[0-2]|[1-9])月?(?:[-—~–至到]|—{2})(?<m2>1[0-2]|[1-9])月份?`,
    `${YEAR}(?<half>[上下])半年`,
    `${YEAR}前(?<first>[二两三])季度`,
    `${YEAR}第?(?<quarter>[一二三四1-4])季度`,
    `${YEAR}(?<month>1[0-2]|[1-9])月(?:(?<day>[12]\\d|3[01]|[1-9])日)?(?:份|底|末|中旬|上旬|下旬)?`,
    "(?<!到)(?:(?:(?:19|20)\\d\\d|今|去|上|明)年?|年)(?<yearEnd>末|底)(?!前|之前|以前)",
    `(?<runBack>过去|近|前|五年来|十年来)(?<runYears>[三五十])?年?(?<since>来|以来)?`,
    "(?<runOn>今后|未来)(?<onYears>[三五十])年",
    '(?<plan>十[一二三四五]五)["”]?(?<planPart>以来|期间|末|时期|期末|前[一二三四]年)',
    "(?<sinceYear>(?:19|20)\\d\\d)年度?(?:以来|起(?![点草家])|至今|开始)",
    "(?<now>目前|截至目前|现已|现有|(?<![今去明当年几一二两三四五六七八九十\\d])年内(?![部需])|年底前|年底之前|年底以前)",
    "(?<only>(?:19|20)\\d\\d)年(?!以前|之前)度?|(?<only2>今年|去年|上年|明年|来年|本年|过去(?:的)?一年|刚刚过去的)|(?<allYear>全年)(?!龄)",
  ].join("|"),
  "g",
);

const FIVE_YEARS: Readonly<Record<string, number>> = {
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
};
const SHIFT: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 当年: 0, 去年: -1, 上年: -1, 明年: 1, 来年: 1 };
const WORDS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 十: 10 };

/** All times of a text, in their order. */
export function timesIn(plain: string): readonly TimeFound[] {
  return Array.from(plain.matchAll(PATTERN)).flatMap((match) => {
    const part = partOf(match.groups ?? {}, match[0]);
    if (part === null) return [];
    const start = match.index;
    return [{ start, end: start + match[0].length, printed: match[0], ...part }];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function partOf(g: Groups, printed: string): Pick<TimeFound, "year" | "part"> | null {
  const yearPrinted = g["only"] ?? Array.from(printed.matchAll(/(?:19|20)\d\d(?=年)/g))[0]?.[0];
  const word = g["only2"] ?? /今年|去年|上年|明年|来年|本年|当年/.exec(printed)?.[0];
  const year =
    yearPrinted !== undefined ? Number(yearPrinted) : word !== undefined ? { shift: SHIFT[word] ?? 0, word } : null;
  const number = (name: string): number => Number(g[name]);
  if (g["y1"] !== undefined)
    return { year: number("y2"), part: { kind: "years", from: number("y1"), to: number("y2") } };
  if (g["plan"] !== undefined) {
    const from = FIVE_YEARS[g["plan"]] ?? 2021;
    const first = WORDS[/^前(.)年/.exec(g["planPart"] ?? "")?.[1] ?? ""];
    if (first !== undefined) return { year: from + first - 1, part: { kind: "years", from, to: from + first - 1 } };
    if (/末/.test(g["planPart"] ?? "")) return { year: from + 4, part: { kind: "year" } };
    if (g["planPart"] === "以来") return { year: null, part: { kind: "years", from, to: 0 } };
    return { year: from + 4, part: { kind: "years", from, to: from + 4 } };
  }
  if (g["sinceYear"] !== undefined) return { year: null, part: { kind: "years", from: number("sinceYear"), to: 0 } };
  if (g["now"] !== undefined) return { year: null, part: { kind: "now" } };
  if (g["runOn"] !== undefined) return { year: null, part: { kind: "run", years: WORDS[g["onYears"] ?? ""] ?? 5 } };
  if (g["runBack"] !== undefined) {
    const years = /^[五十]/.exec(printed)?.[0] ?? g["runYears"];
    const isRun =
      years !== undefined &&
      /年/.test(printed) &&
      (g["since"] !== undefined || /^(?:过去|五年来|十年来|近)/.test(printed));
    return isRun ? { year: null, part: { kind: "run", years: -(WORDS[years] ?? 5) } } : null;
  }
  if (g["m2"] !== undefined)
    return number("m1") < number("m2")
      ? { year, part: { kind: "months", from: number("m1"), to: number("m2") } }
      : null;
  if (g["half"] !== undefined) return { year, part: { kind: "half", half: g["half"] === "上" ? 1 : 2 } };
  if (g["first"] !== undefined) return { year, part: { kind: "months", from: 1, to: (WORDS[g["first"]] ?? 3) * 3 } };
  if (g["quarter"] !== undefined)
    return { year, part: { kind: "quarter", quarter: WORDS[g["quarter"]] ?? number("quarter") } };
  if (g["day"] !== undefined) return { year, part: { kind: "day", month: number("month"), day: number("day") } };
  if (g["month"] !== undefined) return { year, part: { kind: "months", from: number("month"), to: number("month") } };
  // At the end of a year: what stands then is published under the year (basis: at the end).
  if (g["yearEnd"] !== undefined) return { year, part: { kind: "year" } };
  return { year, part: { kind: "year" } };
}
