/** What all of some things share in one respect; `null` where they differ, or where there are not at least two. */
export function commonTo<T>(items: readonly T[], of: (item: T) => string): string | null {
  const [first, ...others] = items.map(of);
  return first !== undefined && others.length > 0 && others.every((text) => text === first) ? first : null;
}
