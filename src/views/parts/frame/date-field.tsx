import { type ReactNode, useState } from "react";
import { dayHint } from "#words/format/date.ts";
import { usePlace } from "./context.ts";

interface Props {
  readonly id: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly required?: boolean;
  /** Called with a day as soon as one is written whole, and with nothing where the field is emptied. */
  readonly onChange: (day: string) => void;
}

const DAY = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;

/** A field for a day, in the language of the page: browsers write their own field in theirs. */
export function DateField({ id, value, required = false, onChange }: Props): ReactNode {
  const { lang } = usePlace();
  const [text, setText] = useState(value);
  const hint = dayHint(lang);
  return (
    <input
      id={id}
      inputMode="numeric"
      autoComplete="off"
      size={12}
      maxLength={10}
      pattern={DAY}
      placeholder={hint}
      title={hint}
      required={required}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        if (target.value === "" || target.validity.valid) onChange(target.value);
      }}
    />
  );
}
