import type { ReactNode } from "react";
import { countKnown, type KnownModel } from "#domain/known/known.ts";
import { KNOWN_WORDS } from "#words/known/known-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { KnownFigure } from "#views/parts/chart/known-figure.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import styles from "./known-part.module.css";

/** What is known at all: how much in words, then a matrix a theme, of which the first is open. */
export function KnownPart({ models }: { readonly models: readonly KnownModel[] }): ReactNode {
  const { lang } = usePlace();
  const words = KNOWN_WORDS[lang];
  const [first, last] = (models[0]?.years ?? []).map(String);
  return (
    <Part id="known" title={words.title} note={words.note}>
      <p data-summary="">{words.summary(countKnown(models), first ?? "", last ?? "")}</p>
      {models.map((model, at) => (
        <details key={model.id} id={model.id} className={styles.theme} open={at === 0}>
          <summary>{words.theme(model.theme.name[lang], model.total)}</summary>
          <KnownFigure model={model} />
        </details>
      ))}
    </Part>
  );
}
