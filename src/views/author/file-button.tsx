import { type ReactNode, useCallback } from "react";

interface Props {
  readonly label: string;
  /** The kinds of files, as `accept` has them; a whole folder where it is `null`. */
  readonly accept: string | null;
  readonly onFiles: (files: readonly File[]) => void;
  /** Given what was chosen before the page's script came. */
  readonly onEarly?: (files: readonly File[]) => void;
}

/** React hands it on; its types do not know it. */
const FOLDER = { webkitdirectory: "" };

/**
 * What has a file chosen, or a folder: the browser's own field under its label, which works before any script has come. The same file
 * may be chosen again after it was changed.
 */
export function FileButton({ label, accept, onFiles, onEarly }: Props): ReactNode {
  const takeOver = useCallback(
    (field: HTMLInputElement | null) => {
      const early = taken(field);
      if (early.length > 0) onEarly?.(early);
    },
    [onEarly],
  );
  return (
    <label className="author-file">
      <span>{label}</span>
      <input
        ref={takeOver}
        type="file"
        {...(accept === null ? FOLDER : { accept })}
        onChange={(event) => {
          const files = taken(event.target);
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}

/** What is in a field, which is empty then. */
function taken(field: HTMLInputElement | null): readonly File[] {
  const files = [...(field?.files ?? [])];
  if (field !== null && files.length > 0) field.value = "";
  return files;
}
