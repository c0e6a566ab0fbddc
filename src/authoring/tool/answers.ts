import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import * as v from "valibot";
import { codeOf } from "#releases/reader/error-code.ts";
import { readJson } from "#authoring/folder/read-json.ts";
import type { Answers, Question } from "#authoring/table/asked.ts";
import { ROOT_LANGUAGE } from "#domain/site/language.ts";
import { WrongCall } from "./arguments.ts";
import { questionText } from "./print-table.ts";
import type { World } from "./world.ts";

/** An answer alone, or with the question that it is of, as the tool writes it. */
const answersSchema = v.record(v.string(), v.union([v.string(), v.looseObject({ answer: v.string() })]));

/** What a file of answers says, and its entries as they stand there. */
export interface AnswersFile {
  readonly answers: Answers;
  readonly entries: Readonly<Record<string, unknown>>;
}

/** The answers of a file; none where it is not there yet, and none for a question whose answer is left empty. */
export async function readAnswers(file: string, world: World): Promise<AnswersFile> {
  const wrong = (found: string): WrongCall =>
    new WrongCall({ code: "bad-value", option: "--answers", found, expected: '{ "<id>": { "answer": "…" } }' });
  try {
    const read = readJson(file, await readFile(resolve(world.cwd, file)));
    if (read.issue !== null) throw wrong(`${file} ${read.issue.place} ${read.issue.found}`);
    const parsed = v.safeParse(answersSchema, read.data);
    if (!parsed.success) throw wrong(`${file} ${v.getDotPath(parsed.issues[0]) ?? ""}`);
    const given = Object.entries(parsed.output).flatMap(([id, said]): readonly (readonly [string, string])[] => {
      const answer = (typeof said === "string" ? said : said.answer).trim();
      return answer === "" ? [] : [[id, answer]];
    });
    return { answers: Object.fromEntries(given), entries: parsed.output };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return { answers: {}, entries: {} };
    throw error;
  }
}

/** Writes what was answered, as it stood there, and what is still open, each question with its words and choices. */
export async function keepAnswers(
  file: string,
  world: World,
  { answers, entries }: AnswersFile,
  questions: readonly Question[],
): Promise<void> {
  const answered = Object.entries(entries).filter(([id]) => answers[id] !== undefined);
  const open = questions.map((question) => [
    question.id,
    { question: questionText(question, ROOT_LANGUAGE), choices: question.choices, answer: "" },
  ]);
  await writeFile(resolve(world.cwd, file), `${JSON.stringify(Object.fromEntries([...answered, ...open]), null, 2)}\n`);
}
