import type { ReactNode } from "react";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { Citation } from "#views/shared/citation.tsx";
import { usePlace } from "#views/shared/context.ts";
import styles from "./suggestions.module.css";

/** What the account says in words: each statement in ours, with the phrase and its place in the document's. */
export function Statements({ statements }: { readonly statements: CongressSession["statements"] }): ReactNode {
  const { lang } = usePlace();
  return (
    <ul className={styles.statements}>
      {statements.map((s) => (
        <li key={s.id} id={s.id}>
          <p>{s.text[lang]}</p>
          <p className={styles.source}>
            <Citation source={s.source} detail />
          </p>
        </li>
      ))}
    </ul>
  );
}
