import type { Localised } from "#domain/schemas/localised.ts";

/** How many there are of some kinds of things, a square each: of what a release changed, of the figures that documents gave. */
export interface TallyModel {
  readonly id: string;
  readonly kind: "tally";
  readonly rows: readonly { readonly name: Localised; readonly count: number }[];
}
