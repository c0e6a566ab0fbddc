import { type ReactNode, useContext } from "react";
import { rootPath } from "./link.tsx";
import { DownloadContext, usePlace } from "./context.ts";

interface Props {
  /** Name of the file without its ending. */
  readonly name: string;
  /** `null` where the file is there already: the browser then needs no script that makes it. */
  readonly text: (() => string) | null;
  readonly label?: string;
}

/**
 * A file to take away. On the published site it is a real file that the build wrote beside the pages, so that it works
 * without scripts and where blobs are refused (WeChat); in development it is inside the address itself.
 */
export function Download({ name, text, label }: Props): ReactNode {
  const { page, lang, t } = usePlace();
  const offer = useContext(DownloadContext);
  if (text !== null) offer?.(`${name}.csv`, text());
  const href =
    import.meta.env.DEV && text !== null
      ? `data:text/csv;charset=utf-8,${encodeURIComponent(text())}`
      : `${rootPath(page, lang)}downloads/${name}.csv`;
  return (
    <a href={href} download={`${name}.csv`}>
      {label ?? t.chart.csv}
    </a>
  );
}
