import type { MouseEvent, ReactNode } from "react";
import type { Refusal } from "#domain/comparison.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import { quotedOf } from "#domain/series.ts";
import { compareWords } from "#i18n/compare-words.ts";
import { figureLine } from "#i18n/format.ts";
import { usePlace, useShown } from "#views/shared/context.ts";

interface Props {
  readonly refusal: Refusal;
  readonly offers: readonly Indicator[];
  /** What is chosen besides. */
  readonly before: readonly Indicator[];
}

/** Why two indicators are not compared: what each of them is, from the data, the reason, and what can be compared instead. */
export function Refused({ refusal, offers, before }: Props): ReactNode {
  const { lang, t } = usePlace();
  const { release } = useShown();
  const words = compareWords(lang);
  const both = [refusal.a, refusal.b].map((indicator) =>
    words.amount({
      name: indicator.name[lang],
      figure: figureOf(release, indicator),
      stage: indicator.stage,
      scope: `${indicator.scope.name[lang]}${t.punctuation.comma}${t.scope[indicator.scope.level]}`,
    }),
  );
  function figureOf(from: Release, indicator: Indicator): string {
    const [first] = quotedOf(from, indicator);
    return first === undefined ? "" : figureLine(first, indicator, lang);
  }
  return (
    <section className="compare-refused" data-refused={refusal.refused}>
      <h3>{words.refusedTitle(refusal.a.name[lang], refusal.b.name[lang])}</h3>
      <p>
        {both.join(t.punctuation.semicolon)}
        {lang === "zh" ? "。" : ". "}
        <strong>{words.refused[refusal.refused]}</strong>
      </p>
      <Offers title={words.instead} offers={offers} before={before} />
    </section>
  );
}

interface OffersProps {
  readonly title: string;
  readonly offers: readonly Indicator[];
  readonly before: readonly Indicator[];
}

/** Links that put an indicator beside those chosen before. */
export function Offers({ title, offers, before }: OffersProps): ReactNode {
  const { lang, set } = usePlace();
  if (offers.length === 0) return null;
  return (
    <div className="compare-offers">
      <p>{title}</p>
      <ul>
        {offers.map((offer) => {
          const ids = [...before, offer].map((i) => i.id).join(",");
          const follow = (event: MouseEvent): void => {
            if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            set("compare", ids, true);
          };
          return (
            <li key={offer.id}>
              <a href={`?compare=${ids}`} onClick={follow}>
                {offer.name[lang]}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
