import { type ReactNode, useMemo } from "react";
import { dueText, inferredMark } from "#words/format/due-text.ts";
import { Chart } from "#charts/live/chart.tsx";
import type { CommitmentsModel } from "#domain/commitment/commitment-lines.ts";
import { commitmentsCsv } from "#domain/commitment/commitments-csv.ts";
import { COMMITMENT_WORDS } from "#words/commitment/commitment-words.ts";
import { describeCommitments, eventText } from "#words/spoken/describe-commitments.ts";
import { formatDate } from "#words/format/date.ts";
import { DocumentLink } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Download } from "#views/parts/files/download.tsx";
import { Exhibit } from "./exhibit.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { StackTable } from "#views/parts/table/stack-table.tsx";

interface Props {
  readonly model: CommitmentsModel;
  readonly heading?: "h2" | "h3";
  /** True where the page lists the same once more. */
  readonly again?: boolean;
}

const SOURCES = 3;

/** Commitments on a time axis: picture, words, table and file from one model. */
export function CommitmentsFigure({ model, heading = "h3", again = false }: Props): ReactNode {
  const { lang, t } = usePlace();
  const { documentOf } = useShown();
  const words = COMMITMENT_WORDS[lang];
  const title = model.total === 1 ? words.one : words.question;
  // Drawing takes its time: only when what is shown has changed.
  const picture = useMemo(
    () => (
      <Chart
        model={model}
        title={title}
        description={describeCommitments(model, lang)}
        lang={lang}
        documentLabel={(id) => documentOf(id)?.title[lang] ?? id}
      />
    ),
    [model, title, lang, documentOf],
  );
  return (
    <Exhibit
      id={model.id}
      heading={heading}
      title={title}
      subtitle={[...(model.total === 1 ? [] : [words.total(model.total)]), words.day(formatDate(model.day, lang))].join(
        t.punctuation.comma,
      )}
      picture={picture}
      sources={model.documents.slice(0, SOURCES).map((id) => (
        <DocumentLink key={id} id={id} />
      ))}
      moreSources={Math.max(0, model.documents.length - SOURCES)}
      table={<Lines model={model} label={title} />}
      again={again}
      download={
        <Download
          name={model.id}
          text={() => commitmentsCsv(model)}
          later={() => Promise.resolve(commitmentsCsv(model))}
        />
      }
    />
  );
}

/** Every line of the picture in words, in its order. */
function Lines({ model, label }: { readonly model: CommitmentsModel; readonly label: string }): ReactNode {
  const { lang, t } = usePlace();
  const words = COMMITMENT_WORDS[lang];
  return (
    <StackTable
      label={label}
      columns={[
        { name: words.columns.name },
        { name: words.columns.said, kind: "tight" },
        { name: words.due, kind: "tight" },
        { name: words.columns.later },
        { name: words.columns.state },
      ]}
      rows={model.lines.map((l) => {
        const said = l.events.find((e) => e.type === "promised");
        const later = l.events.filter((e) => e !== said);
        return {
          key: l.id,
          cells: [
            <Link key="title" to={{ name: "commitment", id: l.id }}>
              {l.title[lang]}
              {l.folded > 0 && words.parts(l.folded)}
            </Link>,
            said === undefined ? null : formatDate(said.date, lang),
            dueText(l, lang),
            later.length === 0 ? null : later.map((e) => eventText(e, lang)).join(t.punctuation.semicolon),
            words.states[l.state] + inferredMark(l, lang),
          ],
        };
      })}
    />
  );
}
