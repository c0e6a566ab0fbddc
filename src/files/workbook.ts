import { inFiles } from "#domain/release/one-language.ts";
import { categoryName } from "#domain/figure/breakdown.ts";
import { documentsIn, type FileContext, type FileFigures, publicAddress } from "#domain/files/figures.ts";
import { hasStage } from "#domain/figure/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Point } from "#domain/chart/series.ts";
import { fileCell } from "#domain/chart/table-file.ts";
import {
  BASIS_NAMES,
  DOCUMENT_KIND_NAMES,
  FILE_COLUMNS,
  INDICATOR_KIND_NAMES,
  SCOPE_NAMES,
  STAGE_NAMES,
  STATUS_NAMES,
} from "./file-columns.ts";
import { type Sheet, xlsxFile } from "./xlsx.ts";

/**
 * Some indicators as a workbook: figures, indicators, sources, notes. Heads are in both languages, numbers are numbers, and the
 * ends of an interval have columns of their own.
 */
export function workbook(figures: readonly FileFigures[], context: FileContext): Uint8Array {
  const sheets = [
    figuresSheet(figures, context),
    indicatorsSheet(figures, context),
    sourcesSheet(figures, context),
    notesSheet(figures, context),
  ];
  return xlsxFile(sheets, titleOf(figures, context).zh);
}

const titleOf = (figures: readonly FileFigures[], { site, release }: FileContext): Localised =>
  (figures.length === 1 ? figures[0]?.indicator.name : undefined) ?? site?.title ?? release.publisher;

const two = (name: Localised | undefined): string => (name === undefined ? "" : `${name.zh} ${name.en}`);
const head = (zh: string, en: string): string => `${zh} ${en}`;

/** A column of a sheet: its head, its width, and what stands in it. */
type ColumnOf<T> = readonly [head: string, width: number, of: (row: T) => string | number | null];

const sheetOf = <T>(name: string, columns: readonly ColumnOf<T>[], rows: readonly T[]): Sheet => ({
  name,
  widths: columns.map(([, width]) => width),
  rows: [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, , of]) => of(row)))],
});

const CODES: Readonly<Record<string, Readonly<Record<string, Localised>>>> = {
  basis: BASIS_NAMES,
  status: STATUS_NAMES,
  stage: STAGE_NAMES,
  scope: SCOPE_NAMES,
};

function figuresSheet(figures: readonly FileFigures[], { documents, site }: FileContext): Sheet {
  const titles = new Map(documents.map((d) => [d.id, d.title]));
  const areas = new Map((site?.areas ?? []).map((a) => [a.id, a.name]));
  const columns = FILE_COLUMNS.flatMap(({ name, title, type }): readonly ColumnOf<Point>[] => {
    const cell = (p: Point): string => fileCell(p, name);
    const label = `${title.zh} ${name}`;
    if (type === "number") return [[label, 12, (p) => (cell(p) === "" ? null : Number(cell(p)))]];
    const names = CODES[name];
    if (names !== undefined) return [[label, 16, (p) => two(names[cell(p)]) || cell(p)]];
    if (name === "indicator")
      return [
        [label, 24, cell],
        [head("指标名称", "name"), 28, (p) => p.indicator.name.zh],
      ];
    if (name === "category")
      return [
        [label, 12, cell],
        [head("分类名称", "category name"), 18, (p) => categoryName(p.indicator, p.category)?.zh ?? ""],
      ];
    if (name === "area") return [[label, 12, (p) => two(areas.get(cell(p))) || cell(p)]];
    if (name === "document")
      return [
        [label, 22, cell],
        [head("文件名称", "document title"), 36, (p) => titles.get(cell(p))?.zh ?? ""],
      ];
    return [[label, name === "section" ? 24 : 16, cell]];
  });
  const more: readonly ColumnOf<Point>[] = [
    [head("原文短语", "phrase"), 30, (p) => p.observation?.source.phrase ?? ""],
    [head("注", "note"), 30, (p) => p.observation?.note?.zh ?? ""],
  ];
  return sheetOf(
    "数据 figures",
    [...columns, ...more],
    figures.flatMap(({ points }) => points),
  );
}

function indicatorsSheet(figures: readonly FileFigures[], { site }: FileContext): Sheet {
  return sheetOf<FileFigures["indicator"]>(
    "指标 indicators",
    [
      [head("编号", "indicator"), 24, (i) => i.id],
      [head("名称", "Chinese name"), 28, (i) => i.name.zh],
      [head("英文名称", "English name"), 32, (i) => inFiles(i.name, site).en],
      [head("单位", "unit"), 10, (i) => i.unit],
      [head("类型", "kind"), 16, (i) => two(INDICATOR_KIND_NAMES[i.kind])],
      [head("范围", "scope"), 18, (i) => i.scope.name.zh],
      [head("资金阶段", "stage"), 18, (i) => (i.stage !== null && hasStage(i) ? two(STAGE_NAMES[i.stage]) : "")],
      [head("责任单位", "owner"), 18, (i) => i.owner?.zh ?? ""],
      [head("定义", "definition"), 48, (i) => i.definition.zh],
      [head("英文定义", "English definition"), 48, (i) => inFiles(i.definition, site).en],
      [head("注意", "caveat"), 40, (i) => i.caveat?.zh ?? ""],
      [head("网页", "page"), 40, (i) => publicAddress(site, `indicators/${i.id}/`) ?? ""],
    ],
    figures.map(({ indicator }) => indicator),
  );
}

function sourcesSheet(figures: readonly FileFigures[], context: FileContext): Sheet {
  return sheetOf<FileContext["documents"][number]>(
    "来源 sources",
    [
      [head("编号", "document"), 24, (d) => d.id],
      [head("名称", "Chinese title"), 44, (d) => d.title.zh],
      [head("英文名称", "English title"), 44, (d) => inFiles(d.title, context.site).en],
      [head("发布单位", "issuer"), 24, (d) => d.issuer.zh],
      [head("类别", "kind"), 18, (d) => two(DOCUMENT_KIND_NAMES[d.kind])],
      [head("官方", "official"), 10, (d) => (d.official ? head("是", "yes") : head("否", "no"))],
      [head("发布日期", "published"), 14, (d) => d.published ?? ""],
      [head("地址", "address"), 40, (d) => d.url ?? ""],
      [head("索引号", "index number"), 26, (d) => d.indexNumber ?? ""],
      [head("文本 SHA-256", "SHA-256 of the text"), 30, (d) => d.sha256 ?? ""],
    ],
    documentsIn(figures, context),
  );
}

function notesSheet(figures: readonly FileFigures[], context: FileContext): Sheet {
  const { release, site } = context;
  const only = figures.length === 1 ? figures[0]?.indicator : undefined;
  const address = publicAddress(site, only === undefined ? `releases/${release.id}/` : `indicators/${only.id}/`);
  const title = inFiles(titleOf(figures, context), site);
  const publisher = inFiles(release.publisher, site);
  const notes = inFiles(release.notes, site);
  const rows: (readonly [string, string, string])[] = [
    [head("标题", "title"), title.zh, title.en],
    [head("数据版本", "release"), release.id, release.id],
    [head("发布日期", "published"), release.published, release.published],
    [head("编辑", "publisher"), publisher.zh, publisher.en],
    ...(address === null ? [] : [[head("地址", "address"), address, address] as const]),
    ...(release.synthetic === true
      ? [[head("模拟数据", "synthetic"), "全部数字均为虚构。", "Every figure is made up."] as const]
      : []),
    [head("版本说明", "notes on the release"), notes.zh, notes.en],
    ...FILE_COLUMNS.map(({ name, title: named, about }) => [`${named.zh} ${name}`, about.zh, about.en] as const),
  ];
  return sheetOf(
    "说明 notes",
    [
      [head("项目", "item"), 24, ([item]) => item],
      ["中文", 70, ([, zh]) => zh],
      ["English", 70, ([, , en]) => en],
    ],
    rows,
  );
}
