import type { ReactNode } from "react";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { DocumentLink } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Fact, Facts } from "#views/parts/table/facts.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { LinkedList } from "#views/parts/table/linked.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { SessionFigure } from "./session-figure.tsx";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** The bills of a session at an address of their own: how many, each where they are published, and the account that answers them. */
export function BillPart({ session }: { readonly session: CongressSession }): ReactNode {
  const { lang, t } = usePlace();
  const { release, links } = useShown();
  const s = suggestionsWords(lang);
  const of = release.suggestions.sessions.length > 1 ? { note: session.name[lang] } : {};
  const account = links?.accounts[session.id];
  return (
    <Part id={`bill-${session.id}`} title={s.kind.bill} {...of}>
      <div className="suggestions-figures">
        <SessionFigure
          session={session}
          id={session.bills}
          name={s.bills}
          {...(session.bills === null ? { note: s.billsNone } : {})}
        />
      </div>
      <Facts>
        <Fact name={s.account}>
          <DocumentLink id={session.document} />
        </Fact>
        {account !== undefined && account.bills.total > 0 && (
          <Fact name={s.kind.bill}>
            <LinkedList
              list={account.bills}
              to={(id) => ({ name: "suggestion", id })}
              all={{ name: "suggestions" }}
              prefix={({ number }) => number}
            />
          </Fact>
        )}
        {account !== undefined && account.figures.total > 0 && (
          <Fact name={s.accountFigures}>
            {account.figures.items.map(({ id, title }, at) => (
              <span key={id}>
                {at > 0 && t.punctuation.enumeration}
                <Link to={{ name: "indicator", id }}>{title[lang]}</Link>
              </span>
            ))}
            {account.figures.total > account.figures.items.length && (
              <span>
                {t.punctuation.enumeration}
                <Link to={{ name: "source", id: session.document }} hash="taken">
                  {t.links.moreFigures(account.figures.total - account.figures.items.length)}
                </Link>
              </span>
            )}
          </Fact>
        )}
      </Facts>
    </Part>
  );
}
