import { LANGUAGES } from "#domain/site/language.ts";
import { own } from "#domain/release/own.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Looking } from "./tell.ts";

/** Names of devices, which Windows lets no folder have. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Names of files and folders that the site has itself, beside those of the lists. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  indicators: ["all", "datapackage", "page", "suggestion-list", "commitments"],
  items: ["units"],
};

/** Tells ids that a record of a list cannot have, as a device or a file of the site has them. */
export function reservedIn(list: string, { indicators, suggestions, commitments }: Release): (id: string) => boolean {
  // Files that are named after a list of the release lie beside those of the indicators.
  const beside = [
    ...indicators.themes.map(({ id }) => `known-${id}`),
    ...suggestions.sessions.flatMap(({ id }) => [`handling-${id}`, `suggestions-${id}`, `ladder-${id}`]),
    ...suggestions.units.map(({ id }) => `suggestions-of-${id}`),
    ...commitments.commitments.map(({ id }) => `commitment-${id}`),
  ];
  const taken = new Set([...(own(FILES, list) ?? []), ...(list === "indicators" ? beside : [])]);
  return (id) => DEVICE.test(id) || taken.has(id);
}

/** Ids and names that would be taken for others. */
export function adviseOnNames(look: Looking): void {
  const { release, tell } = look;
  const { indicators, suggestions, commitments, sources } = release;
  const lists: readonly (readonly [list: string, records: readonly { readonly id: string }[]])[] = [
    ["themes", indicators.themes],
    ["indicators", indicators.indicators],
    ["units", suggestions.units],
    ["sessions", suggestions.sessions],
    ["items", suggestions.items],
    ["groups", commitments.groups],
    ["commitments", commitments.commitments],
    ["documents", sources.documents],
    ["conflicts", sources.conflicts],
  ];
  for (const [list, records] of lists) {
    const isReserved = reservedIn(list, release);
    for (const { id } of records) {
      const at = { list, id, field: "id" };
      if (isReserved(id)) tell("reserved-id", at, id, "another id");
      if (isInherited(id)) tell("prototype-name", at, id, "another id");
    }
  }

  for (const { id, noun, breakdown } of indicators.indicators) {
    if (noun !== undefined && /\p{Script=Han}/u.test(noun))
      tell("noun-not-english", { list: "indicators", id, field: "noun" }, noun, "an English noun");
    const codes = new Set<string>();
    const at = { list: "indicators", id };
    breakdown?.categories.forEach(({ code }, i) => {
      const field = `breakdown.categories[${i}].code`;
      if (codes.has(code)) tell("duplicate-id", { ...at, field }, code, "an id of its own");
      else if (isInherited(code)) tell("prototype-name", { ...at, field }, code, "another id");
      codes.add(code);
    });
    adviseOnEqual(
      (breakdown?.categories ?? []).map((c, i) => ({ ...c, at: { ...at, field: `breakdown.categories[${i}].name` } })),
      look,
    );
  }
  const named = (list: string, records: readonly { readonly id: string; readonly name: Localised }[]): void =>
    adviseOnEqual(
      records.map(({ id, name }) => ({ code: id, name, at: { list, id, field: "name" } })),
      look,
    );
  named("themes", indicators.themes);
  named("units", suggestions.units);
  named("sessions", suggestions.sessions);
  named("groups", commitments.groups);
  adviseOnEqual(
    // Two indicators may share a name where their unit or their scope tells them apart.
    indicators.indicators.map(({ id, name, unit, scope }) => ({
      code: id,
      name,
      besides: `${unit} ${scope.level} ${scope.name.zh}`,
      at: { list: "indicators", id, field: "name" },
    })),
    look,
  );
}

/** True for what every object answers to, whatever was put into it: an object of such a name is found where nothing is. */
export const isInherited = (id: string): boolean => id === "__proto__" || id === "prototype" || id in {};

interface Named {
  readonly code: string;
  readonly name: Localised;
  /** What tells it apart from others of the same name. */
  readonly besides?: string;
  readonly at: Parameters<Looking["tell"]>[1];
}

/** Tells names that readers cannot tell apart, in any language of the site. */
export function adviseOnEqual(named: readonly Named[], { site, tell }: Pick<Looking, "site" | "tell">): void {
  for (const lang of site?.languages ?? LANGUAGES) {
    const seen = new Map<string, Named>();
    for (const one of named) {
      const key = `${one.name[lang].normalize("NFKC").replace(/\s/g, "").toLowerCase()} ${one.besides ?? ""}`;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, one);
      else if (other.code !== one.code)
        tell(
          "equal-names",
          { ...one.at, field: [one.at.field, lang].filter((part) => part).join(".") },
          one.name[lang],
          `≠ ${other.code}`,
        );
    }
  }
}
