import { own } from "#domain/release/own.ts";
import type { Axis } from "#domain/handling/handling.ts";
import type { Language } from "#domain/site/language.ts";
import type { OutcomeScheme } from "#domain/schemas/release.ts";
import { messagesOf } from "#words/common/messages.ts";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** The words of the three axes and of their parts; outcomes have the letters and names that the county's own scheme gives them. */
export function axisWords(
  lang: Language,
  scheme: OutcomeScheme | null,
): {
  readonly axis: Readonly<Record<Axis, string>>;
  readonly outcome: (code: string) => string;
  readonly part: (axis: string, code: string) => string;
} {
  const t = messagesOf(lang);
  const states: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    procedure: t.procedure,
    outcome: t.outcome,
    evidence: t.evidence,
  };
  // The letter is what replies are stamped with and what people ask for: the name alone would hide it.
  const outcome = (code: string): string => {
    const name = scheme?.outcomes.find((o) => o.code === code)?.name[lang];
    return name === undefined ? code : `${code} ${name}`;
  };
  return {
    axis: {
      procedure: suggestionsWords(lang).procedureState,
      outcome: suggestionsWords(lang).outcome,
      evidence: suggestionsWords(lang).evidence,
    },
    outcome,
    part: (axis, code) => own(own(states, axis), code) ?? outcome(code),
  };
}
