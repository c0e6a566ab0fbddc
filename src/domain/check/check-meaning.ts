import type { Tell } from "./check-citation.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";

/** That ids of roles, scopes and definitions mean one thing each: what they say decides what is compared with what. */
export function checkMeaning(indicators: readonly Indicator[], tell: Tell): void {
  const roles = new Set<string>();
  const scopes = new Map<string, { readonly first: string; readonly name: Localised }>();
  const definitions = new Map<string, { readonly first: string; readonly text: Localised }>();
  const ids = new Set(indicators.map(({ scope }) => scope.id));
  indicators.forEach(({ id, role, scope, definition, definitionId }, at) => {
    const place = `indicators[${at}]`;
    if (role !== undefined && role !== "sown-area") {
      if (roles.has(role)) tell("role-twice", `${place}.role`, role, "one indicator with this role");
      roles.add(role);
    }
    const key = `${scope.level} ${scope.id ?? ""}`;
    const known = scopes.get(key);
    if (known === undefined) scopes.set(key, { first: id, name: scope.name });
    else if (known.name.zh !== scope.name.zh)
      tell("meaning-differs", `${place}.scope.name`, scope.name.zh, `the words of ${known.first}`);
    if (scope.within !== undefined && !ids.has(scope.within))
      tell("dangling-reference", `${place}.scope.within`, scope.within, "an id of a scope");
    if (definitionId === undefined) return;
    const alike = definitions.get(definitionId);
    if (alike === undefined) definitions.set(definitionId, { first: id, text: definition });
    else if (alike.text.zh !== definition.zh)
      tell("meaning-differs", `${place}.definition`, definition.zh, `the words of ${alike.first}`);
  });
}
