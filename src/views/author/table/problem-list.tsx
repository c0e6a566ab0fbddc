import type { ReactNode } from "react";
import type { Problem } from "#authoring/table/asked.ts";
import { TABLE_WORDS } from "#words/clerk/table-words.ts";
import { workbenchPublishWords } from "#words/workbench-publish/workbench-publish-words.ts";
import { workbenchTableWords } from "#words/workbench-table/workbench-table-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";

/** What stands in the way of reading, each with its cell and the way out. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const { lang } = usePlace();
  const words = TABLE_WORDS[lang];
  const publish = workbenchPublishWords(lang);
  const table = workbenchTableWords(lang);
  // What was answered and is asked no more, since another answer left it out.
  const told = problems.filter(({ code }) => code !== "unknown-answer");
  if (told.length === 0) return null;
  return (
    <section className="author-checks" aria-labelledby="author-problems">
      <h3 id="author-problems">{table.problems(told.length)}</h3>
      <ul>
        {told.map(({ code, place, found, expected }) => (
          <li key={`${code} ${place.sheet}!${place.cell}`} data-severity={code === "macros" ? "note" : "refuse"}>
            <strong>{words.problems[code].message}</strong>
            <span>{words.place(place.sheet, place.cell)}</span>
            <span lang="zh-CN">{`${publish.found} ${found}`}</span>
            {expected !== "—" && <span lang="zh-CN">{`${publish.expected} ${expected}`}</span>}
            <span>{words.problems[code].remedy}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
