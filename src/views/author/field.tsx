import { type ChangeEvent, type ReactNode, useId } from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly pattern?: string;
  readonly required?: boolean;
  /** Takes the whole width of its form. */
  readonly wide?: boolean;
  readonly numeric?: boolean;
  /** For more than a line. */
  readonly long?: boolean | undefined;
  /** What is written in it, where that is not the language of the page. */
  readonly lang?: string;
  /** What is wrong with what is written. */
  readonly fault?: string | undefined;
  /** What it means. */
  readonly help?: string | undefined;
}

/** A field for a line of text, with its label. */
export function Field({
  label,
  value,
  onChange,
  hint,
  pattern,
  required,
  wide,
  numeric,
  long,
  lang,
  fault,
  help,
}: Props): ReactNode {
  const id = useId();
  const given = {
    id,
    value,
    lang,
    placeholder: hint,
    required,
    autoComplete: "off",
    spellCheck: false,
    "aria-invalid": fault === undefined ? undefined : true,
    "aria-describedby": describedBy(id, help, fault),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.target.value),
  } as const;
  return (
    <p className="author-field" data-wide={wide === true ? "" : undefined}>
      <label htmlFor={id}>{label}</label>
      {long === true ? (
        <textarea {...given} rows={3} />
      ) : (
        <input {...given} type="text" pattern={pattern} inputMode={numeric === true ? "numeric" : undefined} />
      )}
      <About id={id} help={help} fault={fault} />
    </p>
  );
}

/** What a field means, and what is wrong with what is in it. */
function About({
  id,
  help,
  fault,
}: {
  readonly id: string;
  readonly help: string | undefined;
  readonly fault: string | undefined;
}): ReactNode {
  return (
    <>
      {fault !== undefined && (
        <span id={`${id}fault`} className="author-fault">
          {fault}
        </span>
      )}
      {help !== undefined && (
        <span id={`${id}help`} className="author-help">
          {help}
        </span>
      )}
    </>
  );
}

const describedBy = (id: string, help: string | undefined, fault: string | undefined): string | undefined =>
  [fault === undefined ? "" : `${id}fault`, help === undefined ? "" : `${id}help`]
    .filter((part) => part !== "")
    .join(" ") || undefined;

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T) => void;
  readonly help?: string | undefined;
  readonly fault?: string | undefined;
}

/** A choice among a few things, with its label. */
export function Choice<T extends string>({ label, value, choices, onChange, help, fault }: ChoiceProps<T>): ReactNode {
  const id = useId();
  return (
    <p className="author-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-invalid={fault === undefined ? undefined : true}
        aria-describedby={describedBy(id, help, fault)}
        onChange={(event) => {
          const chosen = choices.find(([code]) => code === event.target.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {choices.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <About id={id} help={help} fault={fault} />
    </p>
  );
}
