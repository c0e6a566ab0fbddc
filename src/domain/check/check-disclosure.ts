import { accountOf } from "#domain/disclosure/account.ts";
import { type Misfit, misfitsOf } from "#domain/disclosure/misfits.ts";
import type { Issue } from "./issue.ts";
import type { Release } from "#domain/schemas/release.ts";

type Tell = (code: Issue["code"], place: string, value: unknown, expected: string) => void;

/** Where in a session the number stands that does not fit. */
const PLACES: Readonly<Record<Misfit["what"], string>> = {
  answered: "disclosure.replied",
  outcomes: "disclosure.outcomes",
  rated: "disclosure.rated",
  texts: "disclosure.texts",
  replies: "disclosure.replies",
  items: "received",
};

/**
 * What sessions publish leads to indicators, and adds up. Numbers that do not, and are so in the document, are told as a
 * conflict of sources.json that names their indicators: then they are known, and no issue. `incomplete`: values or items
 * were left out, and nothing adds up.
 */
export function checkDisclosure(
  release: Release,
  tell: Tell,
  hasIndicator: (id: string) => boolean,
  incomplete: boolean,
): void {
  release.suggestions.sessions.forEach((session, at) => {
    const place = `sessions[${at}]`;
    const named = session.disclosure ?? {};
    for (const key of ["replied", "outcomes", "rated", "texts", "replies"] as const) {
      const id = named[key];
      if (id !== undefined && !hasIndicator(id))
        tell("dangling-reference", `${place}.disclosure.${key}`, id, "an id of indicators.json");
    }
    // What is missing of a sum is told where it stands.
    if (incomplete) return;
    const account = accountOf(release, session, null, LAST_DAY);
    for (const misfit of account === null ? [] : misfitsOf(account)) {
      const id =
        misfit.what === "items" ? session.received : named[misfit.what === "answered" ? "replied" : misfit.what];
      if (id !== undefined && release.sources.conflicts.some((c) => c.indicators.includes(id))) continue;
      tell(
        "rungs-differ",
        `${place}.${PLACES[misfit.what]}`,
        misfit.found,
        `${misfit.code === "sum" ? "=" : "≤"} ${misfit.limit} (${misfit.of})`,
      );
    }
  });
}

/** Every event has happened by then. */
const LAST_DAY = "9999-12-31";
