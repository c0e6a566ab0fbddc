import type { ReactNode } from "react";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Fact, Facts } from "#views/parts/table/facts.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { LinkedList } from "#views/parts/table/linked.tsx";
import { Part } from "#views/parts/frame/part.tsx";

/** So many stand at the top of the page; the others are in the list below. */
const AT_ONCE = 3;

/** The suggestions that a figure answers, one step from it as it is one step from them; nothing where there are none. */
export function AskedBy(): ReactNode {
  const { lang, t } = usePlace();
  const { links } = useShown();
  if (links === null || links.suggestions.total === 0) return null;
  const { items, total } = links.suggestions;
  return (
    <p data-screen="">
      {t.links.suggestions}
      {t.punctuation.colon}
      {items.slice(0, AT_ONCE).map(({ id, title }, at) => (
        <span key={id}>
          {at > 0 && t.punctuation.enumeration}
          <Link to={{ name: "suggestion", id }}>{title[lang]}</Link>
        </span>
      ))}
      {total > AT_ONCE && (
        <>
          {t.punctuation.enumeration}
          <a href="#links">{t.links.more(total - AT_ONCE)}</a>
        </>
      )}
    </p>
  );
}

/** Who asked for what the indicator counts, who promised it, and whose account it stands in; nothing where nobody did. */
export function LinkedPart(): ReactNode {
  const { lang, t } = usePlace();
  const { links } = useShown();
  if (links === null) return null;
  const { suggestions, commitments, sessions, bills, units } = links;
  if (suggestions.total + commitments.total + sessions.length + bills.length === 0) return null;
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
        {units.total > 0 && (
          <Fact name={words.units}>
            <LinkedList list={units} to={(id) => ({ name: "unit", id })} all={{ name: "suggestions" }} />
          </Fact>
        )}
        {bills.length > 0 && (
          <Fact name={words.bills}>
            {bills.map(({ id, title }) => (
              <Link key={id} to={{ name: "suggestions" }} hash={`bill-${id}`}>
                {title[lang]}
              </Link>
            ))}
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
