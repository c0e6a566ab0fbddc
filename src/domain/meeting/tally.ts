/** How many there are of some kinds of things, a square each: of what a release changed, of the figures that documents gave. */
export interface TallyModel {
  readonly id: string;
  readonly kind: "tally";
  /** Called as the reader calls them. */
  readonly rows: readonly { readonly name: string; readonly count: number }[];
}
