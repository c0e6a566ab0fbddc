/**
 * A drawing in which strokes that differ in nothing but their course are one path: a row of signs is a dashed line, and a
 * picture of hundreds of signs has dozens of rows. Dashes begin anew in every part of a path, so that it looks the same. What
 * is filled, or seen through, stays apart: overlaps would show.
 */
export const withJoinedPaths = (svg: string): string =>
  svg.replace(/<path d="[^"]*"( [^>]*)><\/path>(?:\n<path d="[^"]*"\1><\/path>)+/g, (run: string, rest: string) =>
    !rest.includes('fill="none"') || rest.includes("opacity")
      ? run
      : `<path d="${[...run.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d).join("")}"${rest}></path>`,
  );
