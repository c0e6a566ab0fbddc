import { NOT_QUANTITIES } from "#domain/quantity/not-quantities.ts";
import { CLASSES } from "./classes.ts";
import { ratiosIn } from "./ratio.ts";
import type { NameReason, Span } from "./reading.ts";
import { SECTION_NUMBER, SECTION_START } from "./section-number.ts";

/** A stretch of the text as it is read whose numbers are none. */
export interface NameFound {
  readonly start: number;
  readonly end: number;
  readonly reason: NameReason;
}

type Rule = readonly [pattern: RegExp, reason: NameReason, isName?: (printed: string) => boolean];

/** What a quotation holds where its number is a quantity after all: “户均增收3000元”. */
const QUOTED_QUANTITY = /\d(?:[万亿]?(?:元|吨|亩|公里|人次|平方米)|%)/;

/** A latin word after digits that is a unit: 110kV, 26km. */
const LATIN_UNIT = /^\d+(?:\.\d+)?(?:[kMG]?Wh?|MWp|kVA?|k?m[²³]?|[cm]m|m?g|kg|t|TEU|[GTP]B|Mbps)$/i;

/** In the order in which they are tried; what one has taken is not looked at by the next. */
const RULES: readonly Rule[] = [
  [/https?:\/\/[!-~]+|www\.[!-~]+|(?<![\w.-])[\w.-]{1,64}@[\w.-]+/g, "address"],
  [
    /\[\^?\d{1,3}\]|<sup>[^<]{1,6}<\/sup>|(?<![mM])[¹²³⁰⁴-⁹]+|[①-⑳]|(?<=^|\n)注\d{1,2}[:.、]|\(注\d{1,2}\)/g,
    "note-mark",
  ],
  [/[〔[(](?:19|20)\d\d[〕\])] ?第? ?\d{1,5} ?号?/g, "document-number"],
  [/[〔[](?:19|20)\d\d[〕\]]/g, "document-number"],
  [/(?<!\d)(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:[0-2]?\d|3[01])(?![\d.])/g, "date"],
  [/邮(?:政)?编(?:码)?[: ]{0,2}\d{6}/g, "address"],
  [/400-?\d{3,4}-?\d{3,4}/g, "telephone"],
  [/\d{6,18}\/\d{4,8}-\d{3,8}|(?<=(?:编号|索引号|编码|代码|证号)[: ]{0,2})[\dA-Za-z/-]{4,30}/g, "code"],
  [new RegExp(SECTION_START + SECTION_NUMBER, "gu"), "list-number"],
  [/(?<=^|\n|[。;])(?:\(?\d{1,2}(?:[.、](?!\d)|\))|[一二三四五六七八九十]{1,3}[、.])/g, "list-number"],
  [/\(\d{1,2}\)/g, "list-number"],
  // — 2 —: the number of a page that was pasted with the text; 以女性为100, 上年=100: what an index is counted from.
  [/(?<=^|\n)[-–—]+ ?\d{1,3} ?[-–—]+(?=\n|$)/g, "ordinal"],
  [/以\p{Script=Han}{1,6}为100(?!\d)|(?:上年|去年|基期|(?:19|20)\d\d年)(?:同期)?=100(?!\d)/gu, "name"],
  [/PM ?(?:2\.5|10)(?!\d)|(?:CO|SO|NO|O)[23₂₃x](?![\d.])|(?:985|211)(?=高校|工程|院校)/g, "name"],
  [/["“‘「《]\d[\dA-Za-z+\-.]*["”’」》]|(?<![\d.])\d+(?:\+\d+)+(?:\+[A-Z])?/g, "slogan"],
  [
    /(?<![\d.])\d{3,6}(?=(?:[\p{Script=Han}]{0,2})?(?:思路|体系|战略|机制|模式|布局|工作法|行动计划|工程)(?![\p{Script=Han}]{0,3}\d))/gu,
    "slogan",
  ],
  [
    /["“‘「][^"”’」\n]{1,12}["”’」]/g,
    "slogan",
    (printed) => /[\d一二两三四五六七八九十百千]/.test(printed) && !QUOTED_QUANTITY.test(printed),
  ],
  [
    /(?<=(?:拨打|热线|电话|传真|号码)[: ]{0,2})\d[\d-]{2,12}|(?:110|114|119|120|122|12\d{3}|9\d{4})(?=["”]?(?:政务|热线|便民|市民|平台|(?![个家件户项人名次座台处亩吨万亿元条米公平])[\p{Script=Han}]{2,8}平台|电话|工单|,|、))/gu,
    "telephone",
  ],
  [/十[一二三四五六]五(?!个|家|户|人|年)/g, "name"],
  [/(?<![A-Za-z])[GSXYZCT]\d{1,4}(?![\d.A-Za-z])(?:\+\d+)?/g, "name"],
  [/\dA(?:级)?(?=[级景旅乡]|\P{L})|[A-Z]\d[A-Z](?![A-Za-z\d])|(?<![\d.])\d{1,2}[GDK](?![A-Za-z\d])/gu, "name"],
  [/(?<![A-Za-z\d.])\d+(?:\.\d+)?[A-Za-z]+\d*/g, "name", (printed) => !LATIN_UNIT.test(printed)],
  [/(?:\d{2,4}强(?![度化力制])|[一二三四五六七八九十百千]{1,4}强(?=[县市区企镇乡村榜名行列,。;、”]|投资|$))/g, "name"],
  [
    /(?:助企|稳岗|惠企|纾困|暖企|安企|惠民|稳经济|稳增长|促消费|民营经济|人才|招商|营商环境|创业|科创|制造业|工业|文旅)(?:纾困|新政|政策)?\d{1,3}条/g,
    "name",
    (printed) => !/政策\d+条$/.test(printed),
  ],
  [/(?:\d{1,2}|[一二三四五六七八九十]{1,3})[件项](?:[\p{Script=Han}]{0,4})?(?:实事|大事|好事)/gu, "name"],
  [
    /(?:\d{1,3}|[一二三两半])(?:个)?(?:分钟|小时)(?=[\p{Script=Han}]{0,6}圈)|(?:7[×x*])?24小时(?=[\p{Script=Han}])/gu,
    "name",
  ],
  [
    /\d{1,4}周年|[5-9]0后|\d{1,3}路(?=公交)|\d{1,2}[级星](?!以|分)|(?<=项目|工程|园|厂)\d期|(?<!\d)[一二三四五六七八九十]期(?!间|末)/g,
    "ordinal",
  ],
  ...CLASSES.map((pattern): Rule => [pattern, "name"]),
  ...NOT_QUANTITIES,
  [/(?<![\d.])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?!\d)/g, "date"],
  [/(?<![\d.])(?:19|20)\d\d(?=[\p{Script=Han}]{0,3}(?:年|度)|\.\d{1,2}\.\d{1,2}(?!\d)|年)/gu, "date"],
  [/\b[A-Z]{1,2}-?\d{1,4}(?![\d.%]|[亿万元个家])/g, "code"],
  [
    /(?<=(?<![地意企])图|(?<![代发指外报水电气])表|附件|专栏)\d{1,2}(?:\.\d{1,2})?(?=[:、\s)中]|所[示列]|\.(?!\d)|$)/g,
    "ordinal",
  ],
];

/** The names of a text, in their order, and the text with them blotted out sign for sign. */
export function namesIn(plain: string): { readonly names: readonly NameFound[]; readonly rest: string } {
  const names: NameFound[] = [];
  let rest = plain;
  // A ratio looks like a day or a file to the rules; it is put back afterwards.
  const ratios = ratiosIn(plain);
  rest = replaced(rest, ratios, ({ start, end }) => "\0".repeat(end - start));
  for (const [pattern, reason, isName] of RULES)
    rest = rest.replace(pattern, (...found: unknown[]) => {
      const printed = String(found[0]);
      const at = found.find((part) => typeof part === "number");
      if (typeof at !== "number" || printed.includes("\0") || isName?.(printed) === false) return printed;
      if (reason !== "date" && cutsNumber(plain, at + printed.length)) return printed;
      names.push({ start: at, end: at + printed.length, reason });
      return "\0".repeat(printed.length);
    });
  rest = replaced(rest, ratios, ({ start, end }) => plain.slice(start, end));
  return { names: names.sort((a, b) => a.start - b.start), rest };
}

/** What ends before the decimals of a number would leave another number of it: IC卡水表1.1万块. */
const cutsNumber = (plain: string, end: number): boolean => /^\d\.\d/.test(plain.slice(end - 1, end + 2));

/** A text with some stretches of it put otherwise, in one pass. */
function replaced(text: string, spans: readonly Span[], by: (span: Span) => string): string {
  const parts: string[] = [];
  let at = 0;
  for (const span of spans) {
    parts.push(text.slice(at, span.start), by(span));
    at = span.end;
  }
  return parts.join("") + text.slice(at);
}
