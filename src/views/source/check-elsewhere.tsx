import { type ReactNode, useContext } from "react";
import { FILES } from "#domain/site/two-files.ts";
import { fileWords } from "#words/file/file-words.ts";
import { AddressingContext } from "#views/parts/frame/addressing.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import type * as Here from "./check-document.tsx";

/** In the place of what checks an original in the meeting-room file (`build/single`): the way to the file beside it that does. */
export const CheckDocument: typeof Here.CheckDocument = ({ document: { id } }): ReactNode => {
  const { lang } = usePlace();
  const words = fileWords(lang);
  const { page } = useContext(AddressingContext);
  const source = { page: { name: "source", id }, lang } as const;
  return (
    <div role="note">
      <p>{words.checkElsewhere}</p>
      <p>
        <a href={FILES.workbench + page(source, source, "#check")}>{words.openIn(FILES.workbench)}</a>
      </p>
      <p>{words.keepTogether}</p>
    </div>
  );
};
