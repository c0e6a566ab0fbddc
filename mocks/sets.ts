import type { MockFolder } from "./parts/compose.ts";
import { SCHEME_ABCD, SCHEME_JYB } from "./parts/county.ts";
import { cards } from "./sets/cards.ts";
import { fullDecade } from "./sets/full-decade.ts";
import { gaps } from "./sets/gaps.ts";
import { huge } from "./sets/huge.ts";
import { malformed } from "./sets/malformed.ts";
import { minimal } from "./sets/minimal.ts";
import { newerSchema } from "./sets/newer-schema.ts";
import { revised } from "./sets/revised.ts";
import { secondCounty } from "./sets/second-county.ts";
import { disclosedSuggestions } from "./sets/suggestions-disclosed.ts";
import { manySuggestions, suggestionsUnder } from "./sets/suggestions.ts";
import { targets } from "./sets/targets.ts";

/** The mocked data folders, by the name under which `?mock=` asks for them. */
export const MOCK_SETS = [
  "full-decade",
  "minimal",
  "cards",
  "gaps",
  "revised",
  "suggestions",
  "suggestions-jyb",
  "suggestions-10k",
  "suggestions-disclosed",
  "targets",
  "second-county",
  "huge",
  "newer-schema",
  "malformed",
] as const;
export type MockSet = (typeof MOCK_SETS)[number];

/** Makes a set anew; every call gives the same. */
export function makeSet(set: MockSet): MockFolder {
  switch (set) {
    case "full-decade":
      return fullDecade();
    case "minimal":
      return minimal();
    case "cards":
      return cards();
    case "gaps":
      return gaps();
    case "revised":
      return revised();
    case "suggestions":
      return suggestionsUnder(SCHEME_ABCD);
    case "suggestions-jyb":
      return suggestionsUnder(SCHEME_JYB);
    case "suggestions-10k":
      return manySuggestions();
    case "suggestions-disclosed":
      return disclosedSuggestions();
    case "targets":
      return targets();
    case "second-county":
      return secondCounty();
    case "huge":
      return huge();
    case "newer-schema":
      return newerSchema();
    case "malformed":
      return malformed();
  }
}
