import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Language } from "#domain/site/language.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { formatDate } from "#words/format/date.ts";
import { figureLine, formatPeriod } from "#words/format/format.ts";
import { clauses, named } from "#words/format/writing.ts";
import { en } from "./en.ts";
import { type DownloadWords, zh } from "./zh.ts";

export type { DownloadWords, FileName, PageTableName } from "./zh.ts";

const WORDS: Readonly<Record<Language, DownloadWords>> = { zh, en };

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
