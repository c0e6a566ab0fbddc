import { useContext, useEffect, useState } from "react";
import type { Question } from "#data/query/question.ts";
import { AskContext } from "./context.ts";

/** The answer to a question that stays the same object while it is the same; `undefined` until it comes, or where `null` is asked. */
export function useAnswer<T>(question: Question<T> | null): T | undefined {
  const ask = useContext(AskContext);
  const [got, setGot] = useState<{ readonly to: Question<T>; readonly answer: T } | null>(null);
  useEffect(() => {
    if (ask === null || question === null) return undefined;
    let wanted = true;
    void ask(question).then((answer) => {
      if (wanted) setGot({ to: question, answer });
    });
    return () => {
      wanted = false;
    };
  }, [ask, question]);
  return got !== null && got.to === question ? got.answer : undefined;
}
