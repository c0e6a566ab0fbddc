import { useEffect, useMemo, useState } from "react";
import { documentsOf, type Draft, emptyDraft } from "#authoring/draft/draft.ts";
import { type OpenFinding, openFindings } from "#authoring/draft/findings.ts";
import type { Published } from "#authoring/draft/newest-release.ts";
import type { Release } from "#domain/schemas/release.ts";
import { type ReportSession, sessionOf } from "#views/author/session.ts";
import type { Work } from "#views/author/work.ts";

/** A finding that nobody has settled, with its document. */
export interface FindingAt extends OpenFinding {
  readonly nth: number;
}

/** What looks wrong in the documents that are not on the desk. */
interface OtherFindings {
  readonly open: readonly FindingAt[];
  /** True until all texts are read. */
  readonly busy: boolean;
  /** The titles of those whose text is not in this browser. */
  readonly missing: readonly string[];
}

/** By hash; `null` for a text that is not here. */
type Read = ReadonlyMap<string, ReportSession | null>;

/** Reads the texts of a draft's other documents again, as what is published of them has to be as sound. */
export function useOtherFindings(
  draft: Draft,
  published: Published,
  release: Release,
  contentOf: Work["contentOf"],
): OtherFindings {
  const [read, setRead] = useState<Read>(new Map());
  const texts = documentsOf(draft).flatMap(({ source }, nth) =>
    nth === draft.at || source.form === "table" ? [] : [{ nth, source }],
  );
  const next = texts.find(({ source }) => !read.has(source.sha256))?.source;
  useEffect(() => {
    if (next === undefined) return undefined;
    let wanted = true;
    const load = async (): Promise<ReportSession | null> => {
      const content = await contentOf(next.sha256).catch(() => null);
      if (typeof content !== "string") return null;
      const session = await sessionOf(published, content, emptyDraft(next));
      return session.kind === "report" ? session : null;
    };
    void load()
      .catch(() => null)
      .then((session) => {
        if (wanted) setRead((before) => new Map([...before, [next.sha256, session]]));
      });
    return () => {
      wanted = false;
    };
  }, [next, published, contentOf]);
  const again = useMemo(
    () => new Map([...read].map(([sha256, session]) => [sha256, session === null ? null : session.again(release)])),
    [read, release],
  );
  const all = documentsOf(draft);
  return {
    open: texts.flatMap(({ nth, source }) => {
      const [found, one] = [again.get(source.sha256), all[nth]];
      if (found == null || one === undefined) return [];
      return openFindings(one, found.findings, found.reading.figures).map((finding) => ({ ...finding, nth }));
    }),
    busy: texts.some(({ source }) => !read.has(source.sha256)),
    missing: texts.flatMap(({ source }) => (read.get(source.sha256) === null ? [source.title.zh] : [])),
  };
}
