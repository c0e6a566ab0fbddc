import { inFiles } from "#domain/release/one-language.ts";
import { type FileContext, publicAddress } from "#domain/files/figures.ts";
import type { PageTable } from "./page-tables.ts";
import { type Sheet, xlsxFile } from "./xlsx.ts";

/** Names of sheets: a table's own, or that of the page for its first. */
const SHEETS: Readonly<Record<string, string>> = {
  suggestions: "会次 accounts",
  axes: "三项计数 axes",
  units: "单位 units",
  items: "建议 items",
  commitments: "承诺事项 commitments",
  sources: "文件 documents",
  conflicts: "来源不一致 conflicts",
};

/** Running text needs room; a code or a number does not. */
const widthOf = (column: string): number => (/^(?:title|statement|name|session_zh|url|section)/.test(column) ? 36 : 18);

/** The tables of a page as a workbook, a sheet each, numbers as numbers, and a sheet that says what they are. */
export function pageWorkbook(
  page: string,
  tables: readonly PageTable[],
  { release, site }: FileContext,
  path: string,
): Uint8Array {
  const sheets = tables.map(({ name, columns, rows }): Sheet => ({
    name: SHEETS[name === "" ? page : name] ?? name,
    widths: columns.map(widthOf),
    rows: [columns, ...rows],
  }));
  const title = inFiles(site?.title ?? release.publisher, site);
  const publisher = inFiles(release.publisher, site);
  const address = publicAddress(site, path);
  const notes: Sheet = {
    name: "说明 notes",
    widths: [24, 60, 60],
    rows: [
      ["项目 item", "中文", "English"],
      ["标题 title", title.zh, title.en],
      ["数据版本 release", release.id, release.id],
      ["发布日期 published", release.published, release.published],
      ["编辑 publisher", publisher.zh, publisher.en],
      ...(address === null ? [] : [["地址 address", address, address]]),
      ...(release.synthetic === true ? [["模拟数据 synthetic", "全部数字均为虚构。", "Every figure is made up."]] : []),
    ],
  };
  return xlsxFile([...sheets, notes], title.zh);
}
