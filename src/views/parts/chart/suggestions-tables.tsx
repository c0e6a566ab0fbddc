import type { ReactNode } from "react";
import type { DotsModel } from "#domain/disclosure/dots.ts";
import type { LadderModel, Rung } from "#domain/disclosure/ladder.ts";
import {
  classWords,
  isDivided,
  misfitWords,
  type Naming,
  rungNote,
  rungWords,
  stateWords,
  unitCountWords,
} from "#words/disclosure/disclosure-names.ts";
import { DISCLOSURE_WORDS } from "#words/disclosure/disclosure-words.ts";
import { formatNumber } from "#words/format/format.ts";
import { sentences } from "#words/format/writing.ts";
import { axisWords } from "./axis-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import { StackTable } from "#views/parts/table/stack-table.tsx";

function useNaming(): Naming {
  const { lang } = usePlace();
  return { lang, outcomeName: axisWords(lang, useShown().site?.outcomeScheme ?? null).outcome };
}

/** How many suggestions stand where, and which unit leads how many, each unit with the way to its page. */
export function DotsTable({ model }: { readonly model: DotsModel }): ReactNode {
  const naming = useNaming();
  const { lang } = naming;
  const words = DISCLOSURE_WORDS[lang];
  const units = model.units.flatMap((group) => {
    const { kind, named, total } = group;
    const rest = (total ?? 0) - named.length;
    return [
      ...named.map((u) => ({
        key: u.id,
        cells: [
          <Link key={u.id} to={{ name: "unit", id: u.id }}>
            {u.name[lang]}
          </Link>,
          formatNumber(u.count, lang),
        ],
      })),
      ...(rest > 0
        ? [{ key: kind, cells: [unitCountWords(group, formatNumber(rest, lang), lang), words.unitsEach] }]
        : []),
    ];
  });
  return (
    <>
      <StackTable
        label={words.dots}
        columns={[{ name: words.columns.state }, { name: words.columns.count, kind: "numeric" }]}
        rows={model.parts.map((p) => ({
          key: p.code,
          cells: [stateWords(p, model, naming), formatNumber(p.count, lang)],
        }))}
      />
      {units.length > 0 && (
        <StackTable
          label={words.units}
          columns={[{ name: words.columns.unit }, { name: words.columns.count, kind: "numeric" }]}
          rows={units}
        />
      )}
    </>
  );
}

/** Every rung with its parts, its number or what is said in its place; below, what does not add up. */
export function LadderTable({ model }: { readonly model: LadderModel }): ReactNode {
  const naming = useNaming();
  const { lang } = naming;
  const words = DISCLOSURE_WORDS[lang];
  const misfits = misfitWords(model, naming);
  return (
    <>
      <StackTable
        label={words.ladder}
        columns={[
          { name: words.columns.rung },
          { name: words.columns.part },
          { name: words.columns.count, kind: "numeric" },
        ]}
        rows={model.rungs.flatMap((rung) =>
          rung.parts.map((p) => {
            const note = rungNote(rung, naming);
            const of = isDivided(rung) ? classWords(p, false, naming) : note;
            return {
              key: `${rung.name} ${p.code}`,
              cells: [
                <RungName key={rung.name} rung={rung} naming={naming} />,
                p.count === null || of === "" ? null : of,
                p.count === null ? note : formatNumber(p.count, lang),
              ],
            };
          }),
        )}
      />
      {misfits.length > 0 && <p role="note">{sentences(misfits, lang)}</p>}
    </>
  );
}

/** The name of a rung, with the way to the published figure behind it. */
function RungName({ rung, naming }: { readonly rung: Rung; readonly naming: Naming }): ReactNode {
  const name = rungWords(rung, naming);
  return rung.figure === null ? name : <Link to={{ name: "indicator", id: rung.figure.indicator.id }}>{name}</Link>;
}
