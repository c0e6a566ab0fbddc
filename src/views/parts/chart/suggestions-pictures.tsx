import type { ReactNode } from "react";
import type { Disclosure } from "#domain/disclosure/disclosure.ts";
import { dotsCsv, ladderCsv } from "#domain/disclosure/disclosure-csv.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { DISCLOSURE_WORDS } from "#words/disclosure/disclosure-words.ts";
import { formatPeriod } from "#words/format/format.ts";
import { DocumentLink } from "#views/parts/figure/citation.tsx";
import { usePlace } from "#views/parts/frame/context.ts";
import { Download } from "#views/parts/files/download.tsx";
import { Exhibit } from "./exhibit.tsx";
import { SuggestionsPicture } from "./suggestions-picture.tsx";
import { DotsTable, LadderTable } from "./suggestions-tables.tsx";
import styles from "./suggestions-figure.module.css";

interface Props {
  readonly session: CongressSession;
  readonly model: Disclosure;
  readonly heading: "h3" | "h4";
}

/** Both pictures beside one another, each with its words, table, source and file. */
export function SuggestionsPictures({ session, model, heading }: Props): ReactNode {
  const { lang, t } = usePlace();
  const { dots, ladder } = model;
  const words = DISCLOSURE_WORDS[lang];
  const shared = {
    heading,
    subtitle: `${session.name[lang]}${t.punctuation.comma}${formatPeriod(session.period, lang)}`,
    sources: [<DocumentLink key={session.document} id={session.document} />],
  };
  return (
    <div className={styles.pair}>
      <Exhibit
        {...shared}
        id={dots.id}
        title={words.dots}
        again
        picture={<SuggestionsPicture model={dots} />}
        table={<DotsTable model={dots} />}
        download={<File name={dots.id} text={() => dotsCsv(dots)} />}
      />
      <Exhibit
        {...shared}
        id={ladder.id}
        title={words.ladder}
        again
        picture={<SuggestionsPicture model={ladder} />}
        table={<LadderTable model={ladder} />}
        download={<File name={ladder.id} text={() => ladderCsv(ladder)} />}
      />
    </div>
  );
}

const File = ({ name, text }: { readonly name: string; readonly text: () => string }): ReactNode => (
  <Download name={name} text={text} later={() => Promise.resolve(text())} />
);
