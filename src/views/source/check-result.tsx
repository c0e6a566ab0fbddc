import { type ReactNode, useMemo, useState } from "react";
import { categoryName } from "#domain/figure/breakdown.ts";
import type { Located } from "#domain/provenance/locate.ts";
import { worstFirst } from "#domain/provenance/summary.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import { checkWords } from "#words/check/check-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Fact, Facts } from "#views/parts/table/facts.tsx";
import { CheckedText, type Here } from "./checked-text.tsx";
import { FigureRows, type Names } from "./figure-rows.tsx";
import { QuoteRows } from "./quote-rows.tsx";
import { type Checked, isOther } from "./use-check.ts";
import { UncarriedList } from "./uncarried-list.tsx";

interface Props {
  readonly document: SourceDocument;
  readonly checked: Checked;
}

/** What came of it: the hashes, figure by figure what was found, what the site does not carry, and the text with its marks. */
export function CheckResult({ document, checked }: Props): ReactNode {
  const { lang } = usePlace();
  const words = checkWords(lang);
  const { identity, original } = checked;
  return (
    <div className="check-result">
      <p className="check-identity" data-identity={identity}>
        {words.identity[identity]}
      </p>
      <Facts>
        <Fact name={words.file}>
          {[original.name, words.kind[original.kind], original.encoding].filter((part) => part !== null).join(" · ")}
        </Fact>
        {original.sha256 !== null && (
          <Fact name={words.fileHash}>
            <code>{original.sha256}</code>
          </Fact>
        )}
        {original.forms[0].sha256 !== null && original.forms[0].sha256 !== original.sha256 && (
          <Fact name={words.textHash}>
            <code>{original.forms[0].sha256}</code>
          </Fact>
        )}
        {document.sha256 !== null && (
          <Fact name={words.recordedHash}>
            <code>{document.sha256}</code>
          </Fact>
        )}
      </Facts>
      {isOther(checked) ? (
        <details>
          <summary>{words.all}</summary>
          <Results document={document} checked={checked} />
        </details>
      ) : (
        <Results document={document} checked={checked} />
      )}
    </div>
  );
}

/** Figure by figure what was found, what of the document is missing, what the site does not carry, and the text. */
function Results({ document, checked: { examined } }: Props): ReactNode {
  const { lang } = usePlace();
  const words = checkWords(lang);
  const names = useNames();
  const [here, setHere] = useState<Here | null>(null);
  const show = (start: number): void =>
    setHere({ index: examined.marks.findIndex((mark) => mark.start === start), focus: true });
  const figures = worstFirst(examined.figures);
  const doubtful = figures.filter((f) => f.how === "not-found" || f.how === "number");
  const isGone = ({ how }: Located): boolean => how === "not-found";
  const gone = new Set(examined.damage.filter(isGone).map((d) => d.id));
  return (
    <>
      <h3>{words.figures}</h3>
      {figures.length === 0 && <p>{words.figuresNone}</p>}
      <FigureRows figures={doubtful} names={names} show={show} />
      {(["phrase", "place"] as const).map((how) => {
        const sound = figures.filter((f) => f.how === how);
        return sound.length === 0 ? null : (
          <details key={how}>
            <summary>{words.sound[how](sound.length)}</summary>
            <FigureRows figures={sound} names={names} show={show} />
          </details>
        );
      })}
      {gone.size > 0 && (
        <>
          <h3>{words.damageMissing}</h3>
          <ul className="check-rows">
            {document.damage.map((d) =>
              gone.has(d.id) ? (
                <li key={d.id}>
                  <span>
                    <a href={`#damage-${d.id}`}>{d.id}</a> <q lang="zh-CN">{d.printed}</q>
                  </span>
                </li>
              ) : null,
            )}
          </ul>
        </>
      )}
      <QuoteRows quotes={examined.quotes} show={show} />
      <h3>{words.uncarried}</h3>
      <UncarriedList uncarried={examined.uncarried} show={show} />
      <CheckedText examined={examined} names={names} here={here} go={setHere} />
    </>
  );
}

/** What each value is called, with its indicator. */
function useNames(): Names {
  const { lang, t } = usePlace();
  const { release } = useShown();
  return useMemo(() => {
    const indicators = new Map(release.indicators.indicators.map((i) => [i.id, i]));
    return new Map(
      release.observations.observations.flatMap((o) => {
        const indicator = indicators.get(o.indicator);
        if (indicator === undefined) return [];
        const category = categoryName(indicator, o.category)?.[lang];
        const name = [indicator.name[lang], category].filter((part) => part !== undefined).join(t.punctuation.comma);
        return [[o.id, { name, indicator: indicator.id, observation: o }] as const];
      }),
    );
  }, [release, lang, t]);
}
