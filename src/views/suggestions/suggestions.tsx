import type { ReactNode } from "react";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { usePlace, useShown } from "#views/shared/context.ts";
import { HandlingFigure } from "#views/shared/handling-figure.tsx";
import { Part } from "#views/shared/part.tsx";
import { Items } from "./items.tsx";
import { SessionFigure } from "./session-figure.tsx";
import { Statements } from "./statements.tsx";
import styles from "./suggestions.module.css";

const KINDS = ["procedure", "shortcoming", "undertaking"] as const;

/** What became of the deputies' bills and suggestions, session by session: procedure, outcome and evidence apart. */
export function SuggestionsView(): ReactNode {
  const { t } = usePlace();
  const { release } = useShown();
  const { sessions } = release.suggestions;
  return (
    <>
      <h1>{t.suggestions.title}</h1>
      <p className={styles.lead}>{t.suggestions.lead}</p>
      {sessions.length === 0 && <p>{t.suggestions.noSession}</p>}
      {sessions.map((s) => (
        <Session key={s.id} session={s} />
      ))}
    </>
  );
}

function Session({ session }: { readonly session: CongressSession }): ReactNode {
  const { lang, t } = usePlace();
  return (
    <>
      <section className={styles.session} id={`session-${session.id}`} aria-labelledby={`session-${session.id}-title`}>
        <h2 id={`session-${session.id}-title`}>{session.name[lang]}</h2>
        <div className={styles.figures}>
          <SessionFigure session={session} id={session.received} name={t.suggestions.received} />
          <SessionFigure session={session} id={session.departments} name={t.suggestions.departments} />
          <SessionFigure session={session} id={session.towns} name={t.suggestions.towns} />
          <SessionFigure session={session} id={session.satisfaction} name={t.suggestions.satisfaction} />
          <SessionFigure
            session={session}
            id={session.bills}
            name={t.suggestions.bills}
            {...(session.bills === null ? { note: t.suggestions.billsNone } : {})}
          />
        </div>
      </section>
      <Part id={`axes-${session.id}`} title={t.suggestions.axes}>
        <HandlingFigure session={session} />
      </Part>
      {KINDS.map((kind) => {
        const statements = session.statements.filter((s) => s.kind === kind);
        return statements.length === 0 ? null : (
          <Part key={kind} id={`${kind}-${session.id}`} title={t.suggestions[kind]}>
            <Statements statements={statements} />
          </Part>
        );
      })}
      <Part id={`items-${session.id}`} title={t.suggestions.items}>
        <Items session={session} />
      </Part>
    </>
  );
}
