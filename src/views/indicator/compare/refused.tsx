import { type MouseEvent, type ReactNode, useContext } from "react";
import type { Refusal } from "#domain/comparison/comparison.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { compareWords } from "#words/compare/compare-words.ts";
import { AddressingContext } from "#views/parts/frame/addressing.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "#views/parts/figure/figure.tsx";
import { Link } from "#views/parts/frame/link.tsx";

/** Why two indicators are not compared: what each of them is, from the data, and the reason. */
export function Refused({ refusal }: { readonly refusal: Refusal }): ReactNode {
  const { lang, t } = usePlace();
  const { release } = useShown();
  const words = compareWords(lang);
  return (
    <section className="compare-refused" data-refused={refusal.refused}>
      <h3>{words.refusedTitle(refusal.a.name[lang], refusal.b.name[lang])}</h3>
      <ul>
        {[refusal.a, refusal.b].map((indicator) => {
          const [first] = quotedOf(release, indicator);
          const { level, name } = indicator.scope;
          return (
            <li key={indicator.id} data-indicator={indicator.id}>
              <Link to={{ name: "indicator", id: indicator.id }}>{indicator.name[lang]}</Link>{" "}
              {first !== undefined && <Figure observation={first} indicator={indicator} size="inline" />}
              {t.punctuation.colon}
              {words.amount(indicator.stage, `${name[lang]}${t.punctuation.comma}${t.scope[level]}`)}
            </li>
          );
        })}
      </ul>
      <p>{words.refused[refusal.refused]}</p>
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
  const { page, lang, set } = usePlace();
  const addressing = useContext(AddressingContext);
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
              <a href={addressing.page({ page, lang }, { page, lang }, `?compare=${ids}`)} onClick={follow}>
                {offer.name[lang]}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
