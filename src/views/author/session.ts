import type { Draft } from "#authoring/draft/draft.ts";
import type { Published } from "#authoring/draft/newest-release.ts";
import type { Finding, Reading } from "#authoring/read/reading.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { ReadDocument } from "./read-document.ts";

/** A report that is being worked on. */
export interface ReportSession {
  readonly kind: "report";
  readonly published: Published;
  readonly text: string;
  readonly reading: Reading;
  /** What looks wrong in it. */
  readonly findings: readonly Finding[];
  readonly draft: Draft;
  /** Reads the same text again, knowing the indicators of another release. */
  readonly again: (release: Release) => Pick<ReportSession, "reading" | "findings">;
}

/** A workbook that is being worked on, read as its questions are answered. */
export interface TableSession {
  readonly kind: "table";
  readonly published: Published;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly draft: Draft;
}
export type Session = ReportSession | TableSession;

/** The first draw of what is said, before the work of reading begins. */
const painted = (): Promise<void> => new Promise((done) => setTimeout(done, 30));

/** Reads a document with all that is known for it. */
export async function sessionOf(
  published: Published,
  content: ReadDocument["content"],
  draft: Draft,
): Promise<Session> {
  if (typeof content !== "string")
    return { kind: "table", published, bytes: content, name: draft.source.name ?? "", draft };
  const text = content;
  const [{ readReport }, { lintReading }, { readingContext }, { withNew }] = await Promise.all([
    import("#authoring/read/read-report.ts"),
    import("#authoring/lint/lint-reading.ts"),
    import("#authoring/draft/reading-context.ts"),
    import("#authoring/draft/new-indicator.ts"),
  ]);
  await painted();
  const again: ReportSession["again"] = (release) => {
    const context = readingContext(release, published.aliases, draft.source.year);
    const reading = readReport(text, context);
    return { reading, findings: lintReading(text, reading, context) };
  };
  return { kind: "report", published, text, draft, again, ...again(withNew(published.release, draft)) };
}
