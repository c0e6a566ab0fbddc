import type { Site } from "#domain/schemas/release.ts";
import { isOnCalendar } from "#domain/period/calendar.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import type { DraftSource } from "./draft.ts";

/** Where a document says what it is: its first lines, and its last for the day. */
const HEAD = 400;
/** A title is no longer. */
const LONGEST_TITLE = 60;

/** The table that governments' sites put above a document (政府信息公开目录), one fact a line or two. */
const FACT = (names: string): RegExp =>
  new RegExp(`^(?:${names}) ?[:：] *(.*?)(?= +[\\u4e00-\\u9fa5]{2,6} ?[:：]|$)`, "m");
const NAMED = FACT("名称|标题|信息名称");
const BY = FACT("发布机构|发文机关|发布单位|来源");
const ON = /(?:^| )发布(?:日期|时间) ?[:：] *((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})/m;
/** Where a page stands in its site, and rows of that table. */
const NO_TITLE = /所在(?:的)?位置|首页.*[>›»]|^[\u4e00-\u9fa5 ]{2,8}[:：]/;

const DAY = /((?:19|20)\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;
const ISSUER = /[\u4e00-\u9fa5]{2,20}?(?:人民政府(?:办公室)?|统计局|人民代表大会常务委员会|发展和改革委员会|财政局)/;

/**
 * What the text itself says of its title, issuer, day and year, as a first answer for a person to mend. The year is that of the
 * day before it: reports of January tell of the year that is over. `documents` give the English names of issuers that are known.
 */
export function describeSource(
  text: string,
  {
    name,
    sha256,
    site,
    documents,
  }: {
    readonly name: string | null;
    readonly sha256: string;
    readonly site: Site | null;
    readonly documents: readonly SourceDocument[];
  },
): DraftSource {
  const lines = text.split("\n").map((line) => line.replace(/^#+\s*/, "").trim());
  const head = text.slice(0, HEAD);
  const factOf = (fact: RegExp): string => fact.exec(head)?.[1]?.trim() ?? "";
  const title = factOf(NAMED) || (lines.find((line) => line !== "" && !NO_TITLE.test(line)) ?? "");
  const [first] = [...head.matchAll(DAY)];
  const published = dayOf(ON.exec(head) ?? first ?? [...text.slice(-HEAD).matchAll(DAY)].pop());
  const issuer = factOf(BY) || (ISSUER.exec(head)?.[0] ?? "") || (site === null ? "" : `${site.area.name.zh}人民政府`);
  const known = documents.find((document) => document.issuer.zh === issuer);
  return {
    title: { zh: Array.from(title).length <= LONGEST_TITLE ? title : "", en: "" },
    issuer: { zh: issuer, en: known?.issuer.en ?? "" },
    published,
    year: yearOf(text, published),
    url: "",
    sha256,
    chars: Array.from(text).length,
    name,
  };
}

/** What the name of a workbook says of it: its title, and the year or the day in it. */
export function describeTable({ name, sha256, site, documents }: Parameters<typeof describeSource>[1]): DraftSource {
  const title = (name ?? "").replace(/\.[a-z]+$/i, "").trim();
  const issuer = ISSUER.exec(title)?.[0] ?? (site === null ? "" : `${site.area.name.zh}人民政府`);
  const known = documents.find((document) => document.issuer.zh === issuer);
  return {
    title: { zh: title, en: "" },
    issuer: { zh: issuer, en: known?.issuer.en ?? "" },
    published: dayOf([...title.matchAll(DAY)][0]),
    year: /(?:19|20)\d\d(?=年)/.exec(title)?.[0] ?? "",
    url: "",
    sha256,
    chars: 0,
    name,
    form: "table",
  };
}

function dayOf(found: RegExpMatchArray | RegExpExecArray | null | undefined): string {
  if (found == null) return "";
  const [, year = "", month = "", day = ""] = found;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return Number(month) <= 12 && isOnCalendar(date) ? date : "";
}

/** The year whose work is told of, where a heading says so; else the one before a day in spring, or that of the day. */
function yearOf(text: string, published: string): string {
  const told = /((?:19|20)\d\d)年(?:以来)?(?:政府)?(?:的)?(?:主要)?工作(?:回顾|总结|完成)/.exec(text)?.[1];
  if (told !== undefined) return told;
  if (published === "") return "";
  const [year = "", month = ""] = published.split("-");
  return Number(month) <= 4 ? String(Number(year) - 1) : year;
}
