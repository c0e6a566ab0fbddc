import { type ReactNode, useContext, useEffect, useState } from "react";
import { AddressingContext } from "#views/parts/frame/addressing.ts";
import { DownloadContext, usePlace, useShown } from "#views/parts/frame/context.ts";

interface Props {
  /** Name of the file without its ending. */
  readonly name: string;
  /** `null` where the file is there already: the browser then needs no script that makes it. */
  readonly text: (() => string) | null;
  /** Makes the same text with a script of its own: for a page as of a day, whose files nobody has built. */
  readonly later: () => Promise<string>;
  readonly label?: string;
}

/**
 * A file to take away. On the published site it is a real file that the build wrote beside the pages, so that it works
 * without scripts and where blobs are refused (WeChat); in development, in the single file, and on a page as of a day, it
 * is inside the address.
 */
export function Download({ name, text, later, label }: Props): ReactNode {
  const { page, lang, asOf: asked, t } = usePlace();
  const { asOf } = useShown();
  const addressing = useContext(AddressingContext);
  const offer = useContext(DownloadContext);
  const file = asOf === null ? `${name}.csv` : `${name}.as-of-${asked ?? asOf.day}.csv`;
  if (text !== null) offer?.(file, text());
  // The files beside the pages are those of now.
  const beside = asOf === null ? addressing.file({ page, lang }, `downloads/${file}`) : null;
  const made = useMade(beside === null && text === null ? later : null, file);
  const href = beside ?? (text === null ? made : csvAddress(text()));
  return (
    <a href={href} download={file}>
      {label ?? t.chart.csv}
    </a>
  );
}

const csvAddress = (text: string): string => `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;

/** The address of a file that is made in the browser, once it is. */
function useMade(make: (() => Promise<string>) | null, file: string): string | undefined {
  const [made, setMade] = useState<string>();
  useEffect(() => {
    let wanted = true;
    void make?.().then((text) => {
      if (wanted) setMade(csvAddress(text));
    });
    return () => {
      wanted = false;
    };
    // What is made is known by the name of the file and the day in it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [file]);
  return made;
}
