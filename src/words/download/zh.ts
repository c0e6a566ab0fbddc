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

export const zh: DownloadWords = {
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
