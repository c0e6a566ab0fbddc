import { BOXES, type Box, type PictureModel } from "#charts/draw/drawing.ts";
import { renderSvg } from "#charts/svg/render-svg.ts";
import { cardChart } from "#domain/chart/card-chart.ts";
import { disclosureOf } from "#domain/disclosure/disclosure.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { pageSigns } from "#domain/signs/page-signs.ts";
import { figureLine, formatPeriod } from "#words/format/format.ts";
import { type OverviewFigures, overviewFigures } from "./figures.ts";

const STYLE = `:root{--ground:#fff;--ink:#1b1e21;--muted:#565d64;--rule:#dcddd6;--series-1:#1c66a8;--series-2:#b8481a;--series-3:#0f766a;--series-4:#74479c;--series-5:#806200;--series-6:#5b646d}
body{margin:1rem auto;max-width:60rem;padding:0 1rem;font:1rem/1.6 sans-serif;color:var(--ink)}
b{font-size:2rem}svg{display:block;max-width:34rem}`;

/** The floor page of a data folder. Throws `invalid data` where that has faults. */
export async function floorPage(folder: string): Promise<string> {
  return htmlOf(await overviewFigures(folder));
}

/**
 * The floor: the figures and charts of the overview as one page of HTML, written in the plainest way, with nothing to
 * run. No page with the same on it comes sooner.
 */
function htmlOf({ site, release, overview }: OverviewFigures): string {
  const { headline, sections, money, suggestions } = overview;
  const quoted = (i: Indicator): string =>
    quotedOf(release, i)
      .map((o) => `<b>${escape(figureLine(o, i, "zh"))}</b>（${formatPeriod(o.period, "zh", o.basis)}）`)
      .join(" ");
  const label = (id: string): string => release.sources.documents.find((d) => d.id === id)?.title.zh ?? id;
  const figure = (model: PictureModel, title: string, box: Box = BOXES.figure.narrow): string => {
    const outcomeName = (code: string): string =>
      site?.outcomeScheme?.outcomes.find((o) => o.code === code)?.name.zh ?? code;
    const context = { lang: "zh", ...box, animate: false, documentLabel: label, outcomeName } as const;
    const svg = renderSvg(model, context, { id: model.id, title, description: title });
    return `<figure data-chart="${model.id}"><figcaption>${escape(title)}</figcaption>${svg}</figure>`;
  };
  const cards = (indicators: readonly Indicator[], after: readonly Indicator[]): string => {
    const signs = pageSigns(release, [...after, ...indicators]);
    return indicators
      .map((i) => {
        const model = cardChart(release, i, new Map(), signs);
        const picture = model === null ? "" : figure(model, i.name.zh, BOXES.card.wide);
        return `<p>${quoted(i)}<br>${escape(i.name.zh)}</p>${picture}`;
      })
      .join("\n");
  };
  const disclosure =
    suggestions === null
      ? null
      : disclosureOf(release, suggestions.session, site?.outcomeScheme ?? null, release.release.published);
  const parts = [
    `<h1>${escape(site?.title.zh ?? "")}</h1>`,
    cards(headline, []),
    ...sections.map(({ theme, figures }) => `<h2>${escape(theme.name.zh)}</h2>${cards(figures, headline)}`),
    money === null ? "" : `<h2>资金</h2>${figure(money, "资金")}`,
    disclosure === null ? "" : `<h2>建议</h2>${figure(disclosure.dots, "建议")}${figure(disclosure.ladder, "公开")}`,
  ];
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${escape(site?.title.zh ?? "")}</title><style>${STYLE}</style></head><body>${parts.join("\n")}</body></html>
`;
}

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
