import type { DataDownload, Dataset, Place, WithContext } from "schema-dts";
import { publicAddress } from "#domain/files/figures.ts";
import { type Language, languageTag } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import { type PeriodCode, periodEnd, periodStart } from "#domain/period/period.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import { observationsOf, quotedOf } from "#domain/chart/series.ts";
import { quantityOf } from "#domain/figure/value.ts";
import type { PageData } from "#data/load/page-data.ts";
import { unitText } from "#words/format/format.ts";
import { shareWords } from "#words/share/share-words.ts";
import { pageTitle, sentences } from "#words/format/writing.ts";
import { rootPath, sitePath } from "#views/parts/frame/addressing.ts";
import { descriptionOf, siteTitle } from "./description.ts";

/** The media types of the files to take away, by their endings. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "jsonstat.json": "application/json",
  json: "application/json",
  svg: "image/svg+xml",
};

/** A page as schema.org/Dataset describes data, for search engines; `null` for pages that are no data of their own. */
export function datasetOf(page: Page, lang: Language, data: PageData): WithContext<Dataset> | null {
  const { release, site } = data;
  if (release === null) return null;
  if (page.name === "overview") return wholeDataset(lang, data, release);
  const indicator = page.name === "indicator" ? release.indicators.indicators.find((i) => i.id === page.id) : undefined;
  if (indicator === undefined) return null;
  const observations = observationsOf(release, indicator.id).filter((o) => o.missing === undefined);
  // Without a value there are no data, and no files either.
  if (observations.length === 0) return null;
  const address = addressing(site, page, lang);
  const here = publicAddress(site, sitePath(page, lang)) ?? "./";
  const named = new Set(observations.map((o) => o.source.document));
  const documents = release.sources.documents.filter(({ id }) => named.has(id));
  // Who keeps a copy has not counted, and some copies name nobody.
  const issuers = [...new Set(documents.filter((d) => d.official).map((d) => d.issuer[lang]))];
  return {
    "@context": "https://schema.org",
    ...common(release, site, lang),
    "@id": here,
    url: here,
    name: pageTitle(indicator.name[lang], siteTitle(site, lang), lang),
    description: sentences([descriptionOf(page, lang, data), shareWords(lang).datasetNote], lang),
    identifier: indicator.id,
    keywords: [indicator.name[lang], ...shareWords(lang).keywords],
    temporalCoverage: coverage(observations.map((o) => o.period)),
    variableMeasured: measured(release, indicator, lang),
    distribution: downloads(indicator.id, ["csv", "xlsx", "json", "jsonstat.json"], address),
    // Who counted is not who runs the site.
    ...(issuers.length === 0 ? {} : { creator: issuers.map((name) => ({ "@type": "Organization", name }) as const) }),
    isBasedOn: documents.map((d) => basis(d, lang)),
    includedInDataCatalog: catalogue(site, lang, address),
  };
}

/** The release as a whole, on the page that begins the site. */
function wholeDataset(lang: Language, { site, counts }: PageData, release: Release): WithContext<Dataset> {
  const words = shareWords(lang);
  const page: Page = { name: "overview" };
  const address = addressing(site, page, lang);
  const here = publicAddress(site, sitePath(page, lang)) ?? "./";
  const { indicators = 0, observations = 0, giving = 0 } = counts ?? {};
  const { from, to } = release.release.covers;
  return {
    "@context": "https://schema.org",
    ...common(release, site, lang),
    "@id": here,
    url: here,
    name: words.dataset(siteTitle(site, lang)),
    description: words.datasetAbout(site?.area.name[lang] ?? "", indicators, observations, giving),
    identifier: `${site?.area.id ?? "county"}-figures`,
    keywords: [...(site === null ? [] : [site.area.name[lang]]), ...words.keywords],
    temporalCoverage: coverage([from, to]),
    distribution: downloads("all", ["csv", "xlsx", "json", "jsonstat.json"], address),
    includedInDataCatalog: catalogue(site, lang, address),
  };
}

/** What is said of every dataset. It names no licence, since none was granted with the documents. */
const common = ({ release }: Release, site: Site | null, lang: Language) =>
  ({
    "@type": "Dataset",
    inLanguage: languageTag(lang),
    version: release.id,
    dateModified: release.published,
    isAccessibleForFree: true,
    publisher: { "@type": "Organization", name: release.publisher[lang] },
    ...(site === null ? {} : { spatialCoverage: place(site, lang) }),
  }) as const;

const place = ({ area }: Site, lang: Language): Place => ({
  "@type": "Place",
  name: area.name[lang],
  containedInPlace: { "@type": "Place", name: area.within[lang] },
});

/** A document as what a dataset was made from. */
const basis = (d: SourceDocument, lang: Language) =>
  ({
    "@type": "CreativeWork",
    name: d.title[lang],
    ...(d.official ? { publisher: { "@type": "Organization", name: d.issuer[lang] } as const } : {}),
    ...(d.published === null ? {} : { datePublished: d.published }),
    ...(d.url === null ? {} : { url: d.url }),
    ...(d.indexNumber === null ? {} : { identifier: d.indexNumber }),
  }) as const;

/** What is counted, and its newest value: a number, or both ends as far as they are known. */
function measured(release: Release, indicator: Indicator, lang: Language) {
  const [quoted] = quotedOf(release, indicator);
  const one = { "@type": "PropertyValue", name: indicator.name[lang], unitText: unitText(indicator, lang) } as const;
  return quoted === undefined || quoted.category !== undefined ? one : { ...one, ...valueOf(quoted) };
}

function valueOf(o: Observation) {
  const q = quantityOf(o);
  if (q.kind === "missing") return {};
  if (q.kind === "interval")
    return {
      ...(q.lower === null ? {} : { minValue: q.lower }),
      ...(q.upper === null ? {} : { maxValue: q.upper }),
    };
  return { value: q.value };
}

function downloads(name: string, endings: readonly string[], address: Addresses): readonly DataDownload[] {
  return endings.map((ending) => ({
    "@type": "DataDownload",
    contentUrl: address(`downloads/${name}.${ending}`),
    encodingFormat: MEDIA_TYPES[ending] ?? "application/octet-stream",
  }));
}

const catalogue = (site: Site | null, lang: Language, address: Addresses) =>
  ({
    "@type": "DataCatalog",
    name: siteTitle(site, lang),
    url: address(sitePath({ name: "overview" }, lang)),
  }) as const;

/** From the year of the first period to that of the last one (ISO 8601). */
function coverage(periods: readonly PeriodCode[]): string {
  const yearIn = (month: number): number => Math.floor((month - 1) / 12);
  const first = yearIn(Math.min(...periods.map(periodStart)));
  const last = yearIn(Math.max(...periods.map(periodEnd)));
  return first === last ? `${first}` : `${first}/${last}`;
}

type Addresses = (path: string) => string;

/** Absolute addresses where the site says where it is; else as seen from the page, which is what JSON-LD in a page is read against. */
const addressing =
  (site: Site | null, page: Page, lang: Language): Addresses =>
  (path) =>
    publicAddress(site, path) ?? `${rootPath(page, lang)}${path}`;

/** The data as text for a script element: no sign in it ends one. */
export const jsonLd = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");
