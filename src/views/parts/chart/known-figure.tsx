import { type ReactNode, useMemo } from "react";
import { Chart } from "#charts/live/chart.tsx";
import type { KnownModel } from "#domain/known/known.ts";
import { knownCsv } from "#domain/known/known-csv.ts";
import { describeKnown, periodsWords } from "#words/spoken/describe-known.ts";
import { KNOWN_WORDS } from "#words/known/known-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Download } from "#views/parts/files/download.tsx";
import { Exhibit } from "./exhibit.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { StackTable } from "#views/parts/table/stack-table.tsx";

/** What is known of a theme, by years: picture, words, table and file from one model. */
export function KnownFigure({ model }: { readonly model: KnownModel }): ReactNode {
  const { lang, t } = usePlace();
  const words = KNOWN_WORDS[lang];
  const [first, last] = model.years.map(String);
  const title = words.question(model.theme.name[lang]);
  // Drawing takes its time: only when what is shown has changed.
  const picture = useMemo(
    () => (
      <Chart model={model} title={title} description={describeKnown(model, lang)} lang={lang} documentLabel={same} />
    ),
    [model, title, lang],
  );
  return (
    <Exhibit
      id={model.id}
      heading="h3"
      title={title}
      subtitle={words.subtitle(model.total, first ?? "", last ?? "")}
      picture={picture}
      {...(model.rows.length < model.total ? { note: words.limited(model.rows.length, model.total) } : {})}
      sources={[
        <Link key="all" to={{ name: "sources" }} hash="documents">
          {words.sources}
        </Link>,
      ]}
      table={
        <StackTable
          label={title}
          columns={[
            { name: words.columns.name },
            { name: t.observationStatus.actual },
            { name: t.observationStatus.expected },
            { name: t.observationStatus.target },
            { name: words.columns.other },
          ]}
          rows={model.rows.map((row) => ({
            key: row.id,
            cells: [
              <Link key="name" to={{ name: "indicator", id: row.id }}>
                {row.name[lang]}
              </Link>,
              ...(["actual", "expected", "target", "other"] as const).map((kind) => periodsWords(row, kind, lang)),
            ],
          }))}
        />
      }
      download={
        <Download name={model.id} text={() => knownCsv(model)} later={() => Promise.resolve(knownCsv(model))} />
      }
    />
  );
}

/** No value of the matrix comes from one document alone. */
const same = (id: string): string => id;
