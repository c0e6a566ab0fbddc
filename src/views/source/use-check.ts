import { useCallback, useRef, useState } from "react";
import { DocumentFault } from "#documents/document-fault.ts";
import type { Original } from "#data/original/read-original.ts";
import type { Examined, Recorded } from "#domain/provenance/examine.ts";
import type { FaultCode } from "#domain/provenance/fault-code.ts";
import { identify, type Identity } from "#domain/provenance/identity.ts";

/** What came of checking a document. */
export interface Checked {
  /** Each document given has a turn of its own. */
  readonly turn: number;
  readonly original: Original;
  readonly identity: Identity;
  readonly examined: Examined;
  /** True where hardly anything was found that the site has from the document. */
  readonly unrelated: boolean;
}

/** Whether the reader gave another document: what is on record of this one says nothing of it. */
export const isOther = ({ identity, unrelated }: Checked): boolean =>
  unrelated && identity !== "file" && identity !== "text";

/** How far the checking is; `failed` where its script could not be had. */
export type CheckState =
  | { readonly kind: "idle" | "busy" | "failed" }
  | { readonly kind: "fault"; readonly code: FaultCode }
  | ({ readonly kind: "done" } & Checked);

/** Checks one document after the other against what is recorded; only the last one given counts. */
export function useCheck(
  recorded: Recorded,
  sha256: string | null,
): readonly [CheckState, (read: () => Promise<Original>) => void] {
  const [state, setState] = useState<CheckState>({ kind: "idle" });
  const last = useRef(0);
  const check = useCallback(
    (read: () => Promise<Original>) => {
      const run = async (turn: number): Promise<void> => {
        const next = await checked(read, recorded, sha256, turn);
        if (last.current === turn) setState(next);
      };
      last.current += 1;
      setState({ kind: "busy" });
      void run(last.current);
    },
    [recorded, sha256],
  );
  return [state, check];
}

async function checked(
  read: () => Promise<Original>,
  recorded: Recorded,
  sha256: string | null,
  turn: number,
): Promise<CheckState> {
  try {
    const [original, { examine, isUnrelated }] = await Promise.all([read(), import("#domain/provenance/examine.ts")]);
    const { identity, text } = identify(sha256, original.sha256, original.forms);
    const same = identity === "file" || identity === "text";
    const examined = examine(text, recorded, same);
    return { kind: "done", turn, original, identity, examined, unrelated: isUnrelated(examined) };
  } catch (error) {
    return error instanceof DocumentFault ? { kind: "fault", code: error.code } : { kind: "failed" };
  }
}
