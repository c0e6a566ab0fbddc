import type { ReactNode } from "react";
import { usePlace, useShown } from "#views/shared/context.ts";
import { Fact, Facts } from "#views/shared/facts.tsx";
import { Link } from "#views/shared/link.tsx";
import { LinkedList } from "#views/shared/linked.tsx";
import { Part } from "#views/shared/part.tsx";

/** Who asked for what the indicator counts, who promised it, and whose account it stands in; nothing where nobody did. */
export function LinkedPart(): ReactNode {
  const { lang, t } = usePlace();
  const { links } = useShown();
  if (links === null) return null;
  const { suggestions, commitments, sessions } = links;
  if (suggestions.total + commitments.total + sessions.length === 0) return null;
  const words = t.links;
  return (
    <Part id="links" title={words.title} note={words.note}>
      <Facts>
        {suggestions.total > 0 && (
          <Fact name={words.suggestions}>
            <LinkedList
              list={suggestions}
              to={(id) => ({ name: "suggestion", id })}
              all={{ name: "suggestions" }}
              prefix={({ number }) => number}
            />
          </Fact>
        )}
        {commitments.total > 0 && (
          <Fact name={words.commitments}>
            <LinkedList list={commitments} to={(id) => ({ name: "commitment", id })} all={{ name: "commitments" }} />
          </Fact>
        )}
        {sessions.length > 0 && (
          <Fact name={words.sessions}>
            {sessions.map(({ id, title }) => (
              <Link key={id} to={{ name: "suggestions" }} hash={`session-${id}`}>
                {title[lang]}
              </Link>
            ))}
          </Fact>
        )}
      </Facts>
    </Part>
  );
}
