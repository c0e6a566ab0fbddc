import { type ReactNode, useId } from "react";
import type { Split, SplitRow } from "#authoring/draft/split.ts";
import type { Language } from "#domain/site/language.ts";
import { INDICATOR_FIELDS } from "#words/clerk/fields/indicator-fields.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { Choice } from "#views/author/field.tsx";
import { usePlace } from "#views/parts/frame/context.ts";
import { Texts } from "./texts.tsx";
import type { Defining } from "./use-definition.ts";

const HELP = INDICATOR_FIELDS.indicators.fields.breakdown.fields;

interface Props {
  readonly defining: Defining;
  readonly languages: readonly Language[];
}

/** Whether an indicator is one number, or split by something; then by what, into which, and which of them the figure is. */
export function SplitPart({ defining, languages }: Props): ReactNode {
  const { lang } = usePlace();
  const { split: said } = workbenchWords(lang);
  const { split } = defining;
  return (
    <>
      <Choice
        label={said.title}
        value={split === null ? "no" : "yes"}
        choices={[
          ["no", said.no],
          ["yes", said.yes],
        ]}
        onChange={(answer) => defining.setSplit(answer === "yes")}
      />
      {split !== null && <Rows split={split} defining={defining} languages={languages} />}
    </>
  );
}

function Rows({ split, defining, languages }: Props & { readonly split: Split }): ReactNode {
  const { lang, t } = usePlace();
  const { split: said, define, desk } = workbenchWords(lang);
  const id = useId();
  const { name, additive, rows, own } = split;
  const set = (change: Partial<Split>): void => defining.setSplit({ ...split, ...change });
  const mend = (nth: number, change: Partial<SplitRow>): void =>
    set({ rows: rows.map((row, at) => (at === nth ? { ...row, ...change } : row)) });
  const told = (field: Parameters<Defining["faultAt"]>[0], of?: Language, nth?: number): string | undefined => {
    const code = defining.faultAt(field, of, nth);
    return code === undefined ? undefined : code === "twin" ? said.twin : define.faults[code];
  };
  const nameOf = (nth: number): string => rows[nth]?.name[lang] || rows[nth]?.name.zh || said.nth(nth + 1);
  const whole = rows.findIndex((row) => row.whole);
  const few = told("categories");
  return (
    <>
      <Choice
        label={said.additive}
        value={additive ? "yes" : "no"}
        choices={[
          ["no", said.notAdditive],
          ["yes", said.isAdditive],
        ]}
        onChange={(answer) => set({ additive: answer === "yes" })}
      />
      <Texts
        label={said.name}
        text={name}
        languages={languages}
        help={HELP.name[lang]}
        faultOf={(of) => told("splitName", of)}
        onChange={(next) => set({ name: next })}
      />
      <div className="author-rows" role="group" aria-labelledby={`${id}rows`}>
        <p id={`${id}rows`} className="author-note">
          {said.rows}
        </p>
        {rows.map((row, nth) => (
          // Rows are told apart by their place: their names are being written.
          <div key={nth} className="author-row">
            <Texts
              label={said.nth(nth + 1)}
              text={row.name}
              languages={languages}
              faultOf={(of) => told("category", of, nth)}
              onChange={(next) => mend(nth, { name: next })}
            />
            <button
              type="button"
              disabled={rows.length === 1}
              aria-label={`${said.remove}${t.punctuation.colon}${nameOf(nth)}`}
              onClick={() =>
                set({
                  rows: rows.filter((_, at) => at !== nth),
                  own: own === nth ? -1 : own > nth ? own - 1 : own,
                })
              }
            >
              {said.remove}
            </button>
          </div>
        ))}
        <div className="author-actions">
          <button
            type="button"
            onClick={() => set({ rows: [...rows, { code: "", name: { zh: "", en: "" }, whole: false }] })}
          >
            {said.add}
          </button>
          {few !== undefined && <span className="author-fault">{few}</span>}
        </div>
      </div>
      <Choice
        label={said.own}
        value={String(own)}
        choices={[["-1", desk.choose], ...rows.map((_, nth) => [String(nth), nameOf(nth)] as const)]}
        fault={told("ownCategory")}
        onChange={(nth) => set({ own: Number(nth) })}
      />
      <Choice
        label={said.wholeOf}
        value={String(whole)}
        choices={[["-1", said.noWhole], ...rows.map((_, nth) => [String(nth), nameOf(nth)] as const)]}
        onChange={(nth) => set({ rows: rows.map((row, at) => ({ ...row, whole: String(at) === nth })) })}
      />
    </>
  );
}
