import { anchorOf, ofCommitment, ofDeclared, ofStatement, ofSuggestion } from "./anchor.ts";
import { declarationsOf } from "#domain/check/declarations.ts";
import type { LinkList } from "#domain/release/links.ts";
import type { Page } from "#domain/site/page.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Citation } from "#domain/schemas/source.ts";

/** What cites a document beside its figures: a page, what it is called there, and the part of the page. */
export interface Citing {
  readonly page: Page;
  readonly title: Localised;
  readonly part?: string;
}

/** Words of a document that are quoted for something else than a figure, with everything that cites them. */
export interface Quoted extends Omit<Citation, "document"> {
  /** The id of its element (`anchorOf`). */
  readonly anchor: string;
  readonly by: readonly Citing[];
}

/** So many are listed: a document that is cited by ten thousand suggestions would be no page. */
const MOST_QUOTED = 300;

/**
 * What is quoted from a document for commitments, statements, suggestions and declarations, each place once, in the order of
 * its text; what cites the document without a phrase comes last. Figures have a list of their own.
 */
export function quotedFrom(release: Release, document: string): LinkList<Quoted> {
  const byAnchor = new Map<string, Quoted>();
  for (const { source, of, ...citing } of citationsIn(release)) {
    const anchor = source.document === document ? anchorOf(source, of) : null;
    if (anchor === null) continue;
    const { document: _, ...place } = source;
    const before = byAnchor.get(anchor);
    const isAgain = before?.by.some((b) => sameCiting(b, citing)) === true;
    if (!isAgain) byAnchor.set(anchor, { ...(before ?? { ...place, anchor }), by: [...(before?.by ?? []), citing] });
  }
  const all = [...byAnchor.values()].sort(
    (a, b) =>
      Number(a.phrase === null) - Number(b.phrase === null) || (a.start ?? Infinity) - (b.start ?? Infinity) || 0,
  );
  return { items: all.slice(0, MOST_QUOTED), total: all.length };
}

const sameCiting = (a: Citing, b: Citing): boolean =>
  a.part === b.part && a.page.name === b.page.name && idIn(a.page) === idIn(b.page);
const idIn = (page: Page): string => ("id" in page ? page.id : "");

interface Cited extends Citing {
  readonly source: Citation;
  readonly of: string;
}

function citationsIn({ commitments, suggestions, indicators }: Release): readonly Cited[] {
  return [
    ...commitments.commitments.flatMap(({ id, title, source, events }) =>
      [source, ...events.map((event) => event.source)].map((cited): Cited => ({
        page: { name: "commitment", id },
        title,
        source: cited,
        of: ofCommitment(id),
      })),
    ),
    ...suggestions.sessions.flatMap(({ statements }) =>
      statements.map(({ id, text, source }): Cited => ({
        page: { name: "suggestions" },
        part: id,
        title: text,
        source,
        of: ofStatement(id),
      })),
    ),
    ...suggestions.items.flatMap(({ id, title, events }) =>
      events.flatMap(({ source }): readonly Cited[] =>
        source === undefined ? [] : [{ page: { name: "suggestion", id }, title, source, of: ofSuggestion(id) }],
      ),
    ),
    ...indicators.indicators.flatMap(({ id, name, assessment }) =>
      declarationsOf(assessment).flatMap(({ source }): readonly Cited[] =>
        source === undefined ? [] : [{ page: { name: "indicator", id }, title: name, source, of: ofDeclared(id) }],
      ),
    ),
  ];
}
