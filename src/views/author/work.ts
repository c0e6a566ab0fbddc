import type { Draft, DraftSource } from "#authoring/draft/draft.ts";
import type { DraftFault } from "#authoring/draft/draft-file.ts";
import type { Published } from "#authoring/draft/newest-release.ts";
import type { FaultCode } from "#domain/provenance/fault-code.ts";
import type { DataFolder } from "./data-folder.ts";
import type { KeptDraft, KeptDrafts } from "./kept-drafts.ts";
import type { ReadDocument } from "./read-document.ts";
import type { Session } from "./session.ts";

/** How far the work is. `wanted`: a draft whose text is not here; `adding`: one that gets another document. */
export type Step =
  | { readonly kind: "give"; readonly wanted: Draft | null; readonly adding: Draft | null }
  | {
      readonly kind: "source";
      readonly published: Published;
      readonly document: ReadDocument;
      readonly source: DraftSource;
      readonly draft: Draft | null;
      /** The draft to which the document is added. */
      readonly adding: Draft | null;
    }
  /** `first` is the figure that is looked at first. */
  | { readonly kind: "desk"; readonly session: Session; readonly restored: boolean; readonly first: string | null };

/** What went wrong, with everything that was done still there. */
export type Trouble =
  | { readonly kind: "document"; readonly code: FaultCode }
  | { readonly kind: "draft"; readonly fault: DraftFault; readonly place: string }
  /** A draft goes on from the data in a folder, which has to be chosen again. */
  | { readonly kind: "folder-wanted"; readonly name: string }
  | { readonly kind: "no-release" | "failed" | "wrong-text" | "folder-not" };

/** What the workbench does and shows. */
export interface Work {
  readonly step: Step;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** The drafts of this browser. */
  readonly kept: readonly KeptDraft[];
  /** True where this browser keeps nothing. */
  readonly notKept: boolean;
  /** The draft that was kept last: what was decided since then is on its way. */
  readonly saved: Draft | null;
  readonly give: (given: File | string) => void;
  readonly describe: (source: DraftSource) => void;
  /** Keeps what was said of the report so far. */
  readonly sketch: (source: DraftSource) => void;
  /** Asks for another document for the draft. */
  readonly add: () => void;
  /** Goes back from there to what the draft has. */
  readonly leaveAdding: () => void;
  /** Goes to another document of the draft, and there to a figure. */
  readonly turn: (nth: number, first?: string) => void;
  /** Takes the present document out of the draft, while nothing of it is decided. */
  readonly takeOut: () => void;
  /** The text or the bytes of a document as this browser keeps them. */
  readonly contentOf: KeptDrafts["content"];
  /** Goes back to what the report is, with everything that was decided. */
  readonly mendSource: () => void;
  readonly openDraft: (file: File) => void;
  /** Takes over what was chosen before the page's script came: it goes before the draft that was open last. */
  readonly onEarly: Readonly<Record<"document" | "draft" | "folder", (files: readonly File[]) => void>>;
  readonly goOn: (kept: KeptDraft) => void;
  readonly forget: (kept: KeptDraft) => void;
  readonly putBack: (kept: KeptDraft) => void;
  /** The folder of data from which drafts go on; `null` for those of this site. */
  readonly folder: (DataFolder & { readonly isFirst: boolean }) | null;
  readonly chooseFolder: (files: readonly File[] | null) => void;
  readonly keep: (draft: Draft) => void;
  readonly close: () => void;
}
