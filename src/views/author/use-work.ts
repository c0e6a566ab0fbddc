import { useCallback, useContext, useEffect, useRef, useState } from "react";
import { type Draft, type DraftSource, emptyDraft } from "#authoring/draft/draft.ts";
import { type DraftFault, fromFile } from "#authoring/draft/draft-file.ts";
import type { Published } from "#authoring/draft/newest-release.ts";
import type { Question } from "#data/query/question.ts";
import { DocumentFault } from "#documents/document-fault.ts";
import type { FaultCode } from "#domain/provenance/fault-code.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { AskContext, useShown } from "#views/parts/frame/context.ts";
import { today } from "#views/parts/frame/today.ts";
import { keptDraftsOf, type KeptDraft } from "./kept-drafts.ts";
import { readDocument, type ReadDocument, siteReader } from "./read-document.ts";
import { type DataFolder, folderIn } from "./data-folder.ts";
import { type Session, sessionOf } from "./session.ts";

/** How far the work is. `wanted`: a draft whose text is not here. */
type Step =
  | { readonly kind: "give"; readonly wanted: Draft | null }
  | {
      readonly kind: "source";
      readonly published: Published;
      readonly document: ReadDocument;
      readonly source: DraftSource;
      readonly draft: Draft | null;
    }
  | { readonly kind: "desk"; readonly session: Session; readonly restored: boolean };

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
  /** Goes back to what the report is, with everything that was decided. */
  readonly mendSource: () => void;
  readonly openDraft: (file: File) => void;
  readonly goOn: (kept: KeptDraft) => void;
  readonly forget: (kept: KeptDraft) => void;
  readonly putBack: (kept: KeptDraft) => void;
  /** The folder of data from which drafts go on; `null` for those of this site. */
  readonly folder: (DataFolder & { readonly isFirst: boolean }) | null;
  readonly chooseFolder: (files: readonly File[] | null) => void;
  readonly keep: (draft: Draft) => void;
  readonly close: () => void;
}

const publishedAt = async (reader: DataReader): Promise<Published | null> =>
  (await import("#authoring/draft/newest-release.ts")).readPublished(reader, today(""));

/** What a draft goes on from. A newer release may come while the page is open: what holds is asked for with each document. */
const PUBLISHED: Question<Published | null> = {
  key: ["published"],
  of: (source) => publishedAt(siteReader(source)),
  holds: () => false,
};

/** Keeps the work through reloads and crashes, and tells how far it is. */
export function useWork(): Work {
  const ask = useContext(AskContext);
  const drafts = keptDraftsOf(useShown().site?.area.id ?? "");
  const [step, setStep] = useState<Step>({ kind: "give", wanted: null });
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [kept, setKept] = useState<readonly KeptDraft[]>([]);
  const [notKept, setNotKept] = useState(false);
  const [saved, setSaved] = useState<Draft | null>(null);
  const [folder, setFolder] = useState<Work["folder"]>(null);
  const latest = useRef<Draft | null>(null);

  const lose = useCallback((): void => setNotKept(true), []);
  const hold = useCallback(
    (draft: Draft, isOpen: boolean): Promise<void> =>
      drafts.keep(draft, { open: isOpen, at: Date.now(), folder: folder?.name ?? null }),
    [drafts, folder],
  );
  const save = useCallback(
    (draft: Draft): void => {
      latest.current = draft;
      // They are kept in the order in which they are given.
      hold(draft, true).then(() => setSaved(draft), lose);
    },
    [hold, lose],
  );
  const list = useCallback(
    (): Promise<readonly KeptDraft[]> =>
      drafts.all().then((all) => {
        setKept(all);
        return all;
      }),
    [drafts],
  );

  /** Does something that takes a moment; what goes wrong is told. */
  const attempt = useCallback(async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    try {
      await work();
    } catch (error) {
      setTrouble(error instanceof DocumentFault ? { kind: "document", code: error.code } : { kind: "failed" });
    }
    setBusy(false);
  }, []);

  const published = useCallback(async (): Promise<Published | null> => {
    const found = folder !== null ? await publishedAt(folder.reader) : ask === null ? null : await ask(PUBLISHED);
    if (found === null) setTrouble({ kind: "no-release" });
    return found;
  }, [ask, folder]);

  const chooseFolder = useCallback(
    (files: readonly File[] | null): void =>
      void attempt(async () => {
        const chosen = files === null ? null : folderIn(files);
        if (files === null) return setFolder(null);
        const found = chosen === null ? null : await publishedAt(chosen.reader);
        if (chosen === null || found === null) setTrouble({ kind: "folder-not" });
        else setFolder({ ...chosen, isFirst: found.index === null });
      }),
    [attempt],
  );

  const enter = useCallback(
    (session: Session, restored: boolean): void => {
      setStep({ kind: "desk", session, restored });
      save(session.draft);
    },
    [save],
  );

  const open = useCallback(
    async (draft: Draft, restored: boolean): Promise<void> => {
      const content = await drafts.content(draft.source.sha256).catch(() => null);
      if (content === null) return setStep({ kind: "give", wanted: draft });
      const from = await published();
      if (from !== null) enter(await sessionOf(from, content, draft), restored);
    },
    [drafts, published, enter],
  );

  const openText = useCallback(
    async (written: string, restored: boolean): Promise<void> => {
      const read = fromFile(written);
      if ("fault" in read) setTrouble({ kind: "draft", ...read });
      else await open(read.draft, restored);
    },
    [open],
  );

  const openKept = useCallback(
    async (one: KeptDraft, restored: boolean): Promise<void> => {
      const wants = one.folder ?? null;
      // Never against other data than it was made for.
      if (wants !== (folder?.name ?? null)) setTrouble({ kind: "folder-wanted", name: wants ?? "" });
      else await openText(one.file, restored);
    },
    [folder, openText],
  );

  const began = useRef(false);
  useEffect(() => {
    if (ask === null || began.current) return;
    began.current = true;
    list().then((all) => {
      const last = all.find((one) => one.open);
      if (last !== undefined) void attempt(() => openKept(last, true));
    }, lose);
  }, [ask, list, lose, attempt, openKept]);

  const wanted = step.kind === "give" ? step.wanted : null;
  const give = useCallback(
    (given: File | string): void =>
      void attempt(async () => {
        const document = await readDocument(given);
        if (wanted !== null && wanted.source.sha256 !== document.sha256) return setTrouble({ kind: "wrong-text" });
        const from = await published();
        if (from === null) return;
        drafts.keepContent(document.sha256, document.content).catch(lose);
        if (wanted !== null) return enter(await sessionOf(from, document.content, wanted), false);
        const { describeSource, describeTable } = await import("#authoring/draft/describe-source.ts");
        const about = { ...document, site: from.site, documents: from.release.sources.documents };
        const source =
          typeof document.content === "string" ? describeSource(document.content, about) : describeTable(about);
        // The same document again goes on where it was.
        const [before] = (await drafts.all().catch(() => [])).filter(({ sha256 }) => sha256 === document.sha256);
        const read = before === undefined ? null : fromFile(before.file);
        const draft = read !== null && "draft" in read ? read.draft : null;
        setStep({ kind: "source", published: from, document, source: draft?.source ?? source, draft });
      }),
    [attempt, drafts, wanted, published, enter, lose],
  );

  const describe = useCallback(
    (source: DraftSource): void =>
      void attempt(async () => {
        if (step.kind !== "source") return;
        const draft = step.draft === null ? emptyDraft(source) : { ...step.draft, source };
        enter(await sessionOf(step.published, step.document.content, draft), false);
      }),
    [attempt, step, enter],
  );

  const sketch = useCallback(
    (source: DraftSource): void => {
      if (step.kind !== "source") return;
      const draft = step.draft === null ? emptyDraft(source) : { ...step.draft, source };
      save(draft);
    },
    [step, save],
  );

  const mendSource = useCallback((): void => {
    const draft = latest.current;
    if (step.kind !== "desk" || draft === null) return;
    const { session } = step;
    const content = session.kind === "report" ? session.text : session.bytes;
    const { sha256, name } = draft.source;
    const document = { content, sha256, name };
    setStep({ kind: "source", published: session.published, document, source: draft.source, draft });
  }, [step]);

  const close = useCallback((): void => {
    const draft = latest.current;
    latest.current = null;
    setTrouble(null);
    setStep({ kind: "give", wanted: null });
    if (draft !== null) hold(draft, false).then(list).catch(lose);
  }, [hold, list, lose]);

  return {
    folder,
    chooseFolder,
    step,
    busy,
    trouble,
    kept,
    notKept,
    saved,
    give,
    describe,
    sketch,
    mendSource,
    keep: save,
    close,
    openDraft: (file) => void attempt(async () => openText(await file.text(), false)),
    goOn: (one) => void attempt(() => openKept(one, false)),
    forget: ({ sha256 }) => void drafts.forget(sha256).then(list).catch(lose),
    putBack: (draft) => void drafts.putBack(draft).then(list).catch(lose),
  };
}
