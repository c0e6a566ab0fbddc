import type { CommitmentsModel } from "#domain/commitment/commitment-lines.ts";
import { type KnownModel, signOf } from "#domain/known/known.ts";
import type { Language } from "#domain/site/language.ts";
import { lineText } from "#words/spoken/describe-commitments.ts";
import { signWords } from "#words/spoken/describe-known.ts";
import { formatPeriod } from "#words/format/format.ts";
import { speakPeriod } from "#words/spoken/spoken.ts";
import { clauses, WRITING } from "#words/format/writing.ts";
import type { Course } from "./steps.ts";

/** Commitments one after the other, as they stand below one another; they have no scale, and no tone. */
export function commitmentCourses(model: CommitmentsModel, lang: Language): readonly Course[] {
  const { stop } = WRITING[lang];
  const steps = model.lines.map((of) => ({
    of,
    figure: of.title[lang],
    written: lineText(of, lang) + stop,
    spoken: lineText(of, lang, speakPeriod) + stop,
    value: null,
  }));
  return [{ name: "", steps }];
}

/** What is known of an indicator, period by period; up and down lead to the next indicator of which something is. */
export function knownCourses(model: KnownModel, lang: Language): readonly Course[] {
  const { stop } = WRITING[lang];
  return model.rows.flatMap(({ name, marks }): Course[] =>
    marks.length === 0
      ? []
      : [
          {
            name: name[lang],
            steps: marks.map((of) => {
              const sentence = (period: string): string => clauses([period, signWords(signOf(of), lang)], lang) + stop;
              return {
                of,
                figure: signWords(signOf(of), lang),
                written: sentence(formatPeriod(of.period, lang, of.basis)),
                spoken: sentence(speakPeriod(of.period, lang, of.basis)),
                value: null,
              };
            }),
          },
        ],
  );
}
