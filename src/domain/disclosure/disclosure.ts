import { accountOf } from "./account.ts";
import { type DotsModel, dotParts } from "./dots.ts";
import { type LadderModel, ladderOf } from "./ladder.ts";
import { unitGroups } from "./units.ts";
import type { OutcomeScheme, Release } from "#domain/schemas/release.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";

/** Both pictures of a session's suggestions, from one account. */
export interface Disclosure {
  readonly session: string;
  readonly dots: DotsModel;
  readonly ladder: LadderModel;
}

/**
 * How a session's suggestions stand on a day, and what of it can be seen: as the items say where they are published, else
 * as the account says. `null` where not even the number received is known.
 */
export function disclosureOf(
  release: Release,
  session: CongressSession,
  scheme: OutcomeScheme | null,
  day: string,
): Disclosure | null {
  const account = accountOf(release, session, scheme, day);
  if (account === null) return null;
  return {
    session: session.id,
    dots: {
      id: `suggestions-${session.id}`,
      kind: "dots",
      itemised: account.itemised,
      total: account.received.count,
      parts: dotParts(account, scheme),
      units: unitGroups(release, session, account),
    },
    ladder: ladderOf(`ladder-${session.id}`, account, session),
  };
}
