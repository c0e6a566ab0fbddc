import { type Cell, textOf } from "#authoring/table/open/grid.ts";
import type { Table } from "./find-tables.ts";
import { readHead } from "./head.ts";
import type { Names } from "./names.ts";
import { periodWords } from "./period-words.ts";
import { plainHead, unitNamed } from "./words.ts";

/** What stands above, below and on the tab of a table, and is of all of it. */
export interface Titles {
  readonly units: readonly string[];
  /** A unit that is none of the known ones. */
  readonly oddUnit: string | null;
  readonly years: readonly string[];
  readonly shortYear: string | null;
  readonly part: string | null;
  readonly indicators: readonly string[];
  /** Words that may make all numbers something else than the county's of that time. */
  readonly doubt: { readonly cell: Cell | null; readonly found: string } | null;
}

const DOUBT =
  /全市|全省|全国|全区|各市|各县|计划|目标|预计|预测|预算|上年|去年|[\u4e00-\u9fff]{1,4}(?:镇|乡|街道|开发区|园区)(?!企业|村|道路|振兴)/;
const UNIT = /(?:计量)?单位\s*[：:为是]\s*([^\s;；。()（）]{1,24})/g;
const EMPTY_WORDS = /^表\d*[-—.\d]*|主要|统计表|情况表|一览表|汇总表|基本情况|情况|统计|历年|分年|数据|表$/g;

/** True for words that may make numbers another area's, or planned ones. */
export const isDoubtful = (text: string): boolean => DOUBT.test(text);

/** Reads the lines around a table, and the name of its sheet where the lines are silent. */
export function titlesOf({ titles, notes, view }: Table, names: Names): Titles {
  const units = new Set<string>();
  let oddUnit: string | null = null;
  for (const text of [...titles, ...notes].map(textOf))
    for (const [, listed = ""] of text.matchAll(UNIT))
      for (const word of listed.split(/[、,，/]/).filter((w) => w !== "")) {
        const unit = unitNamed(word);
        if (unit === null) oddUnit = word;
        else units.add(unit);
      }
  const lines = titles.map((cell) => ({ cell, text: plainHead(textOf(cell).replace(UNIT, "")) }));
  for (const { text } of lines)
    for (const [, word = ""] of text.matchAll(/[([]([^()[\]]{1,8})[)\]]/g)) {
      const unit = unitNamed(word);
      if (unit !== null) units.add(unit);
    }
  const sheet = plainHead(view.grid.name);
  const said = periodIn(lines.map(({ text }) => text));
  const { years, shortYear, part } =
    said.years.length + (said.shortYear === null ? 0 : 1) > 0 ? said : periodIn([sheet], said.part);
  const indicators = new Set([...lines.map(({ text }) => text), sheet].flatMap((text) => indicatorIn(text, names)));
  const doubtful = lines.find(({ text }) => isDoubtful(text) && indicatorIn(text, names).length === 0);
  return {
    units: [...units],
    oddUnit,
    years,
    shortYear,
    part,
    indicators: [...indicators],
    doubt:
      doubtful !== undefined
        ? { cell: doubtful.cell, found: textOf(doubtful.cell) }
        : isDoubtful(sheet) && names.exactly(sheet).length === 0
          ? { cell: null, found: view.grid.name }
          : null,
  };
}

function periodIn(
  texts: readonly string[],
  known: string | null = null,
): { readonly years: readonly string[]; readonly shortYear: string | null; readonly part: string | null } {
  // The day of a title is that on which the table was made.
  const found = texts
    .map((text) => periodWords(text))
    .filter(({ part }) => part === null || !/^-\d\d-\d\d$/.test(part));
  const distinct = (of: readonly (string | null)[]): readonly string[] => [...new Set(of.filter((x) => x !== null))];
  return {
    years: distinct(found.map(({ year }) => year)),
    shortYear: distinct(found.map(({ shortYear }) => shortYear))[0] ?? null,
    part: known ?? distinct(found.map(({ part }) => part))[0] ?? null,
  };
}

/** The indicator that a line names with nothing besides but its period, its unit and words that every table has. */
function indicatorIn(text: string, names: Names): readonly string[] {
  if (text === "") return [];
  const whole = readHead(text, names);
  if (whole.indicators.length > 0) return whole.measure === null ? whole.indicators : [];
  const bare = readHead(text.replace(EMPTY_WORDS, ""), names);
  return bare.rest === "" && bare.measure === null ? bare.indicators : [];
}
