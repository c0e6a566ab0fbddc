import { EVIDENCE, STEPS } from "#domain/handling/state.ts";
import type { Issue } from "#domain/check/issue.ts";
import type { OutcomeScheme, Site } from "#domain/schemas/release.ts";
import { adviseOnEqual, isInherited } from "./names.ts";
import { type Looking, telling } from "./tell.ts";

/** Codes by which suggestions are counted that have no class of outcome: a class of such a code would be taken for them. */
const TAKEN: ReadonlySet<string> = new Set([
  ...STEPS,
  ...EVIDENCE,
  "open",
  "not-published",
  "unclassed",
  "rated",
  "satisfied",
  "dissatisfied",
  "texts",
  "replies",
]);

/** What a site's description lacks, and what its scheme of outcomes would have readers take for something else. */
export function adviseOnSite(look: Pick<Looking, "site" | "tell">): void {
  const { site, tell } = look;
  if (site === null) return;
  if (site.address === undefined) tell("no-address", { list: "site", id: "address" }, undefined, "https://…");
  if (site.outcomeScheme !== null) adviseOnScheme(site.outcomeScheme, look);
}

/** The same of a site on which nothing is published yet. */
export function adviseOnNewSite(site: Site | null): readonly Issue[] {
  const issues: Issue[] = [];
  adviseOnSite({ site, tell: telling(issues, (_, id) => ({ file: "site.json", place: id })) });
  return issues;
}

function adviseOnScheme({ outcomes }: OutcomeScheme, look: Pick<Looking, "site" | "tell">): void {
  const { tell } = look;
  const placed = (at: number, name: string) => ({ list: "site", id: `outcomeScheme.outcomes[${at}].${name}` });
  outcomes.forEach(({ code }, at) => {
    const place = placed(at, "code");
    if (code.trim() === "") tell("bad-format", place, code, "A | B | C | 甲 | 乙 | 丙 | …");
    else if (outcomes.findIndex((other) => other.code.trim() === code.trim()) < at)
      tell("duplicate-id", place, code, "an id of its own");
    else if (TAKEN.has(code)) tell("reserved-id", place, code, "another id");
    else if (isInherited(code)) tell("prototype-name", place, code, "another id");
  });
  adviseOnEqual(
    outcomes.map(({ code, name }, at) => ({ code, name, at: placed(at, "name") })),
    look,
  );
}
