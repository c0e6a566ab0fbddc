/**
 * Data files written for an earlier schema, in the words of the present one; everything else is handed on as it is.
 * - 1 → 2: a stage that no document states was `unstated` and is `not-stated`, as a basis is.
 * - 2 → 3: what an indicator is to the site, which scopes are one and which definitions are alike was read from Chinese
 *   texts. It is read from them here for the last time, and declared by `role`, `scope.id` and `definitionId` since. A site
 *   was said to be no government's; since then `publisherKind` says so, or nothing does.
 */
export function migrated(file: string, data: unknown): unknown {
  if (!isRecord(data)) return data;
  const { schemaVersion: version, indicators } = data;
  if (typeof version !== "number" || version > 2) return data;
  if (file === "site.json") return { publisherKind: "other", ...data };
  if (file !== "indicators.json" || !Array.isArray(indicators)) return data;
  const records: readonly unknown[] = indicators;
  const staged = version > 1 ? records : records.map(withStage);
  return { ...data, indicators: withMeaning(staged) };
}

const withStage = (one: unknown): unknown =>
  isRecord(one) && one["stage"] === "unstated" ? { ...one, stage: "not-stated" } : one;

/** By what an indicator's Chinese name says, until schema 2. */
const ROLES_BY_NAME: readonly (readonly [name: RegExp, role: string])[] = [
  [/常住人口$/, "resident-population"],
  [/户籍人口$/, "registered-population"],
  [/播种/, "sown-area"],
];

function withMeaning(records: readonly unknown[]): readonly unknown[] {
  const scopes = records.map((one) => scopeOf(one)).filter((scope) => scope !== null);
  const wholes = wholesOf(scopes);
  const definitions = records.map(definitionOf);
  return records.map((one, at) => {
    if (!isRecord(one)) return one;
    const name = textIn(one["name"]);
    const role = ROLES_BY_NAME.find(([pattern]) => name !== null && pattern.test(name))?.[1];
    const text = definitions[at] ?? null;
    const shared = text !== null && definitions.indexOf(text) !== definitions.lastIndexOf(text);
    return {
      ...one,
      ...(role === undefined ? {} : { role }),
      ...(shared ? { definitionId: idOf(text) } : {}),
      ...(isRecord(one["scope"]) ? { scope: { ...one["scope"], ...named(scopeOf(one), scopes, wholes) } } : {}),
    };
  });
}

interface OldScope {
  readonly level: string;
  readonly name: string;
}

/** The name that most scopes of a level have, by level. */
function wholesOf(scopes: readonly OldScope[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { level, name } of scopes) {
    const names = counts.get(level) ?? new Map<string, number>();
    counts.set(level, names.set(name, (names.get(name) ?? 0) + 1));
  }
  return new Map([...counts].map(([level, names]) => [level, [...names].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ""]));
}

/** The id of a scope and of the one whose name stands in its own; the county itself has none. */
function named(
  scope: OldScope | null,
  all: readonly OldScope[],
  wholes: ReadonlyMap<string, string>,
): { readonly id?: string; readonly within?: string } {
  if (scope === null || (scope.level === "county" && wholes.get("county") === scope.name)) return {};
  const outer = all.find(({ level, name }) => level !== "county" && name !== scope.name && scope.name.includes(name));
  return { id: idOf(scope.name), ...(outer === undefined ? {} : { within: idOf(outer.name) }) };
}

function scopeOf(one: unknown): OldScope | null {
  if (!isRecord(one) || !isRecord(one["scope"])) return null;
  const { level } = one["scope"];
  const name = textIn(one["scope"]["name"]);
  return typeof level === "string" && name !== null ? { level, name } : null;
}

const definitionOf = (one: unknown): string | null => (isRecord(one) ? textIn(one["definition"]) : null);

const textIn = (text: unknown): string | null => (isRecord(text) && typeof text["zh"] === "string" ? text["zh"] : null);

/** The same id for the same text, in every release (FNV-1a). */
function idOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `as-named-${hash.toString(36)}`;
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === "object" && data !== null && !Array.isArray(data);
