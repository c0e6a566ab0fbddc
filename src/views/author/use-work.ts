import { useCallback, useContext, useEffect, useRef, useState } from "react";
import { type Draft, type DraftSource, emptyDraft } from "#authoring/draft/draft.ts";
import { placeOf, turnTo, withDocument, withoutDocument } from "#authoring/draft/documents.ts";
import { fromFile } from "#authoring/draft/draft-file.ts";
import type { Published } from "#authoring/draft/newest-release.ts";
import type { Question } from "#data/query/question.ts";
import { DocumentFault } from "#documents/document-fault.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { AskContext, useShown } from "#views/parts/frame/context.ts";
import { today } from "#views/parts/frame/today.ts";
import { keptDraftsOf, type KeptDraft } from "./kept-drafts.ts";
import { readDocument, type ReadDocument, siteReader } from "./read-document.ts";
import { folderIn } from "./data-folder.ts";
import { type Session, sessionOf } from "./session.ts";
import { useEarly } from "./use-early.ts";
import type { Step, Trouble, Work } from "./work.ts";

const BEGIN = { kind: "give", wanted: null, adding: null } as const;

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
  const [step, setStep] = useState<Step>(BEGIN);
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
    (session: Session, restored: boolean, first: string | null = null): void => {
      setStep({ kind: "desk", session, restored, first });
      save(session.draft);
    },
    [save],
  );

  /** What was given since the page came: a browser that keeps nothing has it all the same. */
  const held = useRef(new Map<string, ReadDocument["content"]>());
  const contentOf = useCallback<Work["contentOf"]>(
    async (sha256) => held.current.get(sha256) ?? (await drafts.content(sha256).catch(() => null)),
    [drafts],
  );

  const open = useCallback(
    async (
      draft: Draft,
      restored: boolean,
      { first = null, of }: { readonly first?: string | null; readonly of?: Published } = {},
    ): Promise<void> => {
      const content = await contentOf(draft.source.sha256);
      if (content === null) return setStep({ kind: "give", wanted: draft, adding: null });
      const from = of ?? (await published());
      if (from !== null) enter(await sessionOf(from, content, draft), restored, first);
    },
    [contentOf, published, enter],
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

  const { wanted, adding } = step.kind === "give" ? step : BEGIN;
  const give = useCallback(
    (given: File | string): void =>
      void attempt(async () => {
        const document = await readDocument(given);
        if (wanted !== null && wanted.source.sha256 !== document.sha256) return setTrouble({ kind: "wrong-text" });
        const from = await published();
        if (from === null) return;
        held.current.set(document.sha256, document.content);
        drafts.keepContent(document.sha256, document.content).catch(lose);
        if (wanted !== null) return enter(await sessionOf(from, document.content, wanted), false);
        const { describeSource, describeTable } = await import("#authoring/draft/describe-source.ts");
        const about = { ...document, site: from.site, documents: from.release.sources.documents };
        const source =
          typeof document.content === "string" ? describeSource(document.content, about) : describeTable(about);
        if (adding !== null) {
          const draft = withDocument(adding, source);
          return setStep({ kind: "source", published: from, document, source: draft.source, draft, adding });
        }
        // The same document again goes on where it was.
        const [before] = (await drafts.all().catch(() => [])).filter(
          ({ sha256, documents }) => sha256 === document.sha256 || documents?.includes(document.sha256) === true,
        );
        const read = before === undefined ? null : fromFile(before.file);
        const known = read !== null && "draft" in read ? read.draft : null;
        const draft = known === null ? null : turnTo(known, placeOf(known, document.sha256));
        setStep({ kind: "source", published: from, document, source: draft?.source ?? source, draft, adding: null });
      }),
    [attempt, drafts, wanted, adding, published, enter, lose],
  );

  const openDraft = useCallback(
    (file: File): void => void attempt(async () => openText(await file.text(), false)),
    [attempt, openText],
  );

  const { onEarly, takeEarly } = useEarly(give, openDraft, chooseFolder);
  const began = useRef(false);
  useEffect(() => {
    if (ask === null || began.current) return;
    began.current = true;
    const listed = list().catch((): readonly KeptDraft[] => {
      lose();
      return [];
    });
    if (takeEarly()) return;
    void listed.then((all) => {
      const last = all.find((one) => one.open);
      if (last !== undefined) void attempt(() => openKept(last, true));
    });
  }, [ask, list, lose, attempt, openKept, takeEarly]);

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
    setStep({ kind: "source", published: session.published, document, source: draft.source, draft, adding: null });
  }, [step]);

  const add = useCallback((): void => {
    if (latest.current !== null) setStep({ kind: "give", wanted: null, adding: latest.current });
  }, []);
  const leaveAdding = useCallback((): void => {
    if ((step.kind === "give" || step.kind === "source") && step.adding !== null) {
      const { adding: before } = step;
      void attempt(() => open(before, false));
    }
  }, [step, attempt, open]);
  const turn = useCallback(
    (nth: number, first: string | null = null): void => {
      const draft = latest.current;
      if (draft === null || step.kind !== "desk") return;
      const { published: of } = step.session;
      void attempt(() => open(turnTo(draft, nth), false, { first, of }));
    },
    [attempt, open, step],
  );
  const takeOut = useCallback((): void => {
    const draft = latest.current;
    if (draft === null || step.kind !== "desk") return;
    const { published: of } = step.session;
    void attempt(() => open(withoutDocument(draft), false, { of }));
  }, [attempt, open, step]);

  const close = useCallback((): void => {
    const draft = latest.current;
    latest.current = null;
    setTrouble(null);
    setStep(BEGIN);
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
    add,
    leaveAdding,
    turn,
    takeOut,
    contentOf,
    keep: save,
    close,
    openDraft,
    onEarly,
    goOn: (one) => void attempt(() => openKept(one, false)),
    forget: ({ sha256 }) => void drafts.forget(sha256).then(list).catch(lose),
    putBack: (draft) => void drafts.putBack(draft).then(list).catch(lose),
  };
}
