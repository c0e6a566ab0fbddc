import type { ReactNode } from "react";
import { categoryName } from "#domain/figure/breakdown.ts";
import type { KnownValue, ValueChange } from "#domain/versions/values.ts";
import { formatPeriod } from "#words/format/format.ts";
import { changeWords } from "#words/change/change-words.ts";
import { releaseWords } from "#words/release/release-words.ts";
import { DocumentLink } from "./citation.tsx";
import { usePlace } from "#views/parts/frame/context.ts";
import { Figure } from "./figure.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { StackTable } from "#views/parts/table/stack-table.tsx";

/** Values that changed, each as it was and as it is, with how and why. `named`: false on the page of the one indicator. */
export function ValueChanges({
  changes,
  label,
  named = true,
}: {
  readonly changes: readonly ValueChange[];
  readonly label: string;
  readonly named?: boolean;
}): ReactNode {
  const { lang, t } = usePlace();
  const words = releaseWords(lang);
  const { figure, before, after, change, reason } = words.table;
  return (
    <StackTable
      label={label}
      columns={[
        { name: named ? figure : t.columns.period },
        { name: before, kind: "value" },
        { name: after, kind: "value" },
        { name: change, kind: "tight" },
        { name: reason },
      ]}
      rows={changes.map((c, at) => ({
        key: `${c.id} ${at}`,
        indicator: c.indicator,
        cells: [
          <What key="what" change={c} named={named} />,
          <Known key="before" known={c.before} basis={c.fields.includes("basis")} />,
          <Known key="after" known={c.after} basis={c.fields.includes("basis")} />,
          changeWords(lang).kinds[c.kind],
          c.kind === "added" || c.kind === "cited" ? null : <Reasons key="reasons" change={c} />,
        ],
      }))}
    />
  );
}

function What({ change, named }: { readonly change: ValueChange; readonly named: boolean }): ReactNode {
  const { lang, t } = usePlace();
  const known = change.after ?? change.before;
  if (known === null) return change.id;
  const { observation, indicator } = known;
  const category = indicator === null ? undefined : categoryName(indicator, observation.category)?.[lang];
  const period = formatPeriod(observation.period, lang, observation.basis);
  return (
    <>
      {named && (
        <>
          <Link to={{ name: "indicator", id: change.indicator }}>{indicator?.name[lang] ?? change.indicator}</Link>
          {t.punctuation.comma}
        </>
      )}
      {category !== undefined && `${category}${t.punctuation.comma}`}
      {period}
    </>
  );
}

/** One side; with its basis where that is what changed. */
function Known({ known, basis }: { readonly known: KnownValue | null; readonly basis: boolean }): ReactNode {
  const { lang, t } = usePlace();
  if (known === null) return releaseWords(lang).none;
  const { observation, indicator } = known;
  if (observation.missing !== undefined) return t.missing[observation.missing];
  return indicator === null ? (
    observation.printed
  ) : (
    <>
      <Figure observation={observation} indicator={indicator} size="inline" />
      {basis && `${t.punctuation.comma}${t.basis[observation.basis]}`}
    </>
  );
}

function Reasons({ change: { reasons } }: { readonly change: ValueChange }): ReactNode {
  const { lang, t } = usePlace();
  const words = releaseWords(lang);
  if (reasons.length === 0) return words.reasonNone;
  const { comma, semicolon, open, close } = t.punctuation;
  return (
    <>
      {reasons.map(({ reason, release, document }, at) => (
        <span key={`${release} ${at}`}>
          {at > 0 && semicolon}
          {reason[lang]}
          {open}
          {words.reasonIn(release)}
          {document !== undefined && (
            <>
              {comma}
              <DocumentLink id={document} />
            </>
          )}
          {close}
        </span>
      ))}
    </>
  );
}
