import { documentsOf, type Draft } from "#authoring/draft/draft.ts";
import { toFile } from "#authoring/draft/draft-file.ts";

/** A draft as this browser keeps it, with what a list of drafts says of it. */
export interface KeptDraft {
  readonly sha256: string;
  readonly title: string;
  readonly published: string;
  readonly decided: number;
  /** When it was kept last (ms since 1970). */
  readonly at: number;
  /** The hashes of all its documents, the first of which it goes by; absent where there is but one. */
  readonly documents?: readonly string[];
  /** False once it was put aside for another report. */
  readonly open: boolean;
  /** The folder of data that it goes on from; absent or `null` for those of the site. */
  readonly folder?: string | null;
  readonly file: string;
}

const DRAFTS = "drafts";
/** The texts lie apart: they never change, and a draft is written at every decision. */
const TEXTS = "texts";

/** What a browser keeps for one county. All rejects where it keeps nothing, as in a private window. */
export interface KeptDrafts {
  /** The newest first. */
  readonly all: () => Promise<readonly KeptDraft[]>;
  /** Keeps a draft in the place of what was kept of it; done when it would outlast a crash. */
  readonly keep: (draft: Draft, about: Pick<KeptDraft, "open" | "at" | "folder">) => Promise<void>;
  /** Puts back a draft that was deleted. */
  readonly putBack: (kept: KeptDraft) => Promise<void>;
  /** Deletes a draft; its document stays until another one is kept, so that it can be put back. */
  readonly forget: (sha256: string) => Promise<void>;
  /** Keeps the text of a document, or the bytes of a workbook, and forgets those of drafts that are gone. */
  readonly keepContent: (sha256: string, content: string | Uint8Array<ArrayBuffer>) => Promise<void>;
  /** The text of a document, or the bytes of a workbook; `null` where it is not kept. */
  readonly content: (sha256: string) => Promise<string | Uint8Array<ArrayBuffer> | null>;
}

/** By the county's name in the store: a page opens it once. */
const opened = new Map<string, KeptDrafts>();

/**
 * The drafts of a county (by its id) in this browser. All files that are opened from disks share one store, as do the sites of one
 * host: a draft that another county's page began must not be gone on with here.
 */
export function keptDraftsOf(area: string): KeptDrafts {
  const kept = opened.get(area) ?? keptIn(`report-drafts ${area}`);
  opened.set(area, kept);
  return kept;
}

function keptIn(name: string): KeptDrafts {
  let store: Promise<IDBDatabase> | null = null;

  async function within<T>(
    list: string,
    mode: IDBTransactionMode,
    ask: (objects: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    store ??= open(name);
    const database = await store;
    return new Promise((done, failed) => {
      // By default browsers say "complete" before anything is on the disk.
      const transaction = database.transaction(list, mode, { durability: "strict" });
      const request = ask(transaction.objectStore(list));
      // What was asked to be written is kept when the whole is done.
      transaction.addEventListener("complete", () => done(request.result));
      for (const end of ["error", "abort"])
        transaction.addEventListener(end, () => failed(transaction.error ?? new Error("invalid store")));
    });
  }

  const all = async (): Promise<readonly KeptDraft[]> => {
    const found: readonly unknown[] = await within<unknown[]>(DRAFTS, "readonly", (objects) => objects.getAll());
    return found.filter(isKept).sort((a, b) => b.at - a.at);
  };
  const put = async (kept: KeptDraft): Promise<void> => {
    await within(DRAFTS, "readwrite", (objects) => objects.put(kept));
  };
  return {
    all,
    keep: (draft, about) => {
      const documents = documentsOf(draft);
      const [{ source } = draft] = documents;
      const { sha256, title, published } = source;
      const decided = documents.reduce((sum, { decisions }) => sum + Object.keys(decisions).length, 0);
      const more = documents.length === 1 ? {} : { documents: documents.map((one) => one.source.sha256) };
      return put({ sha256, title: title.zh, published, decided, ...more, ...about, file: toFile(draft) });
    },
    putBack: put,
    forget: (sha256) => within(DRAFTS, "readwrite", (objects) => objects.delete(sha256)),
    keepContent: async (sha256, content) => {
      const entry = typeof content === "string" ? { sha256, text: content } : { sha256, bytes: content };
      await within(TEXTS, "readwrite", (objects) => objects.put(entry));
      const wanted = new Set([sha256, ...(await all()).flatMap((kept) => [kept.sha256, ...(kept.documents ?? [])])]);
      const keys = await within(TEXTS, "readonly", (objects) => objects.getAllKeys());
      for (const key of keys)
        if (typeof key === "string" && !wanted.has(key))
          await within(TEXTS, "readwrite", (objects) => objects.delete(key));
    },
    content: async (sha256) => {
      const found: unknown = await within<unknown>(TEXTS, "readonly", (objects) => objects.get(sha256));
      if (typeof found !== "object" || found === null) return null;
      if ("text" in found && typeof found.text === "string") return found.text;
      return "bytes" in found && found.bytes instanceof Uint8Array ? Uint8Array.from(found.bytes) : null;
    },
  };
}

function open(name: string): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener("upgradeneeded", () => {
      request.result.createObjectStore(DRAFTS, { keyPath: "sha256" });
      request.result.createObjectStore(TEXTS, { keyPath: "sha256" });
    });
    request.addEventListener("success", () => done(request.result));
    request.addEventListener("error", () => failed(request.error ?? new Error("invalid store")));
    request.addEventListener("blocked", () => failed(new Error("invalid store: blocked")));
  });
}

const isKept = (data: unknown): data is KeptDraft =>
  typeof data === "object" && data !== null && "sha256" in data && "file" in data && "at" in data;
