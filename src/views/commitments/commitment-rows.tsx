import type { ReactNode } from "react";
import { dueText, inferredMark } from "#words/format/due-text.ts";
import { anchorOf, ofCommitment } from "#domain/figure/anchor.ts";
import type { TrackedCommitment } from "#domain/commitment/commitment.ts";
import type { Language } from "#domain/site/language.ts";
import type { Messages } from "#words/common/messages.ts";
import { DocumentLink } from "#views/parts/figure/citation.tsx";
import { type Shown, usePlace, useShown } from "#views/parts/frame/context.ts";
import { type LiftedColumn, LiftedTable } from "#views/parts/table/lifted-table.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import styles from "./commitments.module.css";
import { commitmentsWords } from "#words/commitments/commitments-words.ts";

interface Props {
  readonly members: readonly TrackedCommitment[];
  readonly label: string;
}

/** The commitments of a group; who promised, by when, and all else that is the same for all of them, once above the rows. */
export function CommitmentRows({ members, label }: Props): ReactNode {
  const { lang, t } = usePlace();
  const { documentOf } = useShown();
  return (
    <LiftedTable
      label={label}
      items={members}
      keyOf={({ commitment }) => commitment.id}
      columns={columnsIn(lang, t, documentOf)}
    />
  );
}

function columnsIn(
  lang: Language,
  t: Messages,
  documentOf: Shown["documentOf"],
): readonly LiftedColumn<TrackedCommitment>[] {
  const c = commitmentsWords(lang);
  return [
    {
      name: t.commitments.title,
      names: true,
      text: ({ commitment }) => commitment.title[lang],
      cell: ({ commitment }) => (
        <span className={commitment.parent === undefined ? undefined : styles.part}>
          <Link to={{ name: "commitment", id: commitment.id }}>{commitment.title[lang]}</Link>
        </span>
      ),
    },
    { name: c.by, text: ({ commitment }) => (commitment.responsible ?? commitment.by)[lang] },
    {
      name: c.due,
      kind: "tight",
      text: ({ commitment }) => dueText(commitment, lang) ?? c.dueNone,
      cell: ({ commitment }) => dueText(commitment, lang),
    },
    { name: c.step, kind: "tight", text: ({ step }) => c.steps[step] },
    { name: c.evidence, text: ({ evidence }) => t.evidence[evidence] },
    { name: c.timing, text: ({ commitment, due }) => c.dueStates[due] + inferredMark(commitment, lang) },
    {
      name: c.source,
      text: ({ commitment: { source } }) => documentOf(source.document)?.title[lang] ?? source.document,
      cell: ({ commitment: { id, source } }) => (
        <DocumentLink id={source.document} part={anchorOf(source, ofCommitment(id))} />
      ),
    },
  ];
}
