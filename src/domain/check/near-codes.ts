/** As many as a person can take in at a glance. */
const FEW = 3;
/** So many are listed whole. */
const LISTABLE = 10;

/**
 * The codes that may have been meant, as an issue tells them: all of a short list; of a long one the nearest three, and how
 * many there are.
 */
export function nearCodes(given: unknown, codes: readonly string[]): string {
  if (codes.length <= LISTABLE) return codes.join(" | ");
  const written = typeof given === "string" ? given : "";
  const near = codes
    .map((code, at) => ({ code, at, steps: stepsBetween(written, code), shared: sharedBy(written, code) }))
    .sort((a, b) => a.steps - b.steps || b.shared - a.shared || a.at - b.at)
    .slice(0, FEW);
  return `${near.map(({ code }) => code).join(" | ")} … (${codes.length})`;
}

/** How many signs have to be put in, taken out or changed to make one text of another (Levenshtein). */
export function stepsBetween(one: string, other: string): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  let row = b.map((_, at) => at + 1);
  a.forEach((sign, i) => {
    let corner = i;
    let left = i + 1;
    row = b.map((wanted, j) => {
      const above = row[j] ?? 0;
      left = Math.min(above + 1, left + 1, corner + (sign === wanted ? 0 : 1));
      corner = above;
      return left;
    });
  });
  return row[row.length - 1] ?? a.length;
}

/** How many of a code's signs stand in a text. */
const sharedBy = (text: string, code: string): number => Array.from(code).filter((sign) => text.includes(sign)).length;
