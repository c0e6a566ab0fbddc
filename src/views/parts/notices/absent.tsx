import type { ReactNode } from "react";
import { offlineWords } from "#words/offline/offline-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";

/** Says that earlier releases are not here without a network; nothing where all are. */
export function Absent(): ReactNode {
  const { lang } = usePlace();
  const { length } = useShown().versions?.absent ?? [];
  return length > 0 && <p data-absent="">{offlineWords(lang).absent(length)}</p>;
}
