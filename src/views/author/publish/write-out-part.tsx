import { type ReactNode, useState } from "react";
import type { Published } from "#authoring/draft/newest-release.ts";
import type { NextRelease } from "#authoring/draft/to-release.ts";
import { workbenchPublishWords } from "#words/workbench-publish/workbench-publish-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";
import { saveFile } from "#views/author/save-file.ts";
import { chooseFolder, filesOf, type FolderFault, hasFolders, writeInto, zipped } from "./write-out.ts";

interface Props {
  readonly next: NextRelease;
  readonly published: Published;
  /** True while something stands against publishing. */
  readonly stops: boolean;
  /** The text of the file of aliases, where anything was learnt. */
  readonly aliases: string | null;
}

type Written = { readonly kind: "folder" | "zip" } | { readonly kind: "fault"; readonly code: FolderFault };

/** Writes the release: into the folder of data where the browser can, else as an archive to be unpacked there. */
export function WriteOut({ next, published, stops, aliases }: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchPublishWords(lang);
  const [written, setWritten] = useState<Written | null>(null);
  const files = filesOf(next, aliases);
  const toFolder = async (): Promise<void> => {
    const folder = await chooseFolder();
    if (folder === null) return;
    const fault = await writeInto(folder, next.id, files, published.indexSha256);
    setWritten(fault === null ? { kind: "folder" } : { kind: "fault", code: fault });
  };
  const toZip = async (): Promise<void> => {
    saveFile(`release-${next.id}.zip`, Uint8Array.from(await zipped(files)), "application/zip");
    setWritten({ kind: "zip" });
  };
  return (
    <div className="author-write">
      {hasFolders() && (
        <p>
          <button type="button" className="author-primary" disabled={stops} onClick={() => void toFolder()}>
            {words.toFolder}
          </button>
          <span>{published.index === null ? words.folderNoteFirst : words.folderNote}</span>
        </p>
      )}
      <p>
        <button
          type="button"
          className={hasFolders() ? undefined : "author-primary"}
          disabled={stops}
          onClick={() => void toZip()}
        >
          {words.toZip}
        </button>
        <span>{published.index === null ? words.zipNoteFirst : words.zipNote}</span>
      </p>
      <p role="status" className="author-said">
        {written?.kind === "folder" ? words.written(next.id) : written?.kind === "zip" ? words.zipped(next.id) : ""}
      </p>
      {written?.kind === "fault" && (
        <Notice role="alert">
          <p>{words.folderFaults[written.code]}</p>
        </Notice>
      )}
    </div>
  );
}
