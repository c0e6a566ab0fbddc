import type { ReactNode } from "react";
import { wantedOf } from "#domain/meeting/wanted.ts";
import { overviewOf } from "#domain/site/overview.ts";
import { presentWords } from "#words/present/present-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";

/** What is there of the headline figures, full, and the places for what would have to be published, outlined: said once for all. */
export function WantedSlide(): ReactNode {
  const { lang } = usePlace();
  const { release } = useShown();
  const words = presentWords(lang).wanted;
  const rows = wantedOf(release, overviewOf(release).headline);
  const columns = ["value", "before", "target"] as const;
  return (
    <div className="slide-wanted" data-picture="">
      <p>{words.lead(rows.filter(({ before, target }) => !before && !target).length, rows.length)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.indicator.id} data-indicator={row.indicator.id}>
              <th scope="row">{(row.indicator.short ?? row.indicator.name)[lang]}</th>
              {columns.map((column) => {
                const there = column === "value" || row[column];
                return (
                  <td key={column} data-there={there ? "" : undefined}>
                    <span>{there ? words.there : words.missing}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
