import { lazy, type ReactNode, Suspense } from "react";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Part } from "#views/parts/frame/part.tsx";
import { Skeleton } from "#views/parts/notices/skeleton.tsx";
import { SuggestionsFigure } from "#views/parts/chart/suggestions-figure.tsx";
import { BillPart } from "./bill-part.tsx";
import { SessionFigure } from "./session-figure.tsx";
import { Statements } from "./statements.tsx";
import styles from "./suggestions.css?inline";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** Where no items are published, and that is the rule, nobody needs the script that lists them. */
const every = () => import("./list/every-item.tsx");
const Ways = lazy(() => every().then((m) => ({ default: m.Ways })));
const EveryItem = lazy(() => every().then((m) => ({ default: m.EveryItem })));
const PageFiles = lazy(() => import("#views/parts/files/page-files.tsx").then((m) => ({ default: m.PageFiles })));

const KINDS = ["procedure", "shortcoming", "undertaking"] as const;

/** What became of the deputies' bills and suggestions: pictures first, then every item there is, then what the accounts say. */
export function SuggestionsView(): ReactNode {
  const { lang, t } = usePlace();
  const { release } = useShown();
  const { sessions, items } = release.suggestions;
  const s = suggestionsWords(lang);
  return (
    <>
      {/* Styles of its own: those of the pages are in every page. */}
      <style>{styles}</style>
      <h1>{t.suggestions.title}</h1>
      <p className="suggestions-lead">{s.lead}</p>
      {items.length > 0 && (
        <Suspense fallback={null}>
          <Ways />
        </Suspense>
      )}
      {sessions.length === 0 && <p>{s.noSession}</p>}
      {sessions.map((session) => (
        <Pictured key={session.id} session={session} />
      ))}
      {items.length > 0 && (
        <Suspense fallback={<Skeleton />}>
          <EveryItem />
        </Suspense>
      )}
      {sessions.map((session) => (
        <Account key={session.id} session={session} />
      ))}
      <Suspense fallback={null}>
        <PageFiles />
      </Suspense>
    </>
  );
}

/** A session's suggestions, seen at once. */
function Pictured({ session }: { readonly session: CongressSession }): ReactNode {
  const { lang, t } = usePlace();
  const model = useShown().disclosures.find((d) => d.session === session.id);
  return (
    <section
      className="suggestions-session"
      id={`session-${session.id}`}
      aria-labelledby={`session-${session.id}-title`}
    >
      <h2 id={`session-${session.id}-title`}>{session.name[lang]}</h2>
      {model === undefined ? (
        <p>{t.missing["not-published"]}</p>
      ) : (
        <SuggestionsFigure session={session} model={model} heading="h3" />
      )}
    </section>
  );
}

/** What a session's account says: its numbers as published, and its words. */
function Account({ session }: { readonly session: CongressSession }): ReactNode {
  const { lang } = usePlace();
  const { sessions, items } = useShown().release.suggestions;
  const itemised = items.some((i) => i.session === session.id);
  const s = suggestionsWords(lang);
  const of = sessions.length > 1 ? { note: session.name[lang] } : {};
  return (
    <>
      <Part id={`numbers-${session.id}`} title={s.numbers} {...of}>
        <div className="suggestions-figures">
          <SessionFigure session={session} id={session.received} name={s.received} />
          <SessionFigure session={session} id={session.departments} name={s.departments} />
          <SessionFigure session={session} id={session.towns} name={s.towns} />
          <SessionFigure session={session} id={session.satisfaction} name={s.satisfaction} />
        </div>
      </Part>
      <BillPart session={session} />
      {KINDS.map((kind) => {
        const statements = session.statements.filter((one) => one.kind === kind);
        return statements.length === 0 ? null : (
          <Part key={kind} id={`${kind}-${session.id}`} title={s[kind]} {...of}>
            <Statements statements={statements} />
          </Part>
        );
      })}
      {!itemised && (
        <Part id={`items-${session.id}`} title={s.items} {...of}>
          <p>{s.itemsNone}</p>
        </Part>
      )}
    </>
  );
}
