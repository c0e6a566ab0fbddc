import type { ReactNode } from "react";
import { RULES, type StatusCode } from "#domain/status/rules.ts";
import { numberText } from "#i18n/formula.ts";
import { statusWords } from "#i18n/status-words.ts";
import { usePlace } from "#views/shared/context.ts";
import { Part } from "#views/shared/part.tsx";

/** Every rule with its id, its version and its thresholds, from the very constants that judge. */
export function Rules(): ReactNode {
  const { lang } = usePlace();
  const t = statusWords(lang);
  return (
    <Part id="rules" title={t.rulesTitle} note={t.rulesNote}>
      {Object.values(RULES).map(({ id, thresholds }) => (
        <section key={id} id={`rule-${id}`} data-rule={id}>
          <h3>
            {t.rules[id].name} <code>{id}</code>
          </h3>
          <p>{t.rules[id].text}</p>
          {thresholds.length > 0 && (
            <ul>
              {thresholds.map(({ status, from }: { readonly status: StatusCode; readonly from: number | null }) => (
                <li key={status}>
                  {t.status[status]}
                  {t.colon}
                  {from === null ? t.any : `≥ ${numberText(from, lang)}`}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </Part>
  );
}
