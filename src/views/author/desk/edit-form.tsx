import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { DraftValue } from "#authoring/draft/draft.ts";
import { basisOf, categoryIn, readPrinted } from "#authoring/draft/proposed.ts";
import { PERIOD_PATTERN } from "#domain/period/period.ts";
import type { Release } from "#domain/schemas/release.ts";
import { formatNumber } from "#words/format/format.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Choice, Field } from "#views/author/field.tsx";

const STAGES = ["actual", "expected", "target", "plan", "intent"] as const;
const BASES = ["cumulative", "single", "instant", "not-stated"] as const;
/** As long as an observation's printed words may be. */
const LONGEST = 24;

interface Props {
  readonly first: DraftValue;
  /** True of what the reader had left over. */
  readonly adding: boolean;
  readonly release: Release;
  readonly onSave: (value: DraftValue) => void;
  /** Asks for an indicator that there is not yet, for what is mended so far. */
  readonly onDefine: (value: DraftValue) => void;
  readonly onCancel: () => void;
}

/** A figure to be mended: the number follows from its printed words, so that both cannot disagree. */
export function EditForm({ first, adding, release, onSave, onDefine, onCancel }: Props): ReactNode {
  const { lang, t } = usePlace();
  const words = workbenchWords(lang).desk;
  const id = useId();
  const [value, setValue] = useState(first);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<DraftValue>): void => setValue((now) => ({ ...now, ...change }));
  const start = useRef<HTMLSelectElement>(null);
  useEffect(() => start.current?.focus(), []);
  const indicator = release.indicators.indicators.find((one) => one.id === value.indicator);
  const categories = indicator?.breakdown?.categories ?? [];
  const read = value.value !== null || value.lower !== undefined;
  const periodIsOne = PERIOD_PATTERN.test(value.period);
  const whole =
    indicator !== undefined && read && periodIsOne && (categories.length === 0 || value.category !== undefined);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (whole) onSave(value);
  };
  return (
    <form className="author-edit" aria-label={adding ? words.addTitle : words.editTitle} onSubmit={submit}>
      <p className="author-phrase" lang="zh-CN">
        {value.phrase}
      </p>
      <p className="author-field" data-wide="">
        <label htmlFor={`${id}indicator`}>{words.fields.indicator}</label>
        <select
          ref={start}
          id={`${id}indicator`}
          value={value.indicator}
          aria-invalid={tried && indicator === undefined ? true : undefined}
          onChange={(event) => {
            const chosen = release.indicators.indicators.find((one) => one.id === event.target.value);
            const { category: _, ...rest } = value;
            setValue({
              ...rest,
              indicator: event.target.value,
              ...categoryIn(chosen, `${value.label ?? ""}${value.phrase}`),
              ...(chosen === undefined ? {} : { basis: basisOf(release, chosen) }),
            });
          }}
        >
          <option value="">{words.choose}</option>
          {release.indicators.themes.map((theme) => (
            <optgroup key={theme.id} label={theme.name[lang]}>
              {release.indicators.indicators
                .filter((one) => one.theme === theme.id)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {`${one.name[lang]}${one.unit === "unstated" ? "" : ` (${one.unit})`}`}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </p>
      <p className="author-field" data-wide="">
        <span>{words.notAmong}</span>
        <button type="button" onClick={() => onDefine(value)}>
          {words.newIndicator}
        </button>
      </p>
      {categories.length > 0 && (
        <Choice
          label={words.fields.category}
          value={value.category ?? ""}
          choices={[["", words.choose], ...categories.map(({ code, name }) => [code, name[lang]] as const)]}
          onChange={(code) => {
            const { category: _, ...rest } = value;
            setValue(code === "" ? rest : { ...rest, category: code });
          }}
        />
      )}
      <Field
        label={words.fields.printed}
        value={value.printed}
        hint={words.printedHint}
        lang="zh-CN"
        fault={read ? undefined : words.unread}
        onChange={(printed) => {
          const { lower: _, upper: __, missing: ___, ...rest } = value;
          const short = Array.from(printed).slice(0, LONGEST).join("");
          setValue({
            ...rest,
            printed: short,
            ...readPrinted(short, { value: null, unit: null, qualifier: null }),
          });
        }}
      />
      <p className="author-note author-reads">
        {value.value !== null && words.value(formatNumber(value.value, lang), value.unit ?? words.unknown)}
      </p>
      <Field
        label={words.fields.period}
        value={value.period}
        hint="2025 · 2025-H1 · 2025-Q3 · 2025-08"
        fault={tried && !periodIsOne ? words.unknown : undefined}
        onChange={(period) => set({ period })}
      />
      <Choice
        label={words.fields.stage}
        value={value.stage}
        choices={STAGES.map((stage) => [stage, words.stage[stage]] as const)}
        onChange={(stage) => set({ stage })}
      />
      <Choice
        label={words.fields.basis}
        value={value.basis}
        choices={BASES.map((basis) => [basis, t.basis[basis]] as const)}
        onChange={(basis) => set({ basis })}
      />
      <div className="author-actions">
        <button type="submit" className="author-primary">
          {words.save} <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}
