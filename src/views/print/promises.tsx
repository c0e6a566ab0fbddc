import { Fragment, type ReactNode } from "react";
import { dueText } from "#words/format/due-text.ts";
import { ofCommitment } from "#domain/figure/anchor.ts";
import type { Commitment } from "#domain/schemas/commitment.ts";
import { formatDate } from "#words/format/date.ts";
import { reportWords } from "#words/report/report-words.ts";
import { Citation } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "#views/parts/figure/figure.tsx";
import { Numbered, Section } from "./section.tsx";
import { commitmentsWords } from "#words/commitments/commitments-words.ts";

interface Props {
  readonly group: string;
  readonly place: readonly number[];
}

/** A group of commitments as one table: what was promised by whom and by when, and every event with its evidence and source. */
export function Promises({ group, place }: Props): ReactNode {
  const { lang } = usePlace();
  const commitmentsSaid = commitmentsWords(lang);
  const { groups, commitments } = useShown().release.commitments;
  const about = groups.find((g) => g.id === group);
  const { promise } = reportWords(lang);
  return (
    <Section id={`group-${group}`} place={place} title={about?.name[lang] ?? group} note={about?.about[lang]}>
      <table className="report-values report-promises" aria-label={about?.name[lang] ?? group}>
        <thead>
          <tr>
            <th scope="col">{promise}</th>
            <th scope="col">{commitmentsSaid.due}</th>
            <th scope="col">{commitmentsSaid.evidence}</th>
            <th scope="col">{commitmentsSaid.history}</th>
          </tr>
        </thead>
        <tbody>
          {commitments
            .filter((c) => c.group === group)
            .map((c, at) => (
              <Row key={c.id} commitment={c} place={[...place, at + 1]} />
            ))}
        </tbody>
      </table>
    </Section>
  );
}

function Row({
  commitment: c,
  place,
}: {
  readonly commitment: Commitment;
  readonly place: readonly number[];
}): ReactNode {
  const { lang, t } = usePlace();
  const commitmentsSaid = commitmentsWords(lang);
  const { release } = useShown();
  const { promise } = reportWords(lang);
  const target = release.observations.observations.find((o) => o.id === c.target);
  const measured = release.indicators.indicators.find((i) => i.id === target?.indicator);
  const last = c.events[c.events.length - 1];
  return (
    <tr>
      <td data-label={promise}>
        <Numbered place={place}>{c.title[lang]}</Numbered>
        <span className="report-meaning">
          {c.by[lang]}
          {t.punctuation.semicolon}
          {commitmentsSaid.responsible}
          {t.punctuation.colon}
          {c.responsible?.[lang] ?? commitmentsSaid.responsibleNone}
        </span>
        {target !== undefined && measured !== undefined && (
          <span className="report-meaning">
            {commitmentsSaid.target}
            {t.punctuation.colon}
            <Figure observation={target} indicator={measured} size="inline" />
          </span>
        )}
      </td>
      <td data-label={commitmentsSaid.due}>{dueText(c, lang) ?? commitmentsSaid.dueNone}</td>
      <td data-label={commitmentsSaid.evidence}>{t.evidence[last?.evidence ?? "none"]}</td>
      <td data-label={commitmentsSaid.history}>
        {c.events.map((e, at) => (
          <Fragment key={at}>
            <span className="report-event">
              {formatDate(e.date, lang)}
              {t.punctuation.comma}
              {commitmentsSaid.events[e.type]}
              {t.punctuation.colon}
              {e.text[lang]}
            </span>
            <span className="report-meaning">
              <Citation source={e.source} of={ofCommitment(c.id)} detail />
            </span>
          </Fragment>
        ))}
      </td>
    </tr>
  );
}
