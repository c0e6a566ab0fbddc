import { type ReactNode, useContext } from "react";
import { formatDate } from "#words/format/date.ts";
import { formatNumber, formatPeriod } from "#words/format/format.ts";
import { reportWords } from "#words/report/report-words.ts";
import { WRITING } from "#words/format/writing.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { AddressingContext } from "#views/parts/frame/addressing.ts";
import { Link } from "#views/parts/frame/link.tsx";
import type { Chapter } from "./chapters.ts";
import { Numbered } from "./section.tsx";
import { sourcesWords } from "#words/sources/sources-words.ts";

/** What the document is, of which release and day, and by which hash it can be checked. */
export function Cover(): ReactNode {
  const { page, lang, t } = usePlace();
  const sourcesSaid = sourcesWords(lang);
  const { site, release, counts, hash, pdf } = useShown();
  const words = reportWords(lang);
  const file = useContext(AddressingContext).file({ page, lang }, `report.${lang}.pdf`);
  const { id, published, covers, publisher } = release.release;
  const n = (value: number): string => formatNumber(value, lang);
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    ...(site === null
      ? []
      : [[words.area, WRITING[lang].place(site.area.name[lang], site.area.within[lang])] as const]),
    [words.releaseId, id],
    [sourcesSaid.published, formatDate(published, lang)],
    [words.covers, words.coversFrom(formatPeriod(covers.from, lang), formatPeriod(covers.to, lang))],
    [words.holds, words.held(n(counts.indicators), n(counts.observations), n(counts.giving))],
    [words.publisher, publisher[lang]],
    ...(hash === null ? [] : [[words.hash, <code key="hash">{hash}</code>] as const]),
  ];
  return (
    <header className="report-cover">
      <h1>{site?.title[lang] ?? t.siteFallback}</h1>
      <p className="report-kind">{words.kind}</p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="report-own">{words.notOriginal}</p>
      <p data-screen="" className="report-ways">
        {pdf === true && file !== null && (
          <a href={file} type="application/pdf">
            {words.pdf}
          </a>
        )}
        <span>{words.print}</span>
        <Link to={{ name: "indicators" }}>{words.screen}</Link>
      </p>
    </header>
  );
}

/** Chapters and their parts; in the PDF each has the page it begins on (`data-page-of`). */
export function Contents({ chapters }: { readonly chapters: readonly Chapter[] }): ReactNode {
  const { lang } = usePlace();
  const words = reportWords(lang);
  const line = (id: string, place: readonly number[], title: string): ReactNode => (
    <p>
      <a href={`#${id}`}>
        <Numbered place={place}>{title}</Numbered>
      </a>
      <span data-page-of={id} />
    </p>
  );
  return (
    <section className="report-contents" aria-labelledby="contents-title" id="contents">
      <h2 id="contents-title">{words.contents}</h2>
      <ol>
        {chapters.map(({ name, at, title, parts }) => (
          <li key={name}>
            {line(name, [at], title)}
            {parts.length > 0 && (
              <ol>
                {parts.map((part, index) => (
                  <li key={part.id}>{line(part.id, [at, index + 1], part.title)}</li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
