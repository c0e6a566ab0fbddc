import { isLater } from "#domain/versions/release-order.ts";

/** Several counties may lie on one host. */
const keyOf = (root: URL): string => `release ${root.pathname}`;

/** Remembers on the reader's device which release was the newest that its host told of. */
export function rememberRelease(root: URL, release: string): void {
  try {
    const before = localStorage.getItem(keyOf(root));
    if (before === null || isLater(release, before)) localStorage.setItem(keyOf(root), release);
  } catch {
    // A browser may refuse its storage: then nothing is remembered.
  }
}

/** The newest release that was told of here, where it is later than the one that is shown; else `null`. */
export function newerThan(root: URL, shown: string): string | null {
  try {
    const seen = localStorage.getItem(keyOf(root));
    return seen !== null && isLater(seen, shown) ? seen : null;
  } catch {
    return null;
  }
}
