/** The parts of a period that a head or a title names. A table may have the year in one place and the months in another. */
export interface PeriodWords {
  /** Four digits. */
  readonly year: string | null;
  /** Two digits of a year, as printed: nobody can say of which century they are. */
  readonly shortYear: string | null;
  /** What follows the year in a code: `` (the whole), `-H1`, `-Q3`, `-08`, `-08-31`, or a run of months `01/06`. */
  readonly part: string | null;
  /** The text without what was read. */
  readonly rest: string;
}

const NUMBERS: Readonly<Record<string, string>> = { 一: "1", 二: "2", 三: "3", 四: "4", 上: "1", 下: "2" };
const TO = "(?:-|–|—{1,2}|~|～|至|到)";
const two = (digits: string): string => digits.padStart(2, "0");
const isMonth = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= 12;

const YEAR_RUN = new RegExp(`\\d年?${TO}(?:19|20)?\\d\\d年`);

const NOTHING = { year: null, shortYear: null, part: null } as const;

/** Reads the periods of a text without spaces, in half-width. More than one year, or a run of years in it, gives none. */
export function periodWords(text: string): PeriodWords {
  if (!/[\d季半]|年[末底]|全年/.test(text)) return { ...NOTHING, rest: text };
  const code = /^((?:19|20)\d\d)(-H[12]|-Q[1-4]|-\d\d|-\d\d-\d\d|\/(?:19|20)\d\d)?$/.exec(text);
  if (code !== null) {
    const [, year = "", part = ""] = code;
    return part.startsWith("/") ? { ...NOTHING, year: text, part: "", rest: "" } : { ...NOTHING, year, part, rest: "" };
  }
  const run = /^((?:19|20)\d\d)-(\d\d)\/((?:19|20)\d\d)-(\d\d)$/.exec(text);
  if (run !== null) return { ...NOTHING, year: text, part: "", rest: "" };
  const years = [...text.matchAll(/(?:^|[^\d.])((?:19|20)\d\d)(?=年|$|[-/.](?:0?[1-9]|1[0-2])(?!\d)|[^\d.年%]*$)/g)];
  const distinct = new Set(years.map((found) => found[1]));
  if (distinct.size > 1 || YEAR_RUN.test(text)) return { ...NOTHING, rest: text };
  const full =
    /((?:19|20)\d\d)(?:年度|年|(?=[-/.](?:0?[1-9]|1[0-2])(?!\d)))/.exec(text) ?? /^((?:19|20)\d\d)$/.exec(text);
  const short = full === null ? /(?:^|[^\d.])([’']?\d\d年)(?!期|代|级|度假)/.exec(text) : null;
  const [year, shortYear] = [full?.[1] ?? null, short?.[1] ?? null];
  const printed = full?.[0] ?? shortYear ?? "";
  const rest = printed === "" ? text : text.replace(printed, "");
  return { year, shortYear, ...partOf(rest, year !== null || shortYear !== null) };
}

type Form = readonly [RegExp, (...groups: readonly string[]) => string | null];

const FORMS: readonly Form[] = [
  [
    new RegExp(`(\\d{1,2})月?份?${TO}(\\d{1,2})月(?:份|末|底)?`),
    (a = "", b = "") => (isMonth(a) && isMonth(b) && Number(a) < Number(b) ? `${two(a)}/${two(b)}` : null),
  ],
  [/(\d{1,2})月(\d{1,2})日/, (m = "", d = "") => (isMonth(m) && Number(d) <= 31 ? `-${two(m)}-${two(d)}` : null)],
  [/(\d{1,2})月(?:份|末|底)?/, (m = "") => (isMonth(m) ? `-${two(m)}` : null)],
  [/第?([一二三四1-4])季度(?:末|底)?/, (q = "") => `-Q${NUMBERS[q] ?? q}`],
  [/([上下])半年(?:末|底)?/, (h = "") => `-H${NUMBERS[h] ?? ""}`],
  [/前([一二三])季度/, () => null],
  [/全年(?:度)?|年末|年底/, () => ""],
];
/** What may stand right behind a year. */
const FORMS_AFTER_YEAR: readonly Form[] = [
  ...FORMS,
  [/^[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\d|3[01])$/, (m = "", d = "") => `-${two(m)}-${two(d)}`],
  [/^[-/.](0?[1-9]|1[0-2])$/, (m = "") => `-${two(m)}`],
  [/^[末底]/, () => ""],
];

function partOf(text: string, afterYear: boolean): { readonly part: string | null; readonly rest: string } {
  for (const [form, codeOf] of afterYear ? FORMS_AFTER_YEAR : FORMS) {
    const found = form.exec(text);
    if (found === null) continue;
    const part = codeOf(...found.slice(1).map((group) => group ?? ""));
    if (part === null) return { part: null, rest: text };
    return { part, rest: text.replace(found[0], "") };
  }
  return { part: null, rest: text };
}

/** The code of a year and a part of it: `2022`, `2022-H1`, `2022-01/2022-06`. */
export function periodCode(year: string, part: string): string {
  const months = /^(\d\d)\/(\d\d)$/.exec(part);
  return months === null ? year + part : `${year}-${months[1]}/${year}-${months[2]}`;
}
