import { type FormEvent, type ReactNode, type RefObject, useId, useState } from "react";
import { MAX_COMPARED } from "#domain/comparison/compared.ts";
import type { Indicator, Theme } from "#domain/schemas/indicator.ts";
import { compareWords } from "#words/compare/compare-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";

interface FormProps {
  readonly field: RefObject<HTMLSelectElement | null>;
  readonly full: boolean;
  readonly themes: readonly Theme[];
  readonly indicators: readonly Indicator[];
  readonly onAdd: (id: string) => void;
}

/** Adds an indicator, by theme. A button, since in some browsers a key on a list chooses at once. */
export function CompareForm({ field, full, themes, indicators, onAdd }: FormProps): ReactNode {
  const { lang } = usePlace();
  const words = compareWords(lang);
  const id = useId();
  const [choice, setChoice] = useState("");
  const known = indicators.some((i) => i.id === choice);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!known || full) return;
    setChoice("");
    onAdd(choice);
  };
  return (
    <form className="compare-form" aria-label={words.form} onSubmit={submit}>
      <label htmlFor={id}>{words.label}</label>
      <select id={id} ref={field} value={known ? choice : ""} onChange={(event) => setChoice(event.target.value)}>
        <option value="">{words.choose}</option>
        {themes.map((theme) => {
          const members = indicators.filter((i) => i.theme === theme.id);
          return members.length === 0 ? null : (
            <optgroup key={theme.id} label={theme.name[lang]}>
              {members.map((i) => (
                <option key={i.id} value={i.id}>
                  {i.name[lang]}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
      <button type="submit" disabled={full}>
        {words.add}
      </button>
      {full && <p>{words.full(MAX_COMPARED)}</p>}
    </form>
  );
}

interface ChosenProps {
  readonly indicators: readonly Indicator[];
  readonly onRemove: (ids: readonly string[]) => void;
}

/** What is chosen, each with a way to its page and a way out. */
export function Chosen({ indicators, onRemove }: ChosenProps): ReactNode {
  const { lang } = usePlace();
  const words = compareWords(lang);
  if (indicators.length === 0) return null;
  return (
    <ul className="compare-chosen" aria-label={words.chosen}>
      {indicators.map((i) => (
        <li key={i.id}>
          <Link to={{ name: "indicator", id: i.id }}>{i.name[lang]}</Link>
          <button type="button" aria-label={words.remove(i.name[lang])} onClick={() => onRemove([i.id])}>
            ×
          </button>
        </li>
      ))}
      {indicators.length > 1 && (
        <li>
          <button type="button" onClick={() => onRemove(indicators.map((i) => i.id))}>
            {words.clear}
          </button>
        </li>
      )}
    </ul>
  );
}
