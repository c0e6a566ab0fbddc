import { type ReactNode, useMemo } from "react";
import { Chart } from "#charts/chart.tsx";
import type { Disclosure } from "#domain/disclosure.ts";
import { dotsCsv, ladderCsv } from "#domain/disclosure/disclosure-csv.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { describeDots, describeLadder } from "#i18n/describe-suggestions.ts";
import { DISCLOSURE_WORDS } from "#i18n/disclosure-words.ts";
import { formatPeriod } from "#i18n/format.ts";
import { axisWords } from "./axis-words.ts";
import { DocumentLink } from "./citation.tsx";
import { usePlace, useShown } from "./context.ts";
import { Download } from "./download.tsx";
import { Exhibit } from "./exhibit.tsx";
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
        picture={<SuggestionsPicture model={dots} />}
        table={<DotsTable model={dots} />}
        download={<File name={dots.id} text={() => dotsCsv(dots)} />}
      />
      <Exhibit
        {...shared}
        id={ladder.id}
        title={words.ladder}
        picture={<SuggestionsPicture model={ladder} />}
        table={<LadderTable model={ladder} />}
        download={<File name={ladder.id} text={() => ladderCsv(ladder)} />}
      />
    </div>
  );
}

/** Either picture with its words; `still` on a slide. */
export function SuggestionsPicture({
  model,
  still = false,
}: {
  readonly model: Disclosure["dots" | "ladder"];
  readonly still?: boolean;
}): ReactNode {
  const { lang } = usePlace();
  const { site, documentOf } = useShown();
  const scheme = site?.outcomeScheme ?? null;
  // Drawing takes its time: only when what is shown has changed.
  return useMemo(() => {
    const naming = { lang, outcomeName: axisWords(lang, scheme).outcome };
    return (
      <Chart
        still={still}
        model={model}
        title={DISCLOSURE_WORDS[lang][model.kind]}
        description={model.kind === "dots" ? describeDots(model, naming) : describeLadder(model, naming)}
        lang={lang}
        documentLabel={(id) => documentOf(id)?.title[lang] ?? id}
        outcomeName={naming.outcomeName}
      />
    );
  }, [model, still, lang, scheme, documentOf]);
}

const File = ({ name, text }: { readonly name: string; readonly text: () => string }): ReactNode => (
  <Download name={name} text={text} later={() => Promise.resolve(text())} />
);
