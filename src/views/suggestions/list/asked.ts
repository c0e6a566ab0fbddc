import { useMemo } from "react";
import { TIMINGS } from "#domain/handling/limits.ts";
import { type Selection, SORTS, type Sort } from "#domain/handling/selection.ts";
import { EVIDENCE, STEPS } from "#domain/handling/state.ts";
import { useSearch, useShown } from "#views/parts/frame/context.ts";

/** What the address asks the list for. */
export interface Asked extends Omit<Selection, "words"> {
  /** On a unit's page: `lead` or `with`, empty for both. */
  readonly role: string;
  readonly sort: Sort;
  readonly grouped: boolean;
  /** Settings with values that mean nothing here, as `name=value`. */
  readonly unknown: readonly string[];
}

/** The settings by which a list is filtered. */
export const FILTERS = ["unit", "role", "procedure", "outcome", "evidence", "due", "session"] as const;

/** Reads the address; a setting whose value there is none of asks for nothing, and is named. */
export function useAsked(): Asked {
  const search = useSearch();
  const { release, site } = useShown();
  const { units, sessions } = release.suggestions;
  const outcomes = site?.outcomeScheme?.outcomes;
  const settings = settingsIn(search);
  return useMemo(() => {
    const query = new URLSearchParams(settings);
    const unknown: string[] = [];
    const one = <T extends string>(name: string, codes: readonly T[]): T | "" => {
      const value = query.get(name) ?? "";
      const code = codes.find((c) => c === value);
      if (code === undefined && value !== "") unknown.push(`${name}=${value}`);
      return code ?? "";
    };
    return {
      unit: one(
        "unit",
        units.map((u) => u.id),
      ),
      role: one("role", ["lead", "with"]),
      procedure: one("procedure", STEPS),
      outcome: one("outcome", [...(outcomes ?? []).map((o) => o.code), "not-published"]),
      evidence: one("evidence", EVIDENCE),
      due: one("due", TIMINGS),
      session: one(
        "session",
        sessions.map((s) => s.id),
      ),
      sort: one("sort", SORTS) || "number",
      grouped: query.get("group") === "unit",
      unknown,
    };
  }, [settings, units, sessions, outcomes]);
}

/** The query without the words of the search, which change with every letter and are none of the list's settings. */
function settingsIn(search: string): string {
  const query = new URLSearchParams(search);
  query.delete("q");
  return query.toString();
}
