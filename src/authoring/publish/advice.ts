import { adviseOn } from "#domain/advice/advise.ts";
import type { Where } from "#domain/advice/tell.ts";
import { controlsIn, textsWithControls, withoutControls } from "#domain/check/controls.ts";
import { found, type Issue } from "#domain/check/issue.ts";
import type { Site } from "#domain/schemas/release.ts";
import type { ReadWhole } from "#authoring/folder/read-release.ts";

/**
 * What a clerk is told of a release, in `folder` (empty, or ending in a slash), whatever machine it is told on: what is wrong
 * with it, what seldom is so, and what would break or mislead later. `site` is that to which it belongs, where that is known;
 * `others` is what only the machine can tell.
 */
export function adviceOn(
  { data, release, issues }: ReadWhole,
  site: Site | null,
  folder = "",
  others: readonly Issue[] = [],
): readonly Issue[] {
  const where = whereIn(data);
  const told: Issue[] = [];
  for (const [file, content] of data) told.push(...controlsOf(file, content));
  // A phrase with signs that nobody sees is not as long as it looks: one cause, one issue.
  const places = told.map(({ file, place }) => folder + file + place.replace(/\.[^.]*$/, ""));
  const left = issues.filter(
    ({ code, file, place }) => code !== "span-differs" || !places.some((p) => (file + place).startsWith(p)),
  );
  const unsure = new Set(issues.map(({ file }) => file.slice(folder.length)));
  if (release !== null) told.push(...adviseOn(release, site, { where, unsure }));
  told.push(...others);
  const placed = told.map((issue) => (issue.file === "site.json" ? issue : { ...issue, file: folder + issue.file }));
  return merged([...left, ...placed]);
}

/** Texts with signs that nobody sees. */
export const controlsOf = (file: string, data: unknown): readonly Issue[] =>
  textsWithControls(data).map(([place, text]) => ({
    code: "control-characters",
    file,
    place,
    found: controlsIn(text).join(" "),
    expected: found(withoutControls(text)),
  }));

/** Where the records of some files stand, by list and id; of equal ids the first. */
export function whereIn(data: ReadonlyMap<string, unknown>): Where {
  const places = new Map<string, { readonly file: string; readonly place: string }>();
  for (const [file, content] of data)
    for (const [list, records] of entriesOf(content)) {
      if (!Array.isArray(records)) continue;
      records.forEach((record: unknown, at) => {
        const id = entriesOf(record).find(([key]) => key === "id")?.[1];
        const key = `${list} ${String(id)}`;
        if (!places.has(key)) places.set(key, { file, place: `${list}[${at}]` });
      });
    }
  return (list, id) =>
    places.get(`${list} ${id}`) ?? {
      file: list === "site" ? "site.json" : "release.json",
      place: list === "site" ? id : "",
    };
}

const entriesOf = (data: unknown): readonly (readonly [string, unknown])[] =>
  typeof data === "object" && data !== null ? Object.entries(data) : [];

/** Kinds of issues of which several may come of one slip: an id that is not there, named in many places. */
const OF_ONE_CAUSE: ReadonlySet<string> = new Set(["dangling-reference", "unknown-field"]);

/** One issue for each cause: the same slip in other places of a list is counted where it is told first. */
export function merged(issues: readonly Issue[]): readonly Issue[] {
  const kept = new Map<string, Issue>();
  issues.forEach((issue, at) => {
    const { code, file, place, found: stands, expected } = issue;
    const cause = code === "dangling-reference" ? "" : place.replace(/\[\d+\]/g, "[]");
    const key = OF_ONE_CAUSE.has(code) ? [code, file, cause, stands, expected].join("\n") : String(at);
    const first = kept.get(key);
    kept.set(key, first === undefined ? issue : { ...first, more: (first.more ?? 0) + 1 });
  });
  return [...kept.values()];
}
