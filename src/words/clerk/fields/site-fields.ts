import type { OutcomeScheme, Site } from "#domain/schemas/release.ts";
import { SCHEMA_VERSION_FIELD } from "./common-fields.ts";
import { codes, field, type Fields, record } from "./field.ts";

const SCHEME: Fields<OutcomeScheme> = {
  id: field("这套分类的编号，小写字母、数字、连字符", "the id of the scheme: small letters, digits, hyphens"),
  outcomes: record("各类结果，从办成到没办成", "the classes, from solved to not", {
    code: field(
      "本县文件里的代号，如 A、B、C 或 甲、乙、丙；没有代号的，写一两个字的词",
      "the county's own letter or sign, A or 甲; where it has none, a word of one or two signs",
    ),
    name: field("这一类的全称，如“已经解决或基本解决”", "the class in words"),
    solved: field(
      "这一类算不算已经解决：true 或 false；写给读取数据的程序",
      "whether this class counts as solved, true or false; for programs that read the data",
    ),
  }),
};

const HANDLING: Fields<NonNullable<Site["handling"]>> = {
  replyMonths: field("交办后几个月内答复，整数，至少 1", "months from assignment to reply, a whole number from 1"),
  extensionMonths: field("延期后再加几个月，整数，可以是 0", "months that an extension adds, a whole number from 0"),
  publicationWorkingDays: field(
    "答复后几个工作日内公开，整数，至少 1；不要求公开的写 null",
    "working days from reply to publication, a whole number from 1; null where replies need not be public",
  ),
  daysOff: field(
    "落在周一到周五的放假日，一天一项，如 2026-10-01",
    "days off from Monday to Friday, each as 2026-10-01",
  ),
};

export const SITE_FIELDS: Fields<Site> = {
  schemaVersion: SCHEMA_VERSION_FIELD,
  area: record("网站讲的是哪个地区", "the area that the site is about", {
    id: field("地区编号，小写字母、数字、连字符，如 sample-county", "its id: small letters, digits, hyphens"),
    name: field("地区名称", "its name"),
    within: field("属于哪个省、市", "what it lies in"),
  }),
  areas: record("数据里还会提到的其他地区；没有的不写", "other areas that values name; left out for none", {
    id: field("地区编号", "its id"),
    name: field("地区名称", "its name"),
  }),
  title: field("网站名称", "the title of the site"),
  description: field("网站的一句话介绍，搜索结果里会看到", "the site in one sentence, as searches show it"),
  languages: codes(
    '网站用哪些语言：["zh"] 或 ["zh", "en"]；只写 zh 的，任何地方都不要求英文',
    'the languages of the site: ["zh"] or ["zh", "en"]; with zh alone no English is asked for anywhere',
    { zh: field("中文", "Chinese"), en: field("英文", "English") },
  ),
  outcomeScheme: record(
    "本县怎样划分建议的办理结果；没有公布划分办法的写 null",
    "how the county classes outcomes of suggestions; null where it has published none",
    SCHEME,
  ),
  handling: record(
    "本县规定的办理时限；没有规定的整项不写，网站就不评逾期",
    "the time limits that the county has declared; left out for none, and then nothing is late",
    HANDLING,
  ),
  contact: field("读者找谁更正、询问：科室、电话或邮箱；没有的写 null", "whom readers ask; null for nobody"),
  publisherKind: codes("由谁发布；没有人说明的不写", "who publishes the site; left out where nobody said", {
    government: field("本地政府的部门", "an office of the government that the site is about"),
    other: field("其他人", "somebody else"),
  }),
  address: field(
    "网站的网址，如 https://data.example/；站点地图、二维码和分享卡片要用",
    "where the site is: https://data.example/; needed for the sitemap, QR codes and cards",
  ),
  links: record("页脚的链接；没有的不写", "links at the foot of pages; left out for none", {
    name: field("链接的名称", "its name"),
    url: field("网址，以 https:// 或 http:// 开头", "its address, https:// or http://"),
  }),
  theme: field(
    '颜色，名称和值，如 {"accent": "#0b5c8a"}；可写 accent、series-1 至 series-6，前加 dark- 是深色背景上的；与背景的对比度至少 4.5:1',
    'colours by name: {"accent": "#0b5c8a"}; accent, series-1 to series-6, with dark- before them on dark grounds; at least 4.5:1',
  ),
};
