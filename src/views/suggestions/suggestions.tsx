import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { handlingOf } from "#domain/handling.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { usePlace, useShown } from "#views/shared/context.ts";
import { HandlingFigure } from "#views/shared/handling-figure.tsx";
import { Part } from "#views/shared/part.tsx";
import { Skeleton } from "#views/shared/skeleton.tsx";
import { SessionFigure } from "./session-figure.tsx";
import { Statements } from "./statements.tsx";
import styles from "./suggestions.module.css";

/** Where no items are published, and that is the rule, nobody needs the script that lists them. */
const every = () => import("./every-item.tsx");
const Ways = lazy(() => every().then((m) => ({ default: m.Ways })));
const EveryItem = lazy(() => every().then((m) => ({ default: m.EveryItem })));
const PageFiles = lazy(() => import("#views/shared/page-files.tsx").then((m) => ({ default: m.PageFiles })));

const KINDS = ["procedure", "shortcoming", "undertaking"] as const;

/** What became of the deputies' bills and suggestions: the accounts session by session, then every item there is. */
export function SuggestionsView(): ReactNode {
  const { t } = usePlace();
  const { release } = useShown();
  const { sessions, items } = release.suggestions;
  const s = t.suggestions;
  return (
    <>
      <h1>{s.title}</h1>
      <p className={styles.lead}>{s.lead}</p>
      {items.length > 0 && (
        <Suspense fallback={null}>
          <Ways />
        </Suspense>
      )}
      {sessions.length === 0 && <p>{s.noSession}</p>}
      {sessions.map((session) => (
        <Session key={session.id} session={session} />
      ))}
      {items.length > 0 && (
        <Suspense fallback={<Skeleton />}>
          <EveryItem />
        </Suspense>
      )}
      <Suspense fallback={null}>
        <PageFiles />
      </Suspense>
    </>
  );
}

function Session({ session }: { readonly session: CongressSession }): ReactNode {
  const { lang, t } = usePlace();
  const { release, site, day } = useShown();
  const itemised = release.suggestions.items.some((i) => i.session === session.id);
  const scheme = site?.outcomeScheme ?? null;
  // Counting ten thousand items takes its time.
  const model = useMemo(() => handlingOf(release, session, scheme, day), [release, session, scheme, day]);
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
        {model !== null && <HandlingFigure session={session} model={model} />}
      </Part>
      {KINDS.map((kind) => {
        const statements = session.statements.filter((s) => s.kind === kind);
        return statements.length === 0 ? null : (
          <Part key={kind} id={`${kind}-${session.id}`} title={t.suggestions[kind]}>
            <Statements statements={statements} />
          </Part>
        );
      })}
      {!itemised && (
        <Part id={`items-${session.id}`} title={t.suggestions.items}>
          <p>{t.suggestions.itemsNone}</p>
        </Part>
      )}
    </>
  );
}
