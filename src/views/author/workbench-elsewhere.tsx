import { type ReactNode, useContext } from "react";
import { FILES } from "#domain/site/two-files.ts";
import { fileWords } from "#words/file/file-words.ts";
import { AddressingContext } from "#views/parts/frame/addressing.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import type * as Here from "./workbench.tsx";

/** In the place of the workbench in the meeting-room file (`build/single`): the way to the file beside it that has one. */
export const Workbench: typeof Here.Workbench = (): ReactNode => {
  const { lang } = usePlace();
  const words = fileWords(lang);
  const { page } = useContext(AddressingContext);
  const author = { page: { name: "author" }, lang } as const;
  return (
    <div role="note">
      <p>{words.authorElsewhere}</p>
      <p>
        <a href={FILES.workbench + page(author, author, "")}>{words.openIn(FILES.workbench)}</a>
      </p>
      <p>{words.keepTogether}</p>
    </div>
  );
};
