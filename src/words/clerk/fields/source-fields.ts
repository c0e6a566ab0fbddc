import type { Release } from "#domain/schemas/release.ts";
import type { Conflict, Damage, SourceDocument } from "#domain/schemas/source.ts";
import { SCHEMA_VERSION_FIELD } from "./common-fields.ts";
import { codes, field, type Fields, record } from "./field.ts";

const DAMAGE: Fields<Damage> = {
  id: field("编号：一个大写字母加数字，如 D1", "a capital letter and a number: D1"),
  section: field("在文件的哪一部分", "the part of the document"),
  printed: field("损坏的地方照原样抄，不超过 40 字", "the damaged phrase as it stands, 40 characters at most"),
  start: field("从全文第几个字起，从 0 数", "where it begins in the text, in characters from 0"),
  end: field("到全文第几个字为止（不含）", "where it ends in the text, in characters"),
  kind: codes("损坏的是什么", "what is damaged", {
    number: field("数字", "a number"),
    wording: field("文字", "words"),
    structure: field("结构：标点、分段、表格", "punctuation, paragraphs or a table"),
  }),
  reading: field("编辑认为原来是什么；不作为数发布", "how the editors read it; never published as a figure"),
  treatment: field("编辑怎样处理", "what the editors did about it"),
};

const LEFT_OUT: Fields<SourceDocument["leftOut"][number]> = {
  what: field("哪个数没有收", "which number it is"),
  printed: field("照原文抄，不超过 40 字；可以不写", "as printed, 40 characters at most"),
  reason: codes("为什么不收", "why it is left out", {
    undated: field("没有时间", "it has no date"),
    "no-issuer": field("不知道谁公布的", "nobody knows who published it"),
    "machine-translated": field("机器翻译的文本", "the text is a machine's translation"),
    "not-a-figure": field("不是数据，如文号、编号", "it is no figure, but the number of a document or a place"),
    damaged: field("损坏，读不出", "it is damaged and cannot be read"),
    "wider-area": field("说的是更大的范围", "it is of a wider area"),
    "single-project": field("只是一个项目的", "it is of a single project"),
    duplicate: field("别处已收", "it is given elsewhere"),
    "out-of-scope": field("不在本站范围", "it is no matter of this site"),
  }),
  note: field("补充说明；可以不写", "a remark"),
};

const DOCUMENT: Fields<SourceDocument> = {
  id: field("文件的编号，也是它的网址，如 work-report-2026", "its id, which is also its address: work-report-2026"),
  title: field("文件标题", "its title"),
  titleAsPublished: field(
    "标题照原文的写 true；原文没有标题、由编辑描述的写 false",
    "true for the document's own title, false where the editors describe it",
  ),
  short: field("简称，标题太长时用；可以不写", "a short name, where the title is long"),
  issuer: field("谁发布的", "who issued it"),
  host: field("读到的副本由谁保存；就是发布者的不写", "who keeps the copy that was read; left out for the issuer"),
  kind: codes("发布者的种类", "what kind of publisher it comes from", {
    government: field("县政府及其部门", "the county government or its offices"),
    congress: field("县人大", "the county people's congress"),
    statistics: field("统计公报", "a statistical communiqué"),
    newspaper: field("报纸", "a newspaper"),
    "trade-site": field("行业网站", "a website of a line of business"),
    encyclopedia: field("百科", "an encyclopedia"),
    mirror: field("别人网站上的副本", "a copy on somebody else's host"),
  }),
  official: field("是正式文件的写 true", "true for an official document"),
  published: field(
    "发布日期，知道多少写多少：2026-01-05、2026-01、2026；没有日期的写 null",
    "when it was published, as precisely as known: 2026-01-05, 2026-01, 2026; null for no date",
  ),
  publishedFrom: codes("日期从哪里来", "where the date comes from", {
    page: field("文件上写明", "it is printed"),
    address: field("网址里的日期", "the address has it"),
    adoption: field("通过的日期", "the day of adoption"),
    none: field("没有日期", "there is none"),
  }),
  url: field("网址，以 https:// 或 http:// 开头；不在网上的写 null", "its address; null where it is not on the web"),
  indexNumber: field("索引号；没有的不写", "its index number; left out for none"),
  sha256: field(
    "所读文本（UTF-8）的 SHA-256，64 位十六进制；没有全文的不写",
    "SHA-256 of the text that was read (UTF-8), 64 hexadecimal digits; left out without a full text",
  ),
  chars: field("所读文本有多少字；没有全文的不写", "length of that text in characters; left out without a full text"),
  note: field("要告诉读者的话；可以不写", "a remark for readers"),
  damage: record("文本损坏之处；没有的不写", "damaged passages; left out for none", DAMAGE),
  leftOut: record(
    "文件里有、特意没有收的数；没有的不写",
    "numbers deliberately not published; left out for none",
    LEFT_OUT,
  ),
};

const CONFLICT: Fields<Conflict> = {
  id: field("编号", "its id"),
  title: field("一句话的标题", "a short title"),
  statement: field("怎样不一致，各说是多少", "what does not agree, and what each side says"),
  indicators: field("有关的指标，写编号", "the indicators by id"),
  observations: field("有关的数，写编号", "the values by id"),
  documents: field("有关的文件，写编号", "the documents by id"),
};

export const SOURCE_FIELDS: Fields<Release["sources"]> = {
  schemaVersion: SCHEMA_VERSION_FIELD,
  documents: record("数出自哪些文件，一份一条", "the documents, one record each", DOCUMENT),
  conflicts: record(
    "文件之间、数之间的不一致，各方都保留；没有的写 []",
    "what does not agree, with every side kept; [] for none",
    CONFLICT,
  ),
};
