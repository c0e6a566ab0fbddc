import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Language } from "#domain/site/language.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { figureLine, formatDate, formatPeriod } from "#words/format/format.ts";
import { clauses, named } from "#words/format/writing.ts";

/** What is said of files to take away, and of citing a figure. The words come with the part that offers them. */
export interface DownloadWords {
  readonly title: string;
  readonly note: string;
  readonly files: string;
  /** What each file is for, after its name. */
  readonly about: Readonly<Record<FileName, string>>;
  readonly names: Readonly<Record<FileName, string>>;
  readonly picture: string;
  readonly pictureAlt: (name: string) => string;
  readonly cite: string;
  readonly toSlides: string;
  readonly citeOriginal: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser does not let the page copy, the text is marked. */
  readonly marked: string;
  readonly embed: string;
  readonly embedCode: string;
  readonly embedLook: string;
  readonly csvOnly: string;
  /** In the single file and on a page as of a day. */
  readonly elsewhere: string;
  readonly all: string;
  readonly allNote: string;
  readonly allElsewhere: string;
  readonly allEarlier: (release: string) => string;
  /** Before the files of a page. */
  readonly page: string;
  /** Tables of a page beside its first one, by the endings of their files. */
  readonly pageTables: Readonly<Record<PageTableName, string>>;
}

export type PageTableName = "axes" | "units" | "conflicts";

export type FileName =
  | "csv"
  | "xlsx"
  | "json"
  | "jsonstat"
  | "svg"
  | "png"
  | "datapackage"
  | "csvw"
  | "indicators"
  | "sources";

const ZH: DownloadWords = {
  title: "下载和引用",
  note: "每个文件都有固定地址，可以复制、转发。微信里不能直接下载文件，可复制地址用浏览器打开，或长按图片保存。",
  files: "文件",
  names: {
    csv: "CSV 表格",
    xlsx: "Excel 工作簿",
    json: "JSON",
    jsonstat: "JSON-stat 2.0",
    svg: "SVG 图片",
    png: "PNG 图片",
    datapackage: "Data Package 2.0",
    csvw: "CSVW 元数据",
    indicators: "指标表（CSV）",
    sources: "来源表（CSV）",
  },
  about: {
    csv: "Excel、WPS 可直接打开；区间上下限各占一列",
    xlsx: "数据、指标、来源、说明四张表",
    json: "与本站数据文件同一格式，供程序读取",
    jsonstat: "统计数据交换格式，供统计软件读取",
    svg: "放大不失真，适合印刷",
    png: "适合放进文档和微信",
    datapackage: "说明各表字段和相互关系",
    csvw: "W3C 格式的字段说明",
    indicators: "名称、单位、定义",
    sources: "标题、发布单位、日期、地址",
  },
  picture: "看图片（长按或右键保存）",
  pictureAlt: (name) => `${name}：可单独使用的图片，图内有标题、单位、时期、来源、版本和地址`,
  cite: "引用本页",
  toSlides: "加进会议幻灯片",
  citeOriginal: "原始文件",
  copy: "复制引用文字",
  copied: "已复制。",
  marked: "浏览器不允许自动复制。文字已选中，请用复制键或长按复制。",
  embed: "嵌入",
  embedCode: "嵌入到别的网页（代码）",
  embedLook: "查看嵌入页",
  csvOnly: "数值很多，只提供 CSV。",
  elsewhere: "这里的文件由本页当场生成。工作簿、JSON-stat 和图片在在线网站当前版本的页面上。",
  all: "全部数据",
  allNote: "当前版本的全部公布值，每种格式一个文件。",
  allElsewhere: "全部数据的文件在在线网站当前版本的页面上。",
  allEarlier: (release) =>
    `网站上的文件是最新版本的。本版本的文件可用命令取得：npm run data -- export ${release} --format xlsx --out <文件>`,
  page: "下载本页数据：",
  pageTables: { axes: "三项计数（CSV）", units: "承办单位（CSV）", conflicts: "来源不一致（CSV）" },
};

const EN: DownloadWords = {
  title: "Download and cite",
  note: "Every file has an address of its own that can be copied and passed on. WeChat does not download files: open the address in a browser, or press long on the picture.",
  files: "Files",
  names: {
    csv: "CSV table",
    xlsx: "Excel workbook",
    json: "JSON",
    jsonstat: "JSON-stat 2.0",
    svg: "SVG picture",
    png: "PNG picture",
    datapackage: "Data Package 2.0",
    csvw: "CSVW metadata",
    indicators: "Indicators (CSV)",
    sources: "Documents (CSV)",
  },
  about: {
    csv: "opens in Excel and WPS; the ends of intervals in columns of their own",
    xlsx: "four sheets: figures, indicators, sources, notes",
    json: "for programs, in the form of this site's data files",
    jsonstat: "for statistical software",
    svg: "sharp at any size, for print",
    png: "for documents and chats",
    datapackage: "describes the tables and how they refer to one another",
    csvw: "the columns described after W3C",
    indicators: "names, units, definitions",
    sources: "titles, issuers, dates, addresses",
  },
  picture: "Show the picture (press long or right-click to save)",
  pictureAlt: (name) => `${name}: a picture that stands alone, with title, unit, period, source, release and address`,
  cite: "Cite this page",
  toSlides: "Add to the slides of a meeting",
  citeOriginal: "Original document",
  copy: "Copy the citation",
  copied: "Copied.",
  marked: "The browser does not let the page copy. The text is marked: copy it with the keyboard or by pressing long.",
  embed: "Embed",
  embedCode: "Show it in another web page (code)",
  embedLook: "See the page to embed",
  csvOnly: "There are very many values: they come as CSV alone.",
  elsewhere:
    "These files are made by this page. Workbook, JSON-stat and pictures are on the page of the current release, on the live site.",
  all: "All data",
  allNote: "Every published value of the current release, one file a format.",
  allElsewhere: "The files of all data are on the page of the current release, on the live site.",
  allEarlier: (release) =>
    `The files on the site are those of the newest release. Those of this one are made by a command: npm run data -- export ${release} --format xlsx --out <file>`,
  page: "Data of this page: ",
  pageTables: { axes: "counts on three axes (CSV)", units: "units (CSV)", conflicts: "disagreements (CSV)" },
};

const WORDS: Readonly<Record<Language, DownloadWords>> = { zh: ZH, en: EN };

export const downloadWords = (lang: Language): DownloadWords => WORDS[lang];

/** What a citation of an indicator's page names. */
export interface Cited {
  readonly indicator: Indicator;
  /** The values it is quoted by; more than three are not spelled out. */
  readonly values: readonly Observation[];
  readonly release: Release["release"];
  readonly site: Site | null;
  /** The page's address, and the day on which it was read; `null` before they are known. */
  readonly address: string | null;
  readonly read: string | null;
}

/** At most this many values are spelled out. */
const SPELLED = 3;

/** The words of a citation that every language puts in its own order. */
interface CitedWords extends Pick<Cited, "release" | "address" | "read"> {
  readonly title: string;
  /** The site. */
  readonly where: string;
}

/** How a language cites: Chinese after GB/T 7714—2015, English in plain words. */
interface Citing {
  /** A page of the site: a data set online, [DS/OL]. */
  readonly page: (cited: CitedWords) => string;
  /** The document behind a figure: [R] a report, [N] a newspaper, [EB/OL] a page. */
  readonly document: (document: SourceDocument) => string;
}

const CITING: Readonly<Record<Language, Citing>> = {
  zh: {
    page: ({ title, where, release: { publisher, id, published }, address, read }) =>
      `${publisher.zh}. ${title}[DS/OL]//${where}. 数据版本${id}. (${published})${read === null ? "" : `[${read}]`}.${address === null ? "" : ` ${address}.`}`,
    document: ({ issuer, title, published, url, kind, indexNumber }) => {
      const type = kind === "newspaper" ? "N" : ["encyclopedia", "mirror", "trade-site"].includes(kind) ? "EB" : "R";
      const number = indexNumber === null ? "" : ` 索引号${indexNumber}.`;
      return `${issuer.zh}. ${title.zh}[${type}${url === null ? "" : "/OL"}].${published === null ? "" : url === null ? ` ${published}.` : ` (${published}).`}${number}${url === null ? "" : ` ${url}.`}`;
    },
  },
  en: {
    page: ({ title, where, release: { publisher, id, published }, address, read }) =>
      `${publisher.en} (${published.slice(0, 4)}). ${title}. ${where}, release ${id}.${read === null ? "" : ` Read on ${formatDate(read, "en")}.`}${address === null ? "" : ` ${address}`}`,
    document: ({ issuer, title, published, url }) =>
      `${issuer.en}. ${title.en}.${published === null ? "" : ` ${formatDate(published, "en")}.`}${url === null ? "" : ` ${url}`}`,
  },
};

/** How the page of an indicator is cited. */
export function citationOf({ indicator, values, site, ...cited }: Cited, lang: Language): string {
  const [first] = values;
  const figures = values.length > SPELLED ? [] : values.map((o) => figureLine(o, indicator, lang));
  const period = first === undefined ? "" : formatPeriod(first.period, lang, first.basis);
  const said = clauses([period, ...figures], lang);
  const name = indicator.name[lang];
  const title = said === "" ? name : named(name, said, lang);
  return CITING[lang].page({ ...cited, title, where: site?.title[lang] ?? cited.release.publisher[lang] });
}

/** How the document behind a figure is cited. */
export const documentCitation = (document: SourceDocument, lang: Language): string => CITING[lang].document(document);
