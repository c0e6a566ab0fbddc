import type { ReactNode } from "react";
import { RULES, type ReasonCode } from "#domain/status/rules.ts";
import { thresholdTexts } from "#words/status/status-threshold.ts";
import { statusWords } from "#words/status/status-words.ts";
import { WRITING } from "#words/format/writing.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Part } from "#views/parts/frame/part.tsx";

/** What most figures miss, in the order in which it is missed. */
const TO_BEGIN_WITH: readonly ReasonCode[] = ["no-target", "no-direction", "incomplete-period", "no-baseline"];

const MEASURE = { maxWidth: "var(--measure)" };

/** Every rule with its id, its version and its thresholds, from the very constants that judge. */
export function Rules(): ReactNode {
  const { lang } = usePlace();
  const t = statusWords(lang);
  return (
    <>
      <Part id="needed" title={t.needed} note={t.neededNote}>
        <ol style={MEASURE}>
          {TO_BEGIN_WITH.map((reason) => (
            <li key={reason}>{t.reasons[reason].needed}</li>
          ))}
        </ol>
      </Part>
      <Part id="rules" title={t.rulesTitle} note={t.rulesNote}>
        {Object.values(RULES).map(({ id, thresholds }) => (
          <section key={id} id={`rule-${id}`} data-rule={id}>
            <h3>
              {t.rules[id].name} <code>{id}</code>
            </h3>
            <p style={MEASURE}>{t.rules[id].text}</p>
            {thresholds.length > 0 && (
              <ul>
                {thresholdTexts(thresholds, id, lang).map((text, at) => (
                  <li key={text}>
                    {thresholds[at] === undefined ? "" : t.status[thresholds[at].status]}
                    {WRITING[lang].colon}
                    {text}
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </Part>
    </>
  );
}
