import type { Language } from "#domain/site/language.ts";
import { CLERK } from "#words/clerk/clerk.ts";
import { TABLE_WORDS } from "#words/clerk/table-words.ts";
import type { Problem, Question } from "#authoring/table/asked.ts";
import type { LeftCell } from "#authoring/table/table.ts";

/** At most so many cells that were no values are listed; `--json` has all. */
const MOST_LEFT = 20;

/** What came of reading a file of tables. */
export interface TableFindings {
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
  readonly left: readonly LeftCell[];
}

/** Problems, questions and cells left over as a clerk reads them; empty where there are none. */
export function printTable(
  { problems, questions, left }: TableFindings,
  answers: string | null,
  lang: Language,
): string {
  const words = TABLE_WORDS[lang];
  const { labelled } = CLERK[lang];
  const told = problems.map(({ code, place, found, expected }) =>
    [
      words.place(place.sheet, place.cell),
      `  ${labelled.message(words.problems[code].message, code)}`,
      `  ${labelled.found(found)}`,
      `  ${labelled.expected(expected)}`,
      `  ${labelled.remedy(words.problems[code].remedy)}`,
    ].join("\n"),
  );
  const asked = questions.map((question) =>
    [
      `${words.place(question.place.sheet, question.place.cell)} · ${words.cells(question.cells)}`,
      `  ${questionText(question, lang)}`,
      `  ${words.choices}: ${choicesText(question, lang)}`,
      `  "${question.id}"`,
    ].join("\n"),
  );
  const rest = left
    .slice(0, MOST_LEFT)
    .map(({ place, found, reason }) => `  ${words.place(place.sheet, place.cell)} ${found}: ${words.left[reason]}`);
  const over = left.length > MOST_LEFT ? ["  …"] : [];
  return [
    ...told,
    ...asked,
    ...(questions.length === 0 ? [] : [words.howToAnswer(answers)]),
    ...(left.length === 0 ? [] : [[words.leftHead(left.length), ...rest, ...over].join("\n")]),
  ].join("\n\n");
}

/** The question in words. */
export const questionText = ({ code, found }: Question, lang: Language): string =>
  TABLE_WORDS[lang].questions[code](found);

function choicesText({ choices, free }: Question, lang: Language): string {
  const words = TABLE_WORDS[lang];
  const known = new Map(Object.entries(words.answers));
  const named = choices.map((choice) => {
    const about = known.get(choice);
    return about === undefined ? choice : `${choice} (${about})`;
  });
  return named.join(" | ") + (free === "no" ? "" : words.free[free]);
}

/** The same for machines, each with its words. */
export const tableAsData = (
  { problems, questions, left }: TableFindings,
  lang: Language,
): Readonly<Record<string, unknown>> => ({
  problems: problems.map((problem) => ({ ...problem, ...TABLE_WORDS[lang].problems[problem.code] })),
  questions: questions.map((question) => ({ ...question, message: questionText(question, lang) })),
  left,
});
