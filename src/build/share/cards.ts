import { cardSvg, type Card, type CardFigure } from "#charts/svg/card.ts";
import { BOXES } from "#charts/draw/drawing.ts";
import { renderSvg } from "#charts/svg/render-svg.ts";
import { categoryName } from "#domain/figure/breakdown.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { largestFew } from "#domain/figure/largest-few.ts";
import { type Language, languageFolder, languageTag } from "#domain/site/language.ts";
import { overviewOf } from "#domain/site/overview.ts";
import { type Page, pagePath } from "#domain/site/page.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import { quotedOf } from "#domain/chart/series.ts";
import type { PageData } from "#data/load/page-data.ts";
import { formatDate } from "#words/format/date.ts";
import { formatPeriod } from "#words/format/format.ts";
import { messagesOf } from "#words/common/messages.ts";
import { pictureWords } from "#words/picture/picture-words.ts";
import { largeValue } from "#build/pictures/pictures.ts";
import { documentTitle } from "#app/address/title.ts";
import { clauses, named } from "#words/format/writing.ts";
import { descriptionOf, siteTitle } from "./description.ts";

/** Where the card of a page lies, below the site's root. */
export const cardPath = (page: Page, lang: Language): string =>
  `cards/${languageFolder(lang)}${pagePath(page).replace(/\/$/, "") || "index"}.png`;

/**
 * The picture that stands for a page where its address is passed on, as SVG, from the data that the page itself shows: an
 * indicator's newest value and chart, the overview's headline figures, else what the page is about.
 */
export function cardOf(page: Page, lang: Language, data: PageData): string | null {
  const { release, site } = data;
  if (release === null) return null;
  const words = pictureWords(lang);
  const title = documentTitle(page, lang, data).heading;
  const card = (shows: Card["shows"], foot: readonly string[]): string =>
    cardSvg({
      lang: languageTag(lang),
      site: page.name === "overview" ? (site?.area.within[lang] ?? "") : siteTitle(site, lang),
      title,
      shows,
      foot: [...foot, release.release.synthetic === true ? words.synthetic : releaseLine(release, lang)],
      theme: site?.theme,
    });
  if (page.name === "overview") {
    const figures = overviewOf(release).headline.flatMap((i) => figuresOf(release, i, lang));
    if (figures.length > 0) return card({ figures }, []);
  }
  const indicator = page.name === "indicator" ? release.indicators.indicators.find((i) => i.id === page.id) : undefined;
  const [quoted, ...others] = indicator === undefined ? [] : quotedOf(release, indicator);
  // One category alone would pass for the whole.
  if (indicator !== undefined && quoted !== undefined && others.length === 0)
    return card(
      {
        value: largeValue(quoted, indicator, lang),
        about: aboutOf(quoted, lang),
        chart: chartIn(release, indicator, lang),
      },
      [sourceLine(release, quoted, lang)],
    );
  return card({ text: descriptionOf(page, lang, data) }, []);
}

const releaseLine = ({ release }: Release, lang: Language): string =>
  pictureWords(lang).release(release.id, release.publisher[lang]);

function sourceLine(release: Release, o: Observation, lang: Language): string {
  const words = pictureWords(lang);
  const document = release.sources.documents.find(({ id }) => id === o.source.document);
  if (document === undefined) return "";
  const day = document.published === null ? "" : formatDate(document.published, lang);
  return named(words.source, clauses([document.issuer[lang], document.title[lang], day], lang), lang);
}

/** Period and basis, and what the value is where it is not an actual one. */
function aboutOf(o: Observation, lang: Language): string {
  const t = messagesOf(lang);
  const status = o.status === "actual" ? [] : [t.observationStatus[o.status]];
  return [formatPeriod(o.period, lang, o.basis), t.basis[o.basis], ...status].join(t.punctuation.comma);
}

/** What an indicator is quoted by: one figure, or one for each category, or the largest of many, under the category's name. */
function figuresOf(release: Release, indicator: Indicator, lang: Language): readonly CardFigure[] {
  return largestFew(quotedOf(release, indicator)).map((o) => ({
    name: (categoryName(indicator, o.category) ?? indicator.short ?? indicator.name)[lang],
    value: largeValue(o, indicator, lang),
  }));
}

function chartIn(release: Release, indicator: Indicator, lang: Language): string | null {
  const chart = chartOf(release, indicator);
  if (chart === null) return null;
  return renderSvg(
    chart,
    { lang, ...BOXES.figure.narrow, animate: false, documentLabel: (id) => id },
    { id: `card-${indicator.id}`, title: indicator.name[lang], description: "" },
  );
}
