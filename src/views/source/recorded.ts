import type { Recorded } from "#domain/provenance/examine.ts";
import type { Quoted } from "#domain/figure/quoted.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";

/** What the site says of a document: the values it printed, its damaged passages, what is quoted, and the numbers that were left out. */
export function recordedOf(
  document: SourceDocument,
  { observations }: Release,
  quoted: readonly Quoted[] = [],
): Recorded {
  return {
    figures: observations.observations
      .filter((o) => o.source.document === document.id && o.printed !== "")
      .sort((a, b) => (a.source.start ?? Infinity) - (b.source.start ?? Infinity))
      .map(({ id, printed, source: { phrase, start, end } }) => ({ id, printed, phrase, start, end })),
    damage: document.damage.map(({ id, printed, start, end }) => ({ id, printed: "", phrase: printed, start, end })),
    quotes: quoted.flatMap(({ anchor, phrase, start, end }) =>
      phrase === null ? [] : [{ id: anchor, printed: "", phrase, start, end }],
    ),
    leftOut: document.leftOut.flatMap(({ printed }) => printed ?? []),
  };
}
