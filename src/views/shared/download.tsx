import { type ReactNode, useContext } from "react";
import { AddressingContext } from "./addressing.ts";
import { DownloadContext, usePlace, useShown } from "./context.ts";

interface Props {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly text: () => string;
  readonly label?: string;
}

/**
 * A file to take away. On the published site it is a real file that the build wrote beside the pages, so that it works
 * without scripts and where blobs are refused (WeChat); in development, in the single file, and on a page as of a day, it
 * is inside the address.
 */
export function Download({ name, text, label }: Props): ReactNode {
  const { page, lang, t } = usePlace();
  const { asOf } = useShown();
  const addressing = useContext(AddressingContext);
  const offer = useContext(DownloadContext);
  const file = asOf === null ? `${name}.csv` : `${name}.as-of-${asOf.day}.csv`;
  offer?.(file, text());
  // The files beside the pages are those of now.
  const beside = asOf === null ? addressing.file({ page, lang }, `downloads/${file}`) : null;
  return (
    <a href={beside ?? `data:text/csv;charset=utf-8,${encodeURIComponent(text())}`} download={file}>
      {label ?? t.chart.csv}
    </a>
  );
}
