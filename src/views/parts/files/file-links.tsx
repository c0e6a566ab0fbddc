import { type ReactNode, useContext, useEffect, useState } from "react";
import { type DownloadWords, downloadWords, type FileName } from "#words/download/download-words.ts";
import { AddressingContext } from "#views/parts/frame/addressing.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import "./file-links.css";

/** A file to take away: a real one at an address, or one that the page makes. */
export interface FileLink {
  readonly kind: FileName;
  /** Name of the file with its ending; it lies in `downloads/`. */
  readonly file: string;
}

/** The address of a file that the build wrote beside the pages of now; `null` in the single file and as of a day. */
export function useBeside(): (file: string) => string | null {
  const { page, lang } = usePlace();
  const { asOf } = useShown();
  const addressing = useContext(AddressingContext);
  return (file) => (asOf === null ? addressing.file({ page, lang }, `downloads/${file}`) : null);
}

/** Files with what each is for. All of them are links to real files, so that they work without scripts. */
export function FileLinks({ links }: { readonly links: readonly FileLink[] }): ReactNode {
  const { lang } = usePlace();
  const beside = useBeside();
  const words = downloadWords(lang);
  return (
    <ul className="files" data-screen="">
      {links.map(({ kind, file }) => (
        <li key={file}>
          <a href={beside(file) ?? undefined} download={file}>
            {words.names[kind]}
          </a>
          <About kind={kind} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** A file that the page makes when it is shown, inside its address. */
export function MadeFiles({
  files,
}: {
  readonly files: readonly (FileLink & { readonly type: string; readonly make: () => Promise<string> })[];
}): ReactNode {
  const { lang } = usePlace();
  const words = downloadWords(lang);
  const [made, setMade] = useState<Readonly<Record<string, string>>>({});
  const names = files.map(({ file }) => file).join();
  useEffect(() => {
    let wanted = true;
    for (const { file, type, make } of files)
      void make().then((text) => {
        const address = `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
        if (wanted) setMade((before) => ({ ...before, [file]: address }));
      });
    return () => {
      wanted = false;
    };
    // What is made is known by the names of the files and the day in them.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [names]);
  return (
    <ul className="files" data-screen="">
      {files.map(({ kind, file }) => (
        <li key={file}>
          <a href={made[file]} download={file}>
            {words.names[kind]}
          </a>
          <About kind={kind} words={words} />
        </li>
      ))}
    </ul>
  );
}

const About = ({ kind, words }: { readonly kind: FileName; readonly words: DownloadWords }): ReactNode => (
  <span>{words.about[kind]}</span>
);
