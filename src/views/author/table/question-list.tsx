import { type FormEvent, type ReactNode, useState } from "react";
import type { Question } from "#authoring/table/asked.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Language } from "#domain/site/language.ts";
import { TABLE_WORDS } from "#words/clerk/table-words.ts";
import { workbenchTableWords } from "#words/workbench-table/workbench-table-words.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { Choice, Field } from "#views/author/field.tsx";
import { usePlace } from "#views/parts/frame/context.ts";

/** More choices than these are in a list. */
const MOST_BUTTONS = 4;

interface Props {
  readonly questions: readonly Question[];
  /** What was answered before, by the ids of the questions. */
  readonly answers: Readonly<Record<string, string>>;
  readonly release: Release;
  /** `null` takes an answer back. */
  readonly onAnswer: (id: string, answer: string | null) => void;
}

/** What only a person can say of a workbook, each with its cell; and what was said so far, to be taken back. */
export function QuestionList({ questions, answers, release, onAnswer }: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchTableWords(lang);
  const open = new Set(questions.map(({ id }) => id));
  const answered = Object.entries(answers).filter(([id]) => !open.has(id));
  if (questions.length + answered.length === 0) return null;
  return (
    <section className="author-questions" aria-labelledby="author-questions">
      <h3 id="author-questions">{questions.length === 0 ? words.allAnswered : words.questions(questions.length)}</h3>
      {questions.length > 0 && <p className="author-note">{words.questionsNote}</p>}
      <ul>
        {questions.map((question) => (
          <Asked key={question.id} question={question} release={release} onAnswer={onAnswer} />
        ))}
      </ul>
      {answered.length > 0 && (
        <details className="author-sections">
          <summary>{words.answered(answered.length)}</summary>
          <ul>
            {answered.map(([id, answer]) => (
              <li key={id}>
                <span lang="zh-CN">{placeIn(id)}</span>
                <strong>{answerText(answer, null, release, lang)}</strong>
                <button type="button" aria-label={words.takeBackOf(placeIn(id))} onClick={() => onAnswer(id, null)}>
                  {words.takeBack}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The sheet and the cell that an id of a question names (`code@sheet!cell`). */
const placeIn = (id: string): string => id.slice(id.indexOf("@") + 1).replace("!", " ");

function Asked({
  question,
  release,
  onAnswer,
}: {
  readonly question: Question;
  readonly release: Release;
  readonly onAnswer: Props["onAnswer"];
}): ReactNode {
  const { lang } = usePlace();
  const words = workbenchTableWords(lang);
  const said = TABLE_WORDS[lang];
  const { id, code, place, found, choices, free, cells } = question;
  const [written, setWritten] = useState("");
  const text = said.questions[code](found);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (written.trim() !== "") onAnswer(id, written.trim());
  };
  return (
    <li>
      <p className="author-question" lang="zh-CN">
        <strong>{text}</strong>
        <span>
          {said.place(place.sheet, place.cell)} · {said.cells(cells)}
        </span>
      </p>
      {code === "indicator" && <p className="author-help">{words.noneOfThese}</p>}
      {choices.length > MOST_BUTTONS ? (
        <Choice
          label={words.answer}
          value=""
          choices={[
            ["", workbenchWords(lang).desk.choose],
            ...choices.map((choice) => [choice, answerText(choice, question, release, lang)] as const),
          ]}
          onChange={(answer) => {
            if (answer !== "") onAnswer(id, answer);
          }}
        />
      ) : (
        <div className="author-actions" role="group" aria-label={text}>
          {choices.map((choice) => (
            <button key={choice} type="button" onClick={() => onAnswer(id, choice)}>
              {answerText(choice, question, release, lang)}
            </button>
          ))}
        </div>
      )}
      {free !== "no" && (
        <form className="author-dismiss" onSubmit={submit}>
          <Field label={words.free[free]} value={written} lang="zh-CN" onChange={setWritten} />
          <button type="submit" disabled={written.trim() === ""}>
            {words.say}
          </button>
        </form>
      )}
    </li>
  );
}

/** An answer in words: the name of what it is the id of. */
function answerText(choice: string, question: Question | null, release: Release, lang: Language): string {
  const { indicators } = release.indicators;
  const named = indicators.find(({ id }) => id === choice);
  if (named !== undefined && (question === null || question.code === "indicator"))
    return named.unit === "unstated" ? named.name[lang] : `${named.name[lang]} (${named.unit})`;
  if (question?.code === "category") {
    const of = indicators.find(({ name }) => name.zh === question.found);
    const category = of?.breakdown?.categories.find(({ code }) => code === choice);
    if (category !== undefined) return category.name[lang];
  }
  return new Map(Object.entries(TABLE_WORDS[lang].answers)).get(choice) ?? choice;
}
