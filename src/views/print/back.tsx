import type { ReactNode } from "react";
import { reportWords } from "#words/report/report-words.ts";
import { sentences } from "#words/format/writing.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { methodText } from "#views/parts/frame/method-text.ts";
import { publishedText } from "#views/parts/frame/published-text.ts";
import { Section } from "./section.tsx";
import { aboutWords } from "#words/about/about-words.ts";
import { sourcesWords } from "#words/sources/sources-words.ts";

/** How figures are treated, in the words of the page about the site. */
export function Method({ place }: { readonly place: readonly number[] }): ReactNode {
  const { lang } = usePlace();
  const aboutSaid = aboutWords(lang);
  const { site } = useShown();
  return aboutSaid.sections.map((section, at) => (
    <Section key={section.heading} id={`method-${at + 1}`} place={[...place, at + 1]} title={section.heading}>
      {methodText(section, aboutSaid, site).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Section>
  ));
}

/** Every document that a figure was taken from, with its address and the hash of its text. */
export function Documents(): ReactNode {
  const { lang, t } = usePlace();
  const sourcesSaid = sourcesWords(lang);
  const { documents } = useShown().release.sources;
  return (
    <ol className="report-documents">
      {documents.map((d) => (
        <li key={d.id} id={`document-${d.id}`}>
          {d.title[lang]}
          {!d.titleAsPublished && <span className="report-meaning">{sourcesSaid.titleDescribed}</span>}
          <span className="report-meaning">
            {[
              `${t.documentKind[d.kind]}${d.official ? "" : t.documents.notOfficial}`,
              d.issuer[lang],
              ...(d.host === null ? [] : [`${t.documents.host}${t.punctuation.colon}${d.host}`]),
              publishedText(d, lang),
              ...(d.indexNumber === null ? [] : [`${sourcesSaid.index}${t.punctuation.colon}${d.indexNumber}`]),
            ].join(t.punctuation.semicolon)}
          </span>
          <span className="report-meaning">
            {d.url === null ? (
              sourcesSaid.addressNone
            ) : (
              <a href={d.url} rel="noopener noreferrer external">
                {d.url}
              </a>
            )}
          </span>
          {d.sha256 !== null && (
            <span className="report-meaning">
              {t.documents.sha256}
              {t.punctuation.colon}
              <code>{d.sha256}</code>
            </span>
          )}
          {d.note !== undefined && <span className="report-meaning">{d.note[lang]}</span>}
        </li>
      ))}
    </ol>
  );
}

/** The release, and how to see that nothing of it was changed. */
export function Verification(): ReactNode {
  const { lang, t } = usePlace();
  const { release, hash } = useShown();
  const words = reportWords(lang);
  return (
    <>
      <p>{sentences([t.release(release.release.id) + t.punctuation.stop, words.releaseNote, words.recipe], lang)}</p>
      {hash !== null && (
        <p>
          <code>{hash}</code>
        </p>
      )}
    </>
  );
}
