import { BOXES } from "#charts/draw/drawing.ts";
import { renderSvg } from "#charts/svg/render-svg.ts";
import { type LargeValue, type StandAlone, standAlone } from "#charts/svg/stand-alone.ts";
import { categoryName } from "#domain/figure/breakdown.ts";
import { isOfOne, pointsOf } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { publicAddress } from "#domain/files/figures.ts";
import { type Language, languageTag } from "#domain/site/language.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { pointOf, quotedOf } from "#domain/chart/series.ts";
import { drawnUnit } from "#words/format/apart.ts";
import { describeChart, questionOf } from "#words/spoken/describe.ts";
import { formatDate } from "#words/format/date.ts";
import { endsText, figureText, formatPeriod } from "#words/format/format.ts";
import { messagesOf } from "#words/common/messages.ts";
import { pictureWords } from "#words/picture/picture-words.ts";
import { pictureKey } from "#words/sign/sign-words.ts";
import { clauses, named, WRITING } from "#words/format/writing.ts";
import { sitePath } from "#views/parts/frame/addressing.ts";
import { spanText } from "#views/parts/chart/chart-figure.tsx";

/** At most this many values are given in words; the chart shows them all. */
const SPELLED = 8;
/** At most this many documents are named, the latest. */
const SOURCES = 3;

/** An indicator as a picture that stands alone, in a language; `null` where there is no value to show. */
export function indicatorPicture(
  release: Release,
  site: Site | null,
  indicator: Indicator,
  lang: Language,
): string | null {
  const t = messagesOf(lang);
  const given = { release, site, indicator, lang };
  const chart = chartOf(release, indicator, new Map((site?.areas ?? []).map((a) => [a.id, a.name])));
  const [quoted] = quotedOf(release, indicator);
  const unit = drawnUnit(indicator, lang);
  const value = quoted !== undefined && (chart === null || isOfOne(chart)) ? quoted : null;
  if (chart === null && value === null) return null;
  const points = chart === null ? [] : pointsOf(chart);
  const observations = chart === null ? [value ?? []].flat() : points.flatMap((p) => p.observation ?? []);
  const label = (id: string): string => {
    const document = release.sources.documents.find((d) => d.id === id);
    return (document?.short ?? document?.title)?.[lang] ?? id;
  };
  const title = value !== null || chart === null ? indicator.name[lang] : questionOf(chart, lang);
  const span =
    value === null
      ? spanText(points, lang)
      : `${formatPeriod(value.period, lang, value.basis)}${t.punctuation.comma}${t.basis[value.basis]}`;
  const words = { id: indicator.id, title, description: chart === null ? "" : describeChart(chart, lang, label) };
  return standAlone({
    lang,
    shows: {
      value: value === null ? null : largeValue(value, indicator, lang),
      chart:
        chart === null
          ? null
          : renderSvg(chart, { lang, ...BOXES.figure.wide, animate: false, documentLabel: label }, words),
      key: chart === null ? null : pictureKey(chart, lang),
    },
    theme: site?.theme,
    ...around(observations, { title, subtitle: t.chart.subtitle(unit, span) }, given),
  });
}

/** A value as it is drawn large: its words, its number with both ends, its unit. */
export function largeValue(o: Observation, indicator: Indicator, lang: Language): LargeValue {
  const { before, number, unit } = figureText(o, indicator, lang);
  return { before, number: number + endsText(pointOf(indicator, o).quantity, indicator, lang), unit };
}

interface Given {
  readonly release: Release;
  readonly site: Site | null;
  readonly indicator: Indicator;
  readonly lang: Language;
}

/** What stands around a picture, for readers and for programs: title, words as printed, documents, release, address. */
function around(
  observations: readonly Observation[],
  { title, subtitle }: Pick<StandAlone, "title" | "subtitle">,
  { release, site, indicator, lang }: Given,
): Pick<StandAlone, "title" | "subtitle" | "foot" | "facts"> {
  const words = pictureWords(lang);
  const { semicolon } = WRITING[lang];
  const printed = printedIn(observations, indicator, lang).join(semicolon);
  const sources = sourcesOf(observations, release, lang).join(semicolon);
  const path = sitePath({ name: "indicator", id: indicator.id }, lang);
  const address = publicAddress(site, path);
  const { id, published, publisher } = release.release;
  const said = printed === "" ? [] : [named(words.printed, printed, lang)];
  const made = release.release.synthetic === true ? [words.synthetic] : [];
  return {
    title,
    subtitle,
    foot: [
      ...said,
      named(words.source, sources, lang),
      words.release(id, publisher[lang]),
      named(words.address, address ?? `${site?.title[lang] ?? ""} /${path}`.trim(), lang),
      ...made,
    ],
    facts: {
      lang: languageTag(lang),
      title,
      description: [subtitle, ...said, ...made].join(semicolon),
      publisher: publisher[lang],
      date: published,
      release: id,
      sources,
      address,
    },
  };
}

/** The values in the words as printed, the latest; and how many there are where these are not all. */
function printedIn(observations: readonly Observation[], indicator: Indicator, lang: Language): readonly string[] {
  const { marks } = WRITING[lang];
  const one = (o: Observation): string => {
    const category = categoryName(indicator, o.category)?.[lang];
    const status = o.status === "actual" ? "" : messagesOf(lang).observationStatus[o.status];
    const what = [category ?? "", formatPeriod(o.period, lang, o.basis), status].filter((text) => text !== "");
    return `${what.join(marks)} ${o.printed}`;
  };
  const printed = observations.filter((o) => o.printed !== "");
  const shown = printed.slice(-SPELLED).map(one);
  return printed.length > SPELLED ? [...shown, pictureWords(lang).more(printed.length)] : shown;
}

/** The documents that the values stand in, each with issuer and day. */
function sourcesOf(observations: readonly Observation[], release: Release, lang: Language): readonly string[] {
  const ids = [...new Set(observations.map((o) => o.source.document))].slice(-SOURCES);
  return ids.flatMap((id) => {
    const document = release.sources.documents.find((d) => d.id === id);
    if (document === undefined) return [];
    const day = document.published === null ? "" : formatDate(document.published, lang);
    return [clauses([document.issuer[lang], document.title[lang], day], lang)];
  });
}
