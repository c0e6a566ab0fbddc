import type { ReactNode } from "react";
import { usePlace, useShown } from "#views/shared/context.ts";
import { Part } from "#views/shared/part.tsx";
import { CommitmentEntry } from "./commitment-entry.tsx";
import styles from "./commitments.module.css";

/** What the documents promise, group by group, each promise with its history. */
export function CommitmentsView(): ReactNode {
  const { lang, t } = usePlace();
  const { release } = useShown();
  const { groups, commitments } = release.commitments;
  return (
    <>
      <h1>{t.commitments.title}</h1>
      <p className={styles.lead}>{t.commitments.lead}</p>
      {commitments.length === 0 && <p>{t.commitments.none}</p>}
      {groups.map((group) => {
        const members = commitments.filter((c) => c.group === group.id);
        return members.length === 0 ? null : (
          <Part key={group.id} id={`group-${group.id}`} title={group.name[lang]} note={group.about[lang]}>
            {members.map((c) => (
              <CommitmentEntry key={c.id} commitment={c} />
            ))}
          </Part>
        );
      })}
    </>
  );
}
