import type { ObservationStatus } from "#domain/schemas/observation.ts";
import type { Basis } from "#domain/schemas/period.ts";
import { BASIS_WORDS, STATUS_WORDS } from "#words/clerk/table-sheet.ts";
import type { Around, LeftReason, Located } from "./around.ts";
import { type Cell, textOf } from "#authoring/table/open/grid.ts";
import type { Head } from "./head.ts";
import { type Column, type HeadCell, headOfCell } from "./layout.ts";
import { isPeriod, periodOf } from "./period-of.ts";
import { isDoubtful } from "./titles.ts";
import { categoryIn, documentOf, targetOf, understand } from "./understand.ts";
import { unitNamed } from "./words.ts";

export type Place = "left" | "asked" | Located;

/** What the columns 口径 and 性质 may say; anything else there is a question of its head. */
const BASES = new Map<string, Basis>([...Object.entries(BASIS_WORDS), ["口径未说明", "not-stated"]]);
const STATUSES = new Map<string, ObservationStatus>(Object.entries(STATUS_WORDS));

/** What stands at the crossing of a row and a column of values. */
export function locate(around: Around, row: number, column: Column, cell: Cell | undefined): Place {
  const { table, columns, names, desk, leave } = around;
  const left = (reason: LeftReason): Place => {
    leave(row, column.at, reason);
    return "left";
  };
  if (table.heads.length > 0 && column.heads.length === 0) return left("unknown-head");
  const beside = columns.filter(({ use, panel, at }) => use === "names" && panel === column.panel && at !== column.at);
  const byRole = (role: Column["role"]): string => {
    const all = beside.filter((c) => c.role === role);
    const nearest = all.filter(({ at }) => at < column.at).pop() ?? all[0];
    return nearest === undefined ? "" : textOf(table.view.cellAt(row, nearest.at)).trim();
  };
  const id = byRole("id");
  const named = beside
    .filter(({ role }) => role === null || role === "indicator" || role === "category")
    .map(({ at }) => table.view.cellAt(row, at));
  const rowHeads = [...new Set(named)]
    .filter((c) => c !== undefined)
    .map((c): HeadCell => ({ cell: c, head: headOfCell(c, names) }));
  const doubt = doubtBeside(around, row);
  if (doubt !== null) return doubt === "asked" ? "asked" : left("skipped");
  const periodHead = rowPeriod(around, row, beside, column);
  const heads = [...column.heads, ...rowHeads, ...(periodHead === null ? [] : [periodHead])];
  const understood = understand(around, heads, id, { row, column: column.at, cell });
  if (typeof understood === "string") return understood === "asked" ? "asked" : left(understood);
  const { all } = understood;
  const section = sectionOf(around, row);
  if (section === "asked" || section === "skipped") return section === "asked" ? "asked" : left("skipped");
  const ofParts = all.some(({ category }) => category !== null) && understood.indicators.length === 0;
  const indicators = ofParts ? (section?.indicators ?? []) : understood.indicators;
  const isTotal = all.some(({ total }) => total);
  const target = targetOf(around, indicators, all);
  if (typeof target === "string") return target === "asked" ? "asked" : left(isTotal ? "total" : target);
  // A total is a value where the county publishes it beside the parts, and is checked against them in any case.
  const whole = target.categories.find((part) => part.whole);
  if (isTotal && whole === undefined) return left("total");
  const category =
    isTotal && whole !== undefined ? whole : categoryIn(around, target, all, { row, column: column.at, cell });
  if (category === "asked" || category === "left") return category === "asked" ? "asked" : left("unknown-head");
  let period = periodOf({ heads, titles: around.titles, table, desk, ownYears: around.own.years });
  if (period === null) return "asked";
  const single = singleIn(all);
  if (single !== null && !single.fits.test(period)) {
    const place = table.view.place(row, column.at);
    const found = `${period} ${single.text}`;
    const key = `${column.at}-${found}`;
    const answer = desk.ask({ code: "period", place, found, choices: [], free: "period", fits: isPeriod, key });
    if (answer === null) return "asked";
    period = answer;
  }
  const unitText = byRole("unit");
  const units = new Set(all.map(({ unit }) => unit).filter((unit) => unit !== null));
  if (unitText !== "") units.add(unitNamed(unitText) ?? `?${unitText}`);
  const statuses = new Set(all.map(({ status }) => status).filter((s) => s !== null));
  const said = STATUSES.get(byRole("status"));
  if (said !== undefined) statuses.add(said);
  else if (byRole("status") !== "") return left("unknown-head");
  const [status = "actual"] = statuses;
  if (statuses.size > 1) return left("unknown-head");
  const basis = BASES.get(byRole("basis")) ?? all.find((h) => h.basis !== null)?.basis ?? target.basis;
  const document = documentOf(around, byRole("document"));
  return {
    row,
    column: column.at,
    cell,
    indicator: target,
    category: category?.code ?? null,
    isTotal,
    period,
    status,
    basis,
    units: [...units],
    document,
  };
}

/**
 * What a row is a part of: the line within its table that stands above it and has no values. One that may make the rows below
 * it something else than the county's is asked about.
 */
function sectionOf({ table, sections, names, desk }: Around, row: number): Head | null | "asked" | "skipped" {
  const cell = sections.get(row);
  if (cell === undefined) return null;
  const head = headOfCell(cell, names);
  if (head.indicators.length > 0 || !isDoubtful(head.text)) return head;
  const place = table.view.place(cell.row, cell.column);
  const answer = desk.ask({ code: "head", place, found: head.text, choices: ["ignore", "skip"] });
  return answer === null ? "asked" : answer === "skip" ? "skipped" : head;
}

/** 当月 is of one month and 本季 of one quarter: beside a run of months or a year the heads do not say of which. */
function singleIn(all: readonly Head[]): { readonly text: string; readonly fits: RegExp } | null {
  const text = all.find((head) => head.basis === "single")?.text;
  if (text === undefined) return null;
  return { text, fits: text.includes("月") ? /^\d{4}-\d\d$/ : text.includes("季") ? /-Q[1-4]$/ : /./ };
}

/** A word in a column that is read for nothing else (地区, 备注) which may make the row another area's, or a plan. */
function doubtBeside({ table, columns, desk }: Around, row: number): "asked" | "skipped" | null {
  for (const { use, role, at } of columns) {
    if (use !== "unknown" && role !== "note") continue;
    const cell = table.view.cellAt(row, at);
    if (cell?.content.kind !== "text" || !isDoubtful(cell.content.text)) continue;
    const place = table.view.place(cell.row, cell.column);
    const found = cell.content.text.slice(0, 40);
    const answer = desk.ask({ code: "head", place, found, choices: ["ignore", "skip"], key: `${at}-${found}` });
    if (answer !== "ignore") return answer === null ? "asked" : "skipped";
  }
  return null;
}

/** The period beside a value: of several columns of periods the nearest one to its left. */
function rowPeriod({ table, names }: Around, row: number, beside: readonly Column[], column: Column): HeadCell | null {
  const all = beside.filter(({ role }) => role === "period");
  const nearest = all.filter(({ at }) => at < column.at).pop() ?? all[0];
  const cell = nearest === undefined ? undefined : table.view.cellAt(row, nearest.at);
  return cell === undefined ? null : { cell, head: headOfCell(cell, names) };
}
