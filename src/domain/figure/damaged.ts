import type { Observation } from "#domain/schemas/observation.ts";
import type { Damage, SourceDocument } from "#domain/schemas/source.ts";

/** The damaged passages that touch the phrases some values were read from. */
export function damagedAt(
  sources: { readonly documents: readonly SourceDocument[] },
  observations: readonly Observation[],
): readonly Damage[] {
  return sources.documents.flatMap((d) =>
    d.damage.filter(({ start, end }) =>
      observations.some(
        ({ source }) =>
          source.document === d.id &&
          start !== undefined &&
          end !== undefined &&
          source.start !== undefined &&
          source.end !== undefined &&
          source.start < end &&
          start < source.end,
      ),
    ),
  );
}
