import type { ReactNode } from "react";
import type { Picture } from "#domain/chart/picture.ts";
import { pictureSentence, plainWords } from "#words/plain/plain-words.ts";
import { aside } from "#words/format/writing.ts";
import { usePlace } from "#views/parts/frame/context.ts";

/** Something to picture beside a figure, with the mark that nobody published it. */
export function Pictured({ picture }: { readonly picture: Picture }): ReactNode {
  const { lang } = usePlace();
  return (
    <span data-derived="">
      {pictureSentence(picture, lang)} <small>{aside(plainWords(lang).derived, lang).trim()}</small>
    </span>
  );
}
