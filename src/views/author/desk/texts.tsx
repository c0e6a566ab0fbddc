import type { ReactNode } from "react";
import type { Localised } from "#domain/schemas/localised.ts";
import { type Language, languageTag } from "#domain/site/language.ts";
import { IN_LANGUAGE } from "#words/workbench/in-language.ts";
import { Field } from "#views/author/field.tsx";
import { usePlace } from "#views/parts/frame/context.ts";

interface Props {
  readonly label: string;
  readonly text: Localised;
  readonly languages: readonly Language[];
  /** What it means, where its label does not say all. */
  readonly help?: string;
  readonly long?: boolean;
  readonly faultOf: (lang: Language) => string | undefined;
  readonly onChange: (text: Localised) => void;
}

/** A text in the languages of the site, a field each. */
export function Texts({ label, text, languages, help, long, faultOf, onChange }: Props): ReactNode {
  const { lang: page } = usePlace();
  return languages.map((lang, nth) => (
    <Field
      key={lang}
      label={IN_LANGUAGE[page][lang](label)}
      value={text[lang]}
      wide
      lang={languageTag(lang)}
      long={long}
      help={nth === 0 ? help : undefined}
      fault={faultOf(lang)}
      onChange={(next) => onChange({ ...text, [lang]: next })}
    />
  ));
}
