import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { sentences } from "#words/format/writing.ts";
import { clearSettings } from "#views/parts/frame/clear-settings.ts";
import {
  commitmentState,
  COMMITMENT_STEPS,
  countedOnce,
  countStates,
  DUE_STATES,
  selectCommitments,
  type TrackedCommitment,
} from "#domain/commitment/commitment.ts";
import { formatDate } from "#words/format/date.ts";
import { usePlace, useSearch, useShown } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { useSearchText } from "#views/parts/frame/search-text.ts";
import { StackTable } from "#views/parts/table/stack-table.tsx";
import styles from "./commitments.module.css";
import { CommitmentFilter } from "./commitment-filter.tsx";
import { CommitmentRows } from "./commitment-rows.tsx";
import { commitmentsWords } from "#words/commitments/commitments-words.ts";

const EVIDENCE = ["documented", "claimed", "none"] as const;
const FILTERS = ["group", "step", "evidence", "due"] as const;

const CommitmentsFigure = lazy(() =>
  import("#views/parts/chart/commitments-figure.tsx").then((m) => ({ default: m.CommitmentsFigure })),
);
const PageFiles = lazy(() => import("#views/parts/files/page-files.tsx").then((m) => ({ default: m.PageFiles })));

/** What the documents promise: all on one time axis, then group by group, the overdue first, with how far it has come, what shows it, and its date, each apart. */
export function CommitmentsView(): ReactNode {
  const { lang, set, t } = usePlace();
  const { release, day, promised } = useShown();
  const { groups, commitments } = release.commitments;
  const c = commitmentsWords(lang);
  const all = useMemo(
    () =>
      commitments.map((commitment): TrackedCommitment => ({
        commitment,
        ...commitmentState(commitment, day),
      })),
    [commitments, day],
  );
  // The group with what is most urgent comes first.
  const inOrder = [...new Set(all.map(({ commitment }) => commitment.group))].flatMap(
    (id) => groups.find((g) => g.id === id) ?? [],
  );
  const query = new URLSearchParams(useSearch());
  const search = useSearchText();
  const known: Readonly<Record<(typeof FILTERS)[number], readonly string[]>> = {
    group: groups.map(({ id }) => id),
    step: COMMITMENT_STEPS,
    evidence: EVIDENCE,
    due: DUE_STATES,
  };
  const asked = (name: (typeof FILTERS)[number]): string => {
    const value = query.get(name) ?? "";
    return known[name].includes(value) ? value : "";
  };
  const unknown = FILTERS.filter((name) => query.has(name) && asked(name) === "");
  const selection = {
    words: search.term,
    group: asked("group"),
    step: asked("step"),
    evidence: asked("evidence"),
    due: asked("due"),
  };
  const counted = countedOnce(all).length;
  const found = selectCommitments(all, selection);
  const clear = (): void => {
    search.type("");
    clearSettings(set, query.toString(), ["q", ...FILTERS]);
  };
  return (
    <>
      <h1>{t.commitments.title}</h1>
      <p className={styles.lead}>{c.lead}</p>
      {all.length === 0 ? (
        <p>{c.none}</p>
      ) : (
        <>
          {promised !== undefined && (
            <Suspense fallback={<p aria-busy="true">{t.notice.loading}</p>}>
              <CommitmentsFigure model={promised} heading="h2" again />
            </Suspense>
          )}
          <div className={styles.filter}>
            <CommitmentFilter search={search} all={all} asked={selection} />
          </div>
          {unknown.length > 0 && (
            <Notice role="status">
              {t.notice.unknownQuery(unknown.map((name) => `${name}=${query.get(name) ?? ""}`).join(", "))}
            </Notice>
          )}
          <p role="status" className={styles.result}>
            {c.result(found.length, all.length)}
          </p>
          {found.length === 0 && (
            <p>
              {c.noneFound}{" "}
              <button type="button" onClick={clear}>
                {c.clear}
              </button>
            </p>
          )}
        </>
      )}
      {inOrder.map((group) => {
        const members = found.filter(({ commitment }) => commitment.group === group.id);
        return members.length === 0 ? null : (
          <Part key={group.id} id={`group-${group.id}`} title={group.name[lang]} note={group.about[lang]}>
            <CommitmentRows members={members} label={group.name[lang]} />
          </Part>
        );
      })}
      {all.length > 0 && (
        <Part
          id="counts"
          title={c.counts}
          note={sentences([c.day(formatDate(day, lang)), c.countsNote(counted, all.length - counted)], lang)}
        >
          <Counts all={all} />
        </Part>
      )}
      <Suspense fallback={null}>
        <PageFiles />
      </Suspense>
    </>
  );
}

/** Every commitment once: how far it is said to have come, by what shows it. */
function Counts({ all }: { readonly all: readonly TrackedCommitment[] }): ReactNode {
  const { lang, t } = usePlace();
  const c = commitmentsWords(lang);
  const rows = countStates(all).filter(({ byEvidence }) => Object.values(byEvidence).some((n) => n > 0));
  const sum = (numbers: readonly number[]): string => String(numbers.reduce((a, b) => a + b, 0));
  return (
    <StackTable
      label={c.counts}
      columns={[
        { name: c.step },
        ...EVIDENCE.map((evidence) => ({ name: t.evidence[evidence], kind: "numeric" as const })),
        { name: c.total, kind: "numeric" },
      ]}
      rows={[
        ...rows.map(({ step, byEvidence }) => ({
          key: step,
          cells: [
            c.steps[step],
            ...EVIDENCE.map((evidence) => String(byEvidence[evidence])),
            sum(Object.values(byEvidence)),
          ],
        })),
        {
          key: "total",
          cells: [
            c.total,
            ...EVIDENCE.map((evidence) => sum(rows.map(({ byEvidence }) => byEvidence[evidence]))),
            String(countedOnce(all).length),
          ],
        },
      ]}
    />
  );
}
