import { plainOf } from "#domain/quantity/plain.ts";
import { readQuantity } from "#domain/quantity/read-quantity.ts";
import type { Cell } from "#authoring/table/open/grid.ts";
import { periodWords } from "./period-words.ts";
import { plainHead, withoutMark } from "./words.ts";

/** What a cell looks like by itself, before its place in a table is known. */
export type CellKind = "number" | "year" | "period" | "gap" | "fault" | "text" | "empty";

/** Marks that stand where a number is not: — … / 不详. What they mean only a person can say. */
const GAP =
  /^(?:[-–—―─…·.]{1,6}|[/\\*×xX]|不详|暂无|无|缺|空|未知|未公布|未统计|暂缺|待定|n\/?a|nil|null|none|#n\/a)$/i;

export const isGap = (text: string): boolean => GAP.test(plainOf(text).plain.replace(/\s+/g, ""));

const KNOWN = new WeakMap<Cell, CellKind>();

export function kindOf(cell: Cell | undefined): CellKind {
  if (cell === undefined) return "empty";
  const known = KNOWN.get(cell) ?? kindOfContent(cell.content);
  KNOWN.set(cell, known);
  return known;
}

function kindOfContent(content: Cell["content"]): CellKind {
  switch (content.kind) {
    case "number":
      return isYear(content.value) && /^(?:general|0|@|0_ ?|0"年"|yyyy)$/i.test(content.format) ? "year" : "number";
    case "date":
      return "period";
    case "error":
    case "no-result":
      return "fault";
    case "text":
      return kindOfText(content.text);
  }
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1949 && value <= 2100;

/** A unit and a word that qualifies the number have no more signs. */
const MOST_WORDS = 4;

function kindOfText(text: string): CellKind {
  const plain = plainHead(text);
  if (isGap(text)) return "gap";
  if (/^\d{4}$/.test(plain) && isYear(Number(plain))) return "year";
  const { year, shortYear, part, rest } = periodWords(plain);
  if (rest === "" && (year !== null || shortYear !== null || part !== null)) return "period";
  if (readQuantity(withoutMark(text)) !== null) return "number";
  // What begins like a number is meant as one, readable or not; what has a word behind it is a name, and a year a head.
  if (year !== null || shortYear !== null || (plain.match(/\p{Script=Han}/gu) ?? []).length > MOST_WORDS) return "text";
  return /^(?:同比)?(?:增长|下降)?[(（]?[-+－＋−—▲△↑↓<>≥≤约近超]?[\s'’]*[\d.．]/.test(plain) &&
    !/^\d{1,2}[.、)]\D/.test(plain)
    ? "number"
    : "text";
}
