import type { ReactNode } from "react";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { DamageList } from "#views/parts/table/damage-list.tsx";
import { StackTable } from "#views/parts/table/stack-table.tsx";
import { sourcesWords } from "#words/sources/sources-words.ts";

/** Damaged passages under their documents, each with the reading of the editors, marked as theirs. */
export function Damaged(): ReactNode {
  const { lang } = usePlace();
  const { documents } = useShown().release.sources;
  return documents
    .filter((d) => d.damage.length > 0)
    .map((d) => (
      <div key={d.id} className="report-document">
        <h3 className="report-lead">{d.title[lang]}</h3>
        <DamageList damage={d.damage} />
      </div>
    ));
}

/** The numbers of the documents that were not taken, each with the reason. */
export function LeftOut(): ReactNode {
  const { lang } = usePlace();
  const words = sourcesWords(lang);
  const { documents } = useShown().release.sources;
  return documents
    .filter((d) => d.leftOut.length > 0)
    .map((d) => (
      <div key={d.id} className="report-document">
        <h3 className="report-lead">{d.title[lang]}</h3>
        <StackTable
          label={d.title[lang]}
          columns={[{ name: words.what }, { name: words.printed }, { name: words.reason }]}
          rows={d.leftOut.map((l, at) => ({
            key: String(at),
            cells: [
              l.what[lang],
              l.printed === undefined ? null : (
                <q key="printed" lang="zh-CN">
                  {l.printed}
                </q>
              ),
              <span key="reason">
                {words.leftOutReason[l.reason]}
                {l.note !== undefined && <span className="report-meaning">{l.note[lang]}</span>}
              </span>,
            ],
          }))}
        />
      </div>
    ));
}
