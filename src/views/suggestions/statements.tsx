import { own } from "#domain/release/own.ts";
import type { ReactNode } from "react";
import { ofStatement } from "#domain/figure/anchor.ts";
import type { Linked } from "#domain/release/links.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { Citation } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** What the account says in words: each statement in ours, with the phrase and its place in the document's. */
export function Statements({ statements }: { readonly statements: CongressSession["statements"] }): ReactNode {
  const { lang, t } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  const { links } = useShown();
  const commitmentOf = (id: string): Linked | undefined => own(links?.statements, id);
  return (
    <ul className="suggestions-statements">
      {statements.map((s) => (
        <li key={s.id} id={s.id}>
          <p>{s.text[lang]}</p>
          {commitmentOf(s.id) !== undefined && (
            <p>
              {suggestionsSaid.asCommitment}
              {t.punctuation.colon}
              <Link to={{ name: "commitment", id: commitmentOf(s.id)?.id ?? "" }}>
                {commitmentOf(s.id)?.title[lang]}
              </Link>
            </p>
          )}
          <p className="suggestions-source">
            <Citation source={s.source} of={ofStatement(s.id)} detail />
          </p>
        </li>
      ))}
    </ul>
  );
}
