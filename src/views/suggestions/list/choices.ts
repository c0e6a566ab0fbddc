import { useMemo } from "react";
import { countCodes, outcomeCode } from "#domain/handling/handling.ts";
import { hasLimits, TIMINGS } from "#domain/handling/limits.ts";
import { EVIDENCE, STEPS } from "#domain/handling/state.ts";
import type { Tracked } from "#domain/handling/track.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import { axisWords } from "#views/parts/chart/axis-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import type { FILTERS } from "./asked.ts";
import { useRules } from "./tracked.ts";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** A setting with what can be chosen, and how many of all items there are of each: they add up to all of them. */
export interface Choice {
  readonly name: (typeof FILTERS)[number];
  readonly label: string;
  readonly options: readonly { readonly code: string; readonly name: string; readonly count: number }[];
}

/** What a list can be filtered by. `ofUnit`: the items are those of one unit. */
export function useChoices(items: readonly Tracked[], ofUnit: string | null): readonly Choice[] {
  const { lang } = usePlace();
  const { release, site } = useShown();
  const { units, sessions } = release.suggestions;
  const scheme = site?.outcomeScheme ?? null;
  const limited = hasLimits(useRules());
  return useMemo(() => {
    const words = axisWords(lang, scheme);
    const s = suggestionsWords(lang);
    const choice = (
      name: Choice["name"],
      label: string,
      codeOf: (t: Tracked) => string,
      order: readonly string[],
      nameOf: (code: string) => string,
    ): Choice => {
      const options = countCodes(items.map(codeOf), order);
      return { name, label, options: options.map((part) => ({ ...part, name: nameOf(part.code) })) };
    };
    const byId = (list: readonly { readonly id: string; readonly name: Localised }[]) => {
      const names = new Map(list.map((one) => [one.id, one.name[lang]]));
      return { ids: [...names.keys()], nameOf: (id: string) => names.get(id) ?? id };
    };
    const roles: Readonly<Record<string, string>> = s.roles;
    const timings: Readonly<Record<string, string>> = s.timing;
    const part = (axis: string) => (code: string) => words.part(axis, code);
    const unit = byId(units);
    const role = (i: Tracked): string => (i.item.leadUnit === ofUnit ? "lead" : "with");
    const whose =
      ofUnit === null
        ? choice("unit", s.unit, (i) => i.item.leadUnit, unit.ids, unit.nameOf)
        : choice("role", s.role, role, ["lead", "with"], (code) => roles[code] ?? code);
    const outcomes = scheme?.outcomes.map((o) => o.code) ?? [];
    const all = [
      whose,
      choice("procedure", words.axis.procedure, (i) => i.step, STEPS, part("procedure")),
      choice("outcome", words.axis.outcome, outcomeCode, outcomes, part("outcome")),
      choice("evidence", words.axis.evidence, (i) => i.evidence, EVIDENCE, part("evidence")),
      ...(limited
        ? [
            choice(
              "due",
              s.due,
              (i) => i.timing,
              TIMINGS,
              (code) => timings[code] ?? code,
            ),
          ]
        : []),
    ];
    const its = byId(sessions);
    const session = choice("session", s.session, (i) => i.item.session, its.ids, its.nameOf);
    return session.options.length > 1 ? [...all, session] : all;
  }, [items, ofUnit, lang, units, sessions, scheme, limited]);
}
