import { type ReactNode, useContext, useEffect, useState } from "react";
import { publicAddress } from "#domain/files/figures.ts";
import { daysLate, type Expectation } from "#domain/news/expected.ts";
import { FEED_FILES } from "#domain/news/feed-files.ts";
import { expectedWords } from "#words/expected/expected-words.ts";
import { formatDate } from "#words/format/date.ts";
import { formatPeriod } from "#words/format/format.ts";
import { AddressingContext } from "#views/parts/frame/addressing.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { StackTable } from "#views/parts/table/stack-table.tsx";
import { today } from "#views/parts/frame/today.ts";
import { languageFolder } from "#domain/site/language.ts";
import "#views/parts/files/file-links.css";

/** What is overdue by the publishers' own word, and the feeds and the calendar that tell of it. */
export function ExpectedPart(): ReactNode {
  const { lang } = usePlace();
  const { toCome } = useShown();
  const words = expectedWords(lang);
  if (toCome === undefined) return null;
  return (
    <>
      <Part id="expected" title={words.expected} note={words.expectedNote}>
        {toCome.expected.length === 0 ? <p>{words.none}</p> : <Expected expected={toCome.expected} />}
      </Part>
      <Feeds calendar={toCome.calendar} />
    </>
  );
}

function Expected({ expected }: { readonly expected: readonly Expectation[] }): ReactNode {
  const { lang } = usePlace();
  const words = expectedWords(lang);
  const day = useToday();
  const late = expected.filter((one) => daysLate(one, day) > 0).length;
  return (
    <>
      <p>{words.count(late, expected.length)}</p>
      <StackTable
        label={words.expected}
        columns={[
          { name: words.columns.figure },
          { name: words.columns.day, kind: "tight" },
          { name: words.columns.known, kind: "tight" },
          { name: words.columns.state, kind: "tight" },
        ]}
        rows={expected.map((one) => {
          const days = daysLate(one, day);
          return {
            key: one.indicator,
            cells: [
              <Link key="figure" to={{ name: "indicator", id: one.indicator }}>
                {one.name[lang]}
              </Link>,
              formatDate(one.day, lang),
              one.known === null ? words.unknown : formatPeriod(one.known, lang),
              days === 0 ? words.toCome : <strong key="state">{words.late(days)}</strong>,
            ],
          };
        })}
      />
    </>
  );
}

/** The day by which things are late: the reader's own, once the page is up; before, and on a page as of a day, that of the page. */
function useToday(): string {
  const { day, asOf } = useShown();
  const [now, setNow] = useState(day);
  useEffect(() => {
    setNow(asOf === null ? today(day) : day);
  }, [day, asOf]);
  return now;
}

/** Addresses to subscribe to; none in a file without a site, and none as of a day, since feeds are of now. */
function Feeds({ calendar }: { readonly calendar: boolean }): ReactNode {
  const { page, lang } = usePlace();
  const { site, asOf } = useShown();
  const addressing = useContext(AddressingContext);
  const words = expectedWords(lang);
  const links = FEED_FILES.filter(({ kind }) => kind !== "calendar" || calendar).flatMap(({ kind, file, type }) => {
    const path = languageFolder(lang) + file;
    const href = addressing.file({ page, lang }, path) ?? publicAddress(site, path);
    return href === null || asOf !== null ? [] : [{ kind, type, href }];
  });
  if (links.length === 0) return null;
  return (
    // On paper there is nothing to subscribe to.
    <div data-screen="">
      <Part id="feeds" title={words.feeds} note={words.feedsNote}>
        <ul className="files">
          {links.map(({ kind, type, href }) => (
            <li key={kind}>
              <a href={href} type={type}>
                {words.names[kind]}
              </a>
              <span>{words.about[kind]}</span>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}
