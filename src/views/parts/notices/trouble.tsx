import type { ReactNode } from "react";
import type { Problem } from "#data/load/problem.ts";
import { type TroubleWords, troubleWords } from "#words/trouble/trouble-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Notice } from "./notice.tsx";

/** At most this many single faults are spelled out to the public; the clerk's tool lists all. */
const DETAILS = 8;

/** What could not be shown and why, what still works, and what to do; `blank` where nothing could be read at all. */
export function Trouble({
  problems,
  blank,
}: {
  readonly problems: readonly Problem[];
  readonly blank: boolean;
}): ReactNode {
  const words = troubleWords(usePlace().lang);
  if (problems.length === 0) return null;
  const details = problems.flatMap((p) => (p.kind === "issue" && p.issue.place !== "" ? [p.issue] : []));
  return (
    <Notice role="alert" title={words.title}>
      <ul>
        {summarise(problems, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {details.length > 0 && (
        <details>
          <summary>{words.details}</summary>
          <ul>
            {details.slice(0, DETAILS).map((issue, at) => (
              <li key={at}>
                <code>
                  {issue.file} {issue.place}: {issue.found} ({issue.code})
                </code>
              </li>
            ))}
          </ul>
          {details.length > DETAILS && <p>{words.more(details.length - DETAILS)}</p>}
        </details>
      )}
      <p>
        {blank ? words.nothing : words.works}{" "}
        <button type="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </p>
    </Notice>
  );
}

/** One line a file: what is missing, in the reader's words, with the file's name at the end. */
function summarise(problems: readonly Problem[], words: TroubleWords): readonly string[] {
  const lines: string[] = [];
  const faults = new Map<string, number>();
  for (const p of problems) {
    if (p.kind === "load") lines.push(words.file(partOf(p.file, words), words.failure[p.failure], p.file));
    else if (p.issue.code === "newer-schema") lines.push(words.newer(partOf(p.issue.file, words), p.issue.file));
    else faults.set(p.issue.file, (faults.get(p.issue.file) ?? 0) + 1);
  }
  for (const [file, n] of faults) lines.push(words.records(n, partOf(file, words), file));
  return lines;
}

function partOf(file: string, words: TroubleWords): string {
  const name = file.split("/").pop() ?? file;
  return Object.entries(words.parts).find(([key]) => key === name)?.[1] ?? words.partOther;
}
