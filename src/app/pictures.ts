import { renderSvg } from "#charts/render-svg.ts";
import { type StandAlone, standAlone } from "#charts/stand-alone.ts";
import { chartOf, pointsOf } from "#domain/chart-model.ts";
import { publicAddress } from "#domain/files/figures.ts";
import type { Language } from "#domain/language.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { pointOf, quotedOf } from "#domain/series.ts";
import { describeChart } from "#i18n/describe.ts";
import { endsText, figureText, formatDate, formatPeriod, unitText } from "#i18n/format.ts";
import { messagesOf } from "#i18n/messages.ts";
import { type PictureWords, pictureWords } from "#i18n/picture-words.ts";
import { sitePath } from "#views/shared/addressing.ts";
import { spanText } from "#views/shared/chart-figure.tsx";

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
  const words = pictureWords(lang);
  const chart = chartOf(release, indicator, new Map((site?.areas ?? []).map((a) => [a.id, a.name])));
  const [quoted] = quotedOf(release, indicator);
  const unit = unitText(indicator, lang);
  if (chart === null) {
    if (quoted === undefined) return null;
    const point = pointOf(indicator, quoted);
    const { before, number, unit: after } = figureText(quoted, indicator, lang);
    const period = `${formatPeriod(quoted.period, lang, quoted.basis)}${t.punctuation.comma}${t.basis[quoted.basis]}`;
    return standAlone({
      lang,
      title: indicator.name[lang],
      subtitle: t.chart.subtitle(unit, period),
      shows: { value: { before, number: number + endsText(point.quantity, lang), unit: after } },
      foot: footOf([quoted], { release, site, indicator, lang, words }),
    });
  }
  const points = pointsOf(chart);
  const observations = points.flatMap((p) => p.observation ?? []);
  const label = (id: string): string => {
    const document = release.sources.documents.find((d) => d.id === id);
    return (document?.short ?? document?.title)?.[lang] ?? id;
  };
  const title = t.chart.questions[chart.kind](indicator.name[lang]);
  const picture = renderSvg(
    chart,
    { lang, width: 640, animate: false, documentLabel: label },
    { id: indicator.id, title, description: describeChart(chart, lang, label) },
  );
  return standAlone({
    lang,
    title,
    subtitle: t.chart.subtitle(unit, spanText(points, lang)),
    shows: { chart: picture },
    foot: footOf(observations, { release, site, indicator, lang, words }),
  });
}

interface Around {
  readonly release: Release;
  readonly site: Site | null;
  readonly indicator: Indicator;
  readonly lang: Language;
  readonly words: PictureWords;
}

/** The words as printed, the documents, the release, and where it is published. */
function footOf(
  observations: readonly Observation[],
  { release, site, indicator, lang, words }: Around,
): StandAlone["foot"] {
  const t = messagesOf(lang);
  const one = (o: Observation): string => {
    const category = indicator.breakdown?.categories.find((c) => c.code === o.category)?.name[lang];
    const status = o.status === "actual" ? "" : t.observationStatus[o.status];
    const what = [category ?? "", formatPeriod(o.period, lang, o.basis), status].filter((text) => text !== "");
    return `${what.join(lang === "zh" ? "" : ", ")} ${o.printed}`;
  };
  const printed = observations.filter((o) => o.printed !== "");
  const shown = printed.slice(-SPELLED).map(one);
  const said = printed.length > SPELLED ? [...shown, words.more(printed.length)] : shown;
  const ids = [...new Set(observations.map((o) => o.source.document))].slice(-SOURCES);
  const sources = ids.flatMap((id) => {
    const document = release.sources.documents.find((d) => d.id === id);
    if (document === undefined) return [];
    const day = document.published === null ? "" : `${t.punctuation.comma}${formatDate(document.published, lang)}`;
    return [`${document.issuer[lang]}${t.punctuation.comma}${document.title[lang]}${day}`];
  });
  const path = sitePath({ name: "indicator", id: indicator.id }, lang);
  const address = publicAddress(site, path) ?? `${site?.title[lang] ?? ""} /${path}`.trim();
  return [
    ...(said.length === 0 ? [] : [`${words.printed}${words.colon}${said.join(words.separator)}`]),
    `${words.source}${words.colon}${sources.join(words.separator)}`,
    words.release(release.release.id, release.release.publisher[lang]),
    `${words.address}${words.colon}${address}`,
    ...(release.release.synthetic === true ? [words.synthetic] : []),
  ];
}
