import type { ReactNode } from "react";
import type { Revision } from "#domain/versions/history.ts";
import { releaseWords } from "#words/release/release-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Part } from "#views/parts/frame/part.tsx";
import { ValueChanges } from "#views/parts/figure/value-changes.tsx";

/** What releases changed in the values of one indicator, the latest change first. */
export function Revisions({ revisions }: { readonly revisions: readonly Revision[] }): ReactNode {
  const { lang } = usePlace();
  const words = releaseWords(lang);
  return (
    <Part id="revisions" title={words.revisions} note={words.revisionsNote}>
      <ValueChanges changes={revisions} label={words.revisions} named={false} />
    </Part>
  );
}
