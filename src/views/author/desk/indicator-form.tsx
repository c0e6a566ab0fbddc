import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import type { DraftValue } from "#authoring/draft/draft.ts";
import { scopeKey } from "#authoring/draft/propose-indicator.ts";
import { SCOPE_LEVELS } from "#domain/figure/indicator.ts";
import { UNIT_CODES } from "#domain/figure/unit.ts";
import type { Language } from "#domain/site/language.ts";
import { INDICATOR_FIELDS } from "#words/clerk/fields/indicator-fields.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { Choice, Field } from "#views/author/field.tsx";
import { usePlace } from "#views/parts/frame/context.ts";
import { SplitPart } from "./split-part.tsx";
import { Texts } from "./texts.tsx";
import { type Defining, useDefinition } from "./use-definition.ts";
import type { Desk } from "./use-desk.ts";

const { indicators: RECORD, themes: THEME } = INDICATOR_FIELDS;
const FIELDS = RECORD.fields;
const KINDS = ["flow", "stock", "count", "share", "growth", "rate", "plan", "not-stated"] as const;
const MONEY = ["not-applicable", "realised", "in-place", "planned", "signed", "intended", "not-stated"] as const;
const DIRECTIONS = ["none", "more", "less"] as const;
/** In the place of a theme or a scope: another one, which is written here. */
const ANOTHER = "+";

interface Props {
  readonly desk: Desk;
  /** The figure that it is defined for. */
  readonly value: DraftValue;
  readonly languages: readonly Language[];
  readonly onCancel: () => void;
}

/** Defines an indicator that the county has not had, from a figure: what the figure tells is filled in. */
export function IndicatorForm({ desk, value, languages, onCancel }: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang);
  const said = words.define;
  const defining = useDefinition(desk, value, languages);
  const { indicator, faultAt, set } = defining;
  const start = useRef<HTMLFormElement>(null);
  useEffect(() => start.current?.querySelector("input")?.focus(), []);
  const told = useRef(false);
  useEffect(() => {
    const wrong = told.current ? start.current?.querySelector<HTMLElement>("[aria-invalid]") : null;
    if (wrong == null) return;
    told.current = false;
    wrong.focus();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    told.current = true;
    defining.submit();
  };
  const unitUnknown = value.unit !== null && !UNIT_CODES.includes(value.unit);
  return (
    <form ref={start} className="author-edit" aria-label={defining.mends ? said.mend : said.title} onSubmit={submit}>
      <p className="author-phrase" lang="zh-CN">
        {value.phrase}
      </p>
      <p className="author-note author-whole">{said.note}</p>
      <Texts
        label={said.fields.name}
        text={indicator.name}
        languages={languages}
        faultOf={(of) => faultText(faultAt("name", of), said)}
        onChange={(name) => set({ name })}
      />
      <Choice
        label={said.fields.unit}
        value={indicator.unit}
        choices={[
          ["", words.desk.choose],
          ...UNIT_CODES.filter((code) => code !== "unstated").map((code) => [code, code] as const),
        ]}
        help={unitUnknown ? said.unitUnknown(value.unit ?? "") : FIELDS.unit[lang]}
        fault={faultText(faultAt("unit"), said)}
        onChange={(unit) => set({ unit })}
      />
      {defining.asksNoun && (
        <Field
          label={said.fields.noun}
          value={indicator.noun}
          lang="en"
          help={FIELDS.noun[lang]}
          fault={faultAt("noun") === "form" ? said.faults.english : faultText(faultAt("noun"), said)}
          onChange={(noun) => set({ noun })}
        />
      )}
      <Choice
        label={said.fields.kind}
        value={indicator.kind}
        choices={KINDS.map((kind) => [kind, FIELDS.kind.values[kind][lang]] as const)}
        // The option that is chosen is longer than its field.
        help={FIELDS.kind.values[indicator.kind][lang]}
        onChange={(kind) => set({ kind })}
      />
      {defining.asksStage && (
        <Choice
          label={said.fields.stage}
          value={indicator.stage ?? "not-stated"}
          choices={MONEY.map((stage) => [stage, FIELDS.stage.values[stage][lang]] as const)}
          help={FIELDS.stage[lang]}
          onChange={(stage) => set({ stage })}
        />
      )}
      <Choice
        label={said.fields.direction}
        value={indicator.direction}
        choices={DIRECTIONS.map((direction) => [direction, FIELDS.direction.values[direction][lang]] as const)}
        onChange={(direction) => set({ direction })}
      />
      <SplitPart defining={defining} languages={languages} />
      <ScopePart defining={defining} languages={languages} />
      <ThemePart defining={defining} desk={desk} languages={languages} />
      <Texts
        label={said.fields.definition}
        text={indicator.definition}
        languages={languages}
        long
        help={FIELDS.definition[lang]}
        faultOf={(of) => faultText(faultAt("definition", of), said)}
        onChange={(definition) => set({ definition })}
      />
      {defining.mends ? (
        <p className="author-note author-whole">{said.idStays(indicator.id)}</p>
      ) : (
        <Field
          label={said.fields.id}
          value={indicator.id}
          wide
          lang="en"
          help={`${FIELDS.id[lang]}${said.idMade}`}
          fault={faultText(faultAt("id"), said)}
          onChange={(id) => set({ id })}
        />
      )}
      <div className="author-actions">
        <button type="submit" className="author-primary">
          {defining.mends ? said.saveMended : said.save} <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={onCancel}>
          {words.desk.cancel} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

/** What the figure covers: a scope that the county's indicators have, or another. */
function ScopePart({
  defining,
  languages,
}: {
  readonly defining: Defining;
  readonly languages: readonly Language[];
}): ReactNode {
  const { lang } = usePlace();
  const said = workbenchWords(lang).define;
  const { indicator, scopes, ownScope, faultAt } = defining;
  const { level, name } = indicator.scope;
  const help = FIELDS.scope.fields;
  return (
    <>
      <Choice
        label={said.fields.scope}
        value={ownScope ? ANOTHER : scopeKey(indicator.scope)}
        choices={[...scopes.map((one) => [scopeKey(one), one.name[lang]] as const), [ANOTHER, said.anotherScope]]}
        help={FIELDS.scope[lang]}
        onChange={(key) => defining.setScope(scopes.find((one) => scopeKey(one) === key) ?? null)}
      />
      {ownScope && (
        <>
          <Choice
            label={said.fields.level}
            value={level}
            choices={SCOPE_LEVELS.map((one) => [one, help.level.values[one][lang]] as const)}
            onChange={(next) => defining.set({ scope: { level: next, name } })}
          />
          <Texts
            label={said.fields.scopeName}
            text={name}
            languages={languages}
            help={help.name[lang]}
            faultOf={(of) => faultText(faultAt("scope", of), said)}
            onChange={(next) => defining.set({ scope: { level, name: next } })}
          />
        </>
      )}
    </>
  );
}

/** The theme under which it stands: one of the county's, or another. */
function ThemePart({
  defining,
  desk,
  languages,
}: {
  readonly defining: Defining;
  readonly desk: Desk;
  readonly languages: readonly Language[];
}): ReactNode {
  const { lang } = usePlace();
  const said = workbenchWords(lang).define;
  const { indicator, theme, faultAt } = defining;
  const { themes } = desk.release.indicators;
  return (
    <>
      <Choice
        label={said.fields.theme}
        value={theme === null ? indicator.theme : ANOTHER}
        choices={[...themes.map(({ id, name }) => [id, name[lang]] as const), [ANOTHER, said.anotherTheme]]}
        help={THEME[lang]}
        fault={faultText(faultAt("theme"), said)}
        onChange={(id) => {
          defining.setTheme(id === ANOTHER ? {} : null);
          if (id !== ANOTHER) defining.set({ theme: id });
        }}
      />
      {theme !== null && (
        <>
          <Texts
            label={said.fields.themeName}
            text={theme.name}
            languages={languages}
            faultOf={(of) => faultText(faultAt("themeName", of), said)}
            onChange={(name) => defining.setTheme({ name })}
          />
          <Texts
            label={said.fields.themeQuestion}
            text={theme.question}
            languages={languages}
            help={THEME.fields.question[lang]}
            faultOf={(of) => faultText(faultAt("themeQuestion", of), said)}
            onChange={(question) => defining.setTheme({ question })}
          />
        </>
      )}
    </>
  );
}

function faultText(
  code: ReturnType<Defining["faultAt"]>,
  said: ReturnType<typeof workbenchWords>["define"],
): string | undefined {
  return code === undefined ? undefined : said.faults[code];
}
