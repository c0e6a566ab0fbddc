/**
 * The two files that `build:single` writes beside each other, with the same data: what a meeting needs, and all there is, for
 * those who keep the data or hold an original against them.
 */
export const FILES = { dashboard: "dashboard.html", workbench: "workbench.html" } as const;

/** One of the two. */
export type FileKind = keyof typeof FILES;

/** The page that each begins with: drawn when the file is made, and shown where the address names none. */
export const FIRST_PAGE = { dashboard: "overview", workbench: "author" } as const;
