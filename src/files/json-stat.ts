import { speaksAll } from "#domain/release/one-language.ts";
import { endClosed } from "#domain/figure/closed-ends.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import { natureOf } from "#domain/figure/observation.ts";
import type { Basis } from "#domain/schemas/period.ts";
import { comparePeriods } from "#domain/period/period.ts";
import type { Point } from "#domain/chart/series.ts";
import { documentsIn, type FileContext, type FileFigures, publicAddress } from "#domain/files/figures.ts";
import { BASIS_NAMES, STATUS_NAMES } from "./file-columns.ts";

/** One side of the cube: its categories in order, each with its names. */
interface Side {
  readonly id: string;
  readonly label: Localised;
  readonly categories: readonly (readonly [id: string, name: Localised])[];
  /** Which category a row belongs to. */
  readonly of: (point: Point) => string;
}

/** A text, with the categories of its dimensions by their index, as JSON-stat has them. */
type Sparse = Readonly<Record<string, number | string | boolean | null>>;

const both = (text: string): Localised => ({ zh: text, en: text });

/** The status of a row: what the value is, or why there is none. */
const statusOf = (p: Point): string =>
  p.quantity.kind === "missing" ? p.quantity.reason : (natureIn(p) ?? "not-published");

/** What a row's value is called; `null` where it has none. */
const natureIn = ({ indicator, observation }: Point): string | null =>
  observation === null ? null : natureOf(indicator, observation);

/**
 * An indicator as a JSON-stat 2.0 dataset (https://json-stat.org/full/): time, area, category and metric. A cell holds one
 * value; where the figures need more to be told apart (what was expected beside what came, or two documents that differ) there
 * are the dimensions `nature` and `document`. Words as printed and the ends of intervals lie under `extension`, by the index
 * of the cell. Names are Chinese; the English ones lie under `extension.en`, where the site speaks English.
 */
export function jsonStatDataset(figures: FileFigures, context: FileContext): Readonly<Record<string, unknown>> {
  const { indicator, points } = figures;
  const sides = sidesOf(figures, context);
  const size = sides.map((side) => side.categories.length);
  const places = sides.map((side) => new Map(side.categories.map(([id], at) => [id, at])));
  const indexOf = (p: Point): number =>
    sides.reduce((at, side, n) => at * (size[n] ?? 1) + (places[n]?.get(side.of(p)) ?? 0), 0);
  const rows = new Map<number, Point>();
  for (const p of points) {
    const at = indexOf(p);
    // A gap in the chart is the place of a row, not a second value for it.
    if (p.observation !== null || !rows.has(at)) rows.set(at, p);
  }
  const sparse = (of: (p: Point) => number | string | boolean | null | undefined): Sparse =>
    Object.fromEntries(
      [...rows].flatMap(([at, p]) => {
        const found = of(p);
        return found === undefined ? [] : [[String(at), found]];
      }),
    );
  const interval = (end: "lower" | "upper") =>
    sparse((p) => (p.quantity.kind === "interval" ? p.quantity[end] : undefined));
  const known = new Set(points.map(statusOf));
  return {
    version: "2.0",
    class: "dataset",
    label: indicator.name.zh,
    source: documentsIn([figures], context)
      .map((d) => d.title.zh)
      .join("；"),
    updated: context.release.published,
    ...linked(publicAddress(context.site, `indicators/${indicator.id}/`)),
    note: [indicator.definition.zh, ...(indicator.caveat === undefined ? [] : [indicator.caveat.zh])],
    role: { time: ["time"], geo: ["area"], metric: ["metric"] },
    id: sides.map((side) => side.id),
    size,
    dimension: Object.fromEntries(sides.map((side) => [side.id, dimensionOf(side, figures)])),
    value: sparse((p) => (p.quantity.kind === "missing" ? null : p.quantity.value)),
    status: sparse(statusOf),
    extension: {
      release: context.release.id,
      ...(context.release.synthetic === true ? { synthetic: true } : {}),
      status: { label: Object.fromEntries([...known].map((code) => [code, STATUS_NAMES[code]?.zh ?? code])) },
      printed: sparse((p) => (p.observation === null ? undefined : p.observation.printed)),
      qualifier: sparse((p) => p.observation?.qualifier ?? undefined),
      lower: interval("lower"),
      upper: interval("upper"),
      lower_closed: sparse((p) => endClosed(p, "lower") ?? undefined),
      upper_closed: sparse((p) => endClosed(p, "upper") ?? undefined),
      changed: sparse((p) => p.observation?.changed),
      document: sparse((p) => p.observation?.source.document),
      note: sparse((p) => p.observation?.note?.zh),
      ...(speaksAll(context.site)
        ? {
            en: {
              label: indicator.name.en,
              note: [indicator.definition.en, ...(indicator.caveat === undefined ? [] : [indicator.caveat.en])],
              dimension: Object.fromEntries(
                sides.map((side) => [
                  side.id,
                  {
                    label: side.label.en,
                    category: Object.fromEntries(side.categories.map(([id, name]) => [id, name.en])),
                  },
                ]),
              ),
              status: Object.fromEntries([...known].map((code) => [code, STATUS_NAMES[code]?.en ?? code])),
            },
          }
        : {}),
    },
  };
}

/** All indicators as a JSON-stat 2.0 collection, the datasets in it whole. */
export function jsonStatCollection(
  all: readonly FileFigures[],
  context: FileContext,
): Readonly<Record<string, unknown>> {
  return {
    version: "2.0",
    class: "collection",
    label: context.site?.title.zh ?? context.release.publisher.zh,
    updated: context.release.published,
    ...linked(publicAddress(context.site, `releases/${context.release.id}/`)),
    link: { item: all.filter(({ points }) => points.length > 0).map((figures) => jsonStatDataset(figures, context)) },
    extension: { release: context.release.id },
  };
}

export const jsonStatText = (data: Readonly<Record<string, unknown>>): string => `${JSON.stringify(data)}\n`;

const linked = (href: string | null) => (href === null ? {} : { href });

function sidesOf({ indicator, points }: FileFigures, context: FileContext): readonly Side[] {
  const distinct = (of: (p: Point) => string): readonly string[] => [...new Set(points.map(of))];
  const area = (p: Point): string => p.area ?? "county";
  const category = (p: Point): string => p.category ?? "total";
  const basisOf = (p: Point): Basis | "" =>
    p.observation?.basis ?? points.find((q) => q.observation)?.observation?.basis ?? "";
  const bases = distinct(basisOf);
  const metric = (p: Point): string => (bases.length > 1 ? `${indicator.id}.${basisOf(p)}` : indicator.id);
  const areas = new Map((context.site?.areas ?? []).map((a) => [a.id, a.name]));
  const categories = indicator.breakdown?.categories ?? [];
  const sides: Side[] = [
    {
      id: "time",
      label: { zh: "时期", en: "period" },
      categories: [...distinct((p) => p.period)].sort(comparePeriods).map((code) => [code, both(code)]),
      of: (p) => p.period,
    },
    {
      id: "area",
      label: { zh: "地区", en: "area" },
      categories: distinct(area).map((id) => [
        id,
        id === "county" ? indicator.scope.name : (areas.get(id) ?? both(id)),
      ]),
      of: area,
    },
    {
      id: "category",
      label: indicator.breakdown?.name ?? { zh: "分类", en: "category" },
      categories: distinct(category).map((id) => [
        id,
        categories.find((c) => c.code === id)?.name ?? (id === "total" ? { zh: "合计", en: "total" } : both(id)),
      ]),
      of: category,
    },
    {
      id: "metric",
      label: { zh: "指标", en: "indicator" },
      categories: distinct(metric).map((id) => {
        const basis = bases.find((b) => `${indicator.id}.${b}` === id) ?? "";
        const name = basis === "" ? undefined : BASIS_NAMES[basis];
        return [
          id,
          name === undefined
            ? indicator.name
            : { zh: `${indicator.name.zh}（${name.zh}）`, en: `${indicator.name.en} (${name.en})` },
        ];
      }),
      of: metric,
    },
  ];
  const nature: Side = {
    id: "nature",
    label: { zh: "数据性质", en: "status of the value" },
    categories: distinct((p) => natureIn(p) ?? "actual").map((id) => [id, STATUS_NAMES[id] ?? both(id)]),
    of: (p) => natureIn(p) ?? "actual",
  };
  const titles = new Map(context.documents.map((d) => [d.id, d.title]));
  const said = (p: Point): string => p.observation?.source.document ?? "none";
  const document: Side = {
    id: "document",
    label: { zh: "文件", en: "document" },
    categories: distinct(said).map((id) => [
      id,
      titles.get(id) ?? (id === "none" ? { zh: "无", en: "none" } : both(id)),
    ]),
    of: said,
  };
  const reading = readingsOf(points, [...sides, nature, document]);
  for (const side of [nature, document, reading]) if (collide(points, sides)) sides.push(side);
  return sides;
}

const cellOf = (p: Point, sides: readonly Side[]): string => sides.map((side) => side.of(p)).join("|");

const collide = (points: readonly Point[], sides: readonly Side[]): boolean => {
  const values = points.filter((p) => p.observation !== null);
  return new Set(values.map((p) => cellOf(p, sides))).size < values.length;
};

/** Where one document says a thing twice, which time it is. */
function readingsOf(points: readonly Point[], sides: readonly Side[]): Side {
  const counts = new Map<string, number>();
  const number = new Map<Point, string>();
  for (const p of points) {
    const cell = cellOf(p, sides);
    const n = (counts.get(cell) ?? 0) + 1;
    counts.set(cell, n);
    number.set(p, String(n));
  }
  const most = Math.max(1, ...counts.values());
  return {
    id: "reading",
    label: { zh: "第几处", en: "which place" },
    categories: Array.from({ length: most }, (_, at) => [String(at + 1), both(String(at + 1))] as const),
    of: (p) => number.get(p) ?? "1",
  };
}

function dimensionOf(side: Side, { indicator }: FileFigures): Readonly<Record<string, unknown>> {
  return {
    label: side.label.zh,
    category: {
      index: side.categories.map(([id]) => id),
      label: Object.fromEntries(side.categories.map(([id, name]) => [id, name.zh])),
      ...(side.id === "metric"
        ? { unit: Object.fromEntries(side.categories.map(([id]) => [id, { label: indicator.unit }])) }
        : {}),
    },
  };
}
