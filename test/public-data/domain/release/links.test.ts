import { expect, test } from "vitest";
import { linksOf } from "#domain/release/links.ts";
import { accountsHaveFigures, linksLeadBothWays } from "#test/domain/both-ways.ts";
import { publishedRelease } from "#test/support/published.ts";

const real = (await publishedRelease()).release;

linksLeadBothWays("the published release", real);

accountsHaveFigures("the published release", real);

test("an undertaking of the account is the commitment that stands on the same place of the document", () => {
  const { statements } = linksOf(real, { name: "suggestions" }) ?? {};
  expect(Object.fromEntries(Object.entries(statements ?? {}).map(([id, { id: to }]) => [id, to]))).toEqual({
    "no-reply-only": "handling-responsibility",
    "contact-deputies": "handling-contact",
    "second-handling": "handling-follow-up",
  });
});
