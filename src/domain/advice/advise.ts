import type { Issue } from "#domain/check/issue.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { adviseOnItems } from "./items.ts";
import { adviseOnNames } from "./names.ts";
import { adviseOnSite } from "./site.ts";
import { telling, type Where } from "./tell.ts";
import { adviseOnTimes } from "./times.ts";
import { adviseOnValues } from "./values.ts";

/**
 * What a clerk is told of a draft beyond its form: what cannot be, what seldom is, and what would break or mislead later. For
 * the tool alone: what is published is shown to readers as it is.
 */
export function adviseOn(
  release: Release,
  site: Site | null,
  { where, unsure }: { readonly where: Where; readonly unsure: ReadonlySet<string> },
): readonly Issue[] {
  const issues: Issue[] = [];
  const look = { release, site, unsure, tell: telling(issues, where) };
  adviseOnSite(look);
  adviseOnNames(look);
  adviseOnValues(look);
  adviseOnTimes(look);
  adviseOnItems(look);
  return issues;
}
