import type { IssueCode } from "#domain/check/issue.ts";
import type { Language } from "#domain/site/language.ts";
import type { IssueText } from "./issue-text.ts";

/** Codes of what is told of a draft beyond its form. */
type AdviceCode = Extract<
  IssueCode,
  | "reserved-id"
  | "control-characters"
  | "noun-not-english"
  | "share-over"
  | "rate-over"
  | "below-zero"
  | "not-whole"
  | "total-differs"
  | "value-twice"
  | "source-unplaced"
  | "document-untraceable"
  | "phrase-without-number"
  | "period-in-future"
  | "period-not-over"
  | "period-not-drawn"
  | "event-in-future"
  | "outcome-unknown"
  | "outcome-early"
  | "number-twice"
  | "items-differ"
  | "equal-names"
  | "prototype-name"
  | "mixed-periods"
  | "sign-not-drawn"
  | "no-address"
>;

/** What seldom is so, what cannot be, and what would break or mislead later. */
export const ISSUE_ADVICE: Readonly<Record<Language, Readonly<Record<AdviceCode, IssueText>>>> = {
  zh: {
    "reserved-id": {
      message: "这个编号是保留名，会与网站自己的文件重名，或在 Windows 上不能作文件名",
      remedy: "换一个编号，并改正引用它的地方。",
    },
    "control-characters": {
      message: "文字里有看不见的控制字符，多是从 Word 或 PDF 带来的，有的会使整行倒排",
      remedy: "删去“现为”所列的字符；看不见的，可先粘贴到纯文本编辑器再复制，或照“应为”重写。",
    },
    "noun-not-english": {
      message: "英文名词写成了中文",
      remedy: "noun 写英文复数，例如 projects；网站没有英文的，不写 noun。",
    },
    "share-over": {
      message: "比重超出整体",
      remedy: "核对小数点和单位；不是整体的一部分的，kind 不写 share（增速写 growth，完成率写 rate）。",
    },
    "rate-over": { message: "率超过百分之百", remedy: "核对小数点和单位。" },
    "below-zero": { message: "数量小于零", remedy: "核对正负号；增减的数，kind 写 growth。" },
    "not-whole": {
      message: "逐个计数的东西出现了小数",
      remedy: "核对小数点和单位：20.5 万件的 unit 写“万件”；平均数（每万人几件）确实有小数。",
    },
    "total-differs": {
      message: "合计与各类之和不符",
      remedy: "对照原文核对；各类有重叠或没有列全的，additive 写 false；文件本身不符的，在 conflicts 中写明。",
    },
    "value-twice": {
      message: "同一文件对同一指标、同一时期给了两个数",
      remedy: "删去重复的一个；确属两种说法的，在 sources.json 的 conflicts 中写明这两个数。",
    },
    "source-unplaced": {
      message: "这个数只写了文件，没有写出自文件的什么地方",
      remedy: "在 section 写章节，或在 phrase 引用带有这个数的短语（不超过 40 字）。",
    },
    "document-untraceable": {
      message: "有数出自这份文件，却没有网址、文号，也没有原文的校验值，别人无从查对",
      remedy: "补上 url 或 indexNumber；读过全文的，补上 sha256。",
    },
    "phrase-without-number": {
      message: "引用的短语里没有这个数",
      remedy: "引用带有这个数的短语（不超过 40 字），起止位置一并改正；不能引用的，phrase 写 null。",
    },
    "period-in-future": {
      message: "时期还没有开始，不会有实际值",
      remedy: "核对时期；是目标的 status 写 target，是预计的写 expected。",
    },
    "period-not-over": {
      message: "时期还没有结束，却写成实际值",
      remedy: "数只到某月的，时期写到该月（如 2026-01/2026-09）；是目标或预计的，改 status。",
    },
    "period-not-drawn": { message: "时期在图表的年份之外", remedy: "核对年份。" },
    "event-in-future": { message: "事情还没有发生，不能记为已发生", remedy: "核对日期；尚未发生的，发生以后再记。" },
    "outcome-unknown": {
      message: "结果不在本站的分类之内",
      remedy: "改为所列代码之一，或在 site.json 的 outcomeScheme 中写明分类。",
    },
    "outcome-early": {
      message: "只是收到、交办或延期，还没有答复，不会有办理结果",
      remedy: "结果写在答复、公开、评价或办结的一条里。",
    },
    "number-twice": { message: "同一会次有两件建议或议案编号相同", remedy: "核对编号；同一件的，合为一条。" },
    "items-differ": {
      message: "列出的件数与文件所说的不同",
      remedy: "补上缺少的各件；文件确实没有全部列出的，在 sources.json 的 conflicts 中写明。",
    },
    "equal-names": { message: "两项名称相同，读者分不清", remedy: "在名称里写出区别。" },
    "prototype-name": {
      message: "这个编号与程序的内部名称相同，使用本站数据的程序可能出错",
      remedy: "最好换一个编号。",
    },
    "mixed-periods": {
      message: "同一指标的时期长短不一，不能逐期比较",
      remedy: "如果是不同的统计，分为几个指标；如果文件就是这样，不必改。",
    },
    "sign-not-drawn": {
      message: "本机的字体没有这个字，PNG 图片和 PDF 里会是空框",
      remedy: "安装收字更多的中文字体后再构建（Linux 上如 fonts-hanazono）；网页上由读者的字体显示。",
    },
    "no-address": {
      message: "没有写网站将放在哪个网址，因此没有站点地图、二维码和分享卡片",
      remedy:
        '知道网址以后，在 site.json 里加一项 "address": "https://…/"（新建网站时用 init --address），再构建一次；不必另发版本。',
    },
  },
  en: {
    "reserved-id": {
      message: "This id is reserved: a file of the site has it, or Windows allows no file of this name",
      remedy: "Choose another id, and mend what refers to it.",
    },
    "control-characters": {
      message: "The text has signs that nobody sees, mostly brought along from Word or PDF; some turn a line round",
      remedy:
        "Remove the signs that were found: paste the text into a plain editor first, or write it anew as expected.",
    },
    "noun-not-english": {
      message: "The English noun is in Chinese",
      remedy: "Write `noun` in English, in the plural: projects; a site without English needs no `noun`.",
    },
    "share-over": {
      message: "A share is more than the whole, or less than nothing",
      remedy:
        "Check the decimal point and the unit; what is no part of a whole is no share (`growth` for growth, `rate` for rates).",
    },
    "rate-over": { message: "A rate is above a hundred in a hundred", remedy: "Check the decimal point and the unit." },
    "below-zero": {
      message: "An amount is less than nothing",
      remedy: "Check the sign; where the figure is a change, its kind is growth.",
    },
    "not-whole": {
      message: "What is counted one by one has a fraction",
      remedy:
        "Check the decimal point and the unit: 20.5万件 has the unit 万件; an average (so many for 10,000 people) does have one.",
    },
    "total-differs": {
      message: "The total is not the sum of its parts",
      remedy:
        "Compare them with the document; where parts overlap or are not all listed, additive is false; where the document itself does not add up, say so under conflicts.",
    },
    "value-twice": {
      message: "One document gives two values for one indicator and period",
      remedy:
        "Remove the one that is there twice; where the document has both, name both under conflicts in sources.json.",
    },
    "source-unplaced": {
      message: "The value names a document and no place in it",
      remedy: "Name the section, or cite the phrase with the number (at most 40 characters).",
    },
    "document-untraceable": {
      message: "Values are from this document, and nothing says where it can be found again",
      remedy: "Add its url or indexNumber; where the whole text was read, its sha256.",
    },
    "phrase-without-number": {
      message: "The cited phrase does not carry the number",
      remedy:
        "Cite the phrase with the number (at most 40 characters) and mend its start and end; where it cannot be cited, phrase is null.",
    },
    "period-in-future": {
      message: "The period has not begun, so there can be no actual value",
      remedy: "Check the period; a target has status target, an estimate expected.",
    },
    "period-not-over": {
      message: "The period is not over, and the value is called actual",
      remedy:
        "A figure up to some month has a period up to that month (2026-01/2026-09); a target or an estimate has another status.",
    },
    "period-not-drawn": { message: "The period lies outside the years that charts have", remedy: "Check the year." },
    "event-in-future": {
      message: "This has not happened yet and cannot be told as an event",
      remedy: "Check the date; add what is to come once it has come.",
    },
    "outcome-unknown": {
      message: "The site's scheme of outcomes does not have this one",
      remedy: "Use one of the listed codes, or describe the scheme under outcomeScheme in site.json.",
    },
    "outcome-early": {
      message: "What was only received, assigned or extended has no outcome yet",
      remedy: "Put the outcome with the event of the reply, its publication, a rating or the close.",
    },
    "number-twice": {
      message: "Two suggestions or bills of one session have the same number",
      remedy: "Check the numbers; where it is the same one, make one record of the two.",
    },
    "items-differ": {
      message: "There are not as many items as the document counts",
      remedy:
        "Add those that are missing; where the document does not list all, say so under conflicts in sources.json.",
    },
    "equal-names": {
      message: "Two things have the same name, and readers cannot tell them apart",
      remedy: "Say in the names what the difference is.",
    },
    "prototype-name": {
      message: "Programs have something of their own by this name, and those that use the data may fail on it",
      remedy: "Another id is better.",
    },
    "mixed-periods": {
      message: "The periods of this indicator are of unlike length, and are not compared with one another",
      remedy: "Make several indicators of what was counted differently; where the document has it so, leave it.",
    },
    "sign-not-drawn": {
      message: "The font of this machine does not have this sign: pictures as PNG and the PDF show an empty box",
      remedy:
        "Install a Chinese font with more characters before the build (on Linux for instance fonts-hanazono); pages use the reader's own fonts.",
    },
    "no-address": {
      message: "Nobody has said where the site will be, so it has no sitemap, no QR codes and no cards to share",
      remedy:
        'Once it is known, add "address": "https://…/" to site.json (a new site takes init --address) and build again; no new release is needed.',
    },
  },
};
