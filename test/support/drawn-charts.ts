import { renderSvg } from "#charts/svg/render-svg.ts";
import type { ChartModel } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { panelsOf } from "#domain/comparison/panels.ts";
import { overviewOf } from "#domain/site/overview.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Release } from "#domain/schemas/release.ts";
import { chartContext } from "./chart-cases.ts";

/** A chart as SVG, with what it is of. */
export interface DrawnChart {
  readonly name: string;
  readonly svg: string;
}

/** Every chart of a release: of each indicator, its parts as small charts, and the money of the overview. */
function chartsOf(release: Release): readonly ChartModel[] {
  const own = release.indicators.indicators.flatMap((i) => chartOf(release, i) ?? []);
  const { money } = overviewOf(release);
  const parts = own.flatMap((model) => (model.kind === "periods" ? panelsOf(model).map((panel) => panel.model) : []));
  return [...own, ...parts, ...(money === null ? [] : [money])];
}

const LONG: Localised = {
  zh: "关于进一步加强和规范样例县省级以上专精特新“小巨人”企业梯度培育库动态管理工作的若干指标（试行）",
  en: "Provincial and national specialised, refined, distinctive and innovative enterprises in the incomprehensibilities-of-gradient-cultivation register",
};

/** The same release with names longer than anybody gives them. */
function longNamed(release: Release): Release {
  const indicators = release.indicators.indicators.map((i) => ({
    ...i,
    name: LONG,
    short: LONG,
    noun: "enterprises under gradient cultivation",
    scope: { ...i.scope, name: LONG },
    ...(i.breakdown === undefined
      ? {}
      : { breakdown: { ...i.breakdown, categories: i.breakdown.categories.map((c) => ({ ...c, name: LONG })) } }),
  }));
  return { ...release, indicators: { ...release.indicators, indicators } };
}

const labelOf = (release: Release | null, lang: "zh" | "en", long: boolean) => (id: string) => {
  const document = release?.sources.documents.find((d) => d.id === id);
  return long ? LONG[lang] : ((document?.short ?? document?.title)?.[lang] ?? id);
};

function drawn(models: readonly ChartModel[], label: (lang: "zh" | "en") => (id: string) => string) {
  return models.flatMap((model) =>
    (["zh", "en"] as const).flatMap((lang) =>
      [340, 640].map((width) => ({
        name: `${model.id} ${model.kind} ${lang} ${width}`,
        svg: renderSvg(
          model,
          { ...chartContext(lang, width), documentLabel: label(lang) },
          { id: "x", title: "样例", description: "样例" },
        ),
      })),
    ),
  );
}

/** Every chart of a release in both languages and both widths, with its own names or with longer ones. */
export const drawnCharts = (release: Release, long = false): readonly DrawnChart[] =>
  drawn(chartsOf(long ? longNamed(release) : release), (lang) => labelOf(release, lang, long));
