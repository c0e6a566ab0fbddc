import type { Place } from "#authoring/table/open/grid.ts";

/** What stands in the way of reading, told with its place; what is sound beside it is read. */
export type ProblemCode =
  | "too-large" // the file, or a part of it unpacked
  | "not-a-table-file" // neither workbook nor text with columns
  | "broken-file"
  | "encrypted"
  | "entities" // declarations in XML that a workbook never has
  | "macros" // read, and none is run
  | "too-many-rows"
  | "far-cell" // one cell so far away that the rectangle to it cannot be held
  | "too-many-sheets"
  | "cell-error" // #REF! and its like
  | "no-result" // a formula without its value
  | "total-differs"
  | "date-for-number" // 3-5 that a program took for a day
  | "unknown-answer" // an answer to what was not asked
  | "wrong-answer"; // an answer that is none of the choices

export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
}

/** What only a person can say. */
export type QuestionCode =
  | "hidden-sheet"
  | "old-format" // an .xls, in which nobody can see what is hidden
  | "hidden-row"
  | "hidden-column"
  | "indicator" // a head that is near the name of an indicator, or of several
  | "category" // the part of an indicator that is not named
  | "head" // words in a head that say something unknown
  | "short-year" // 22年
  | "period" // none, or several that do not agree
  | "unit" // none is written
  | "units-disagree"
  | "magnitude" // many times more or less than what was published last
  | "share" // 0.325 or 32.5 without a number format
  | "blank" // nothing, — … 不详
  | "zero"
  | "shown-differs" // the number that is shown is not the one that is held
  | "year-like" // a number that could be a year, where a head could stand
  | "merged" // one value in a cell that reaches over several periods or names
  | "unreadable" // no number, and no mark that stands for none
  | "two-values" // one indicator and period twice, with different values
  | "differs" // the draft has another value
  | "document"; // no document was named that the value comes from

export interface Question {
  /** Code and place; the key of its answer. */
  readonly id: string;
  readonly code: QuestionCode;
  readonly place: Place;
  readonly found: string;
  /** The answers that there are; `free` allows a printed number or a name besides. */
  readonly choices: readonly string[];
  readonly free: "no" | "quantity" | "period";
  /** How many cells wait for it. */
  readonly cells: number;
}

/** Answers by the id of the question, as a person writes them into a file. */
export type Answers = Readonly<Record<string, string>>;

export interface Ask {
  readonly code: QuestionCode;
  readonly place: Place;
  readonly found: string;
  readonly choices: readonly string[];
  readonly free?: Question["free"];
  /** True for an answer that is none of the choices and will do all the same. */
  readonly fits?: (answer: string) => boolean;
  /** Cells that ask the same have one key and are asked once; the place unless given. */
  readonly key?: string;
}

/** Keeps what is asked and told while a file is read, and knows the answers that were given before. */
export interface Desk {
  /** The answer, or `null` where there is none yet: the question is then kept. */
  readonly ask: (question: Ask) => string | null;
  readonly tell: (problem: Problem) => void;
  readonly asked: () => readonly Question[];
  readonly told: () => readonly Problem[];
}

export function deskWith(answers: Answers): Desk {
  const given = new Map(Object.entries(answers));
  const used = new Set<string>();
  const questions = new Map<string, Question>();
  const problems: Problem[] = [];
  return {
    ask: ({ code, place, found, choices, free = "no", fits, key = place.cell }) => {
      const id = `${code}@${place.sheet}!${key}`;
      const answer = given.get(id);
      used.add(id);
      if (answer !== undefined && (choices.includes(answer) || fits?.(answer) === true)) return answer;
      const before = questions.get(id);
      if (answer !== undefined && before === undefined)
        problems.push({ code: "wrong-answer", place, found: answer, expected: choices.join(" | ") });
      questions.set(id, { ...(before ?? { id, code, place, found, choices, free }), cells: (before?.cells ?? 0) + 1 });
      return null;
    },
    tell: (problem) => void problems.push(problem),
    asked: () => [...questions.values()],
    told: () => [
      ...problems,
      ...[...given.keys()]
        .filter((id) => !used.has(id))
        .map((id) => ({ code: "unknown-answer" as const, place: NOWHERE, found: id, expected: "—" })),
    ],
  };
}

const NOWHERE: Place = { sheet: "", cell: "" };
