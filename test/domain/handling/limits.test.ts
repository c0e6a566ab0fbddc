import { describe, expect, test } from "vitest";
import { limitsAt, rulesOf, timingOf } from "#domain/handling/limits.ts";
import { parseSite } from "#domain/release/parse.ts";
import { anItem } from "#test/support/items.ts";
import { setAt, smallSite } from "#test/support/small-release.ts";

const rulesWith = (handling: unknown) => rulesOf(parseSite(setAt(smallSite(), ["handling"], handling)).value);
const RULES = rulesWith({ replyMonths: 3, extensionMonths: 3, publicationWorkingDays: 20 });
const ASSIGNED = ["2023-02-10", "assigned"] as const;
const EXTENDED = ["2023-04-20", "extended"] as const;

type Steps = Parameters<typeof anItem>[0];

const shown = (events: Steps, day: string, rules = RULES): readonly string[] =>
  limitsAt(anItem(events), day, rules).map((l) => `${l.kind} ${l.due} ${l.state} ${l.days}`);

describe("time limits", () => {
  test.each<[string, Steps, string, readonly string[]]>([
    ["no assignment, nothing to count from", [["2023-01-10", "received"]], "2024-01-01", []],
    ["three months", [ASSIGNED], "2023-05-01", ["reply 2023-05-10 open 9"]],
    ["on the day itself", [ASSIGNED], "2023-05-10", ["reply 2023-05-10 open 0"]],
    ["the day after", [ASSIGNED], "2023-05-11", ["reply 2023-05-10 overdue 1"]],
    ["extended by three", [ASSIGNED, EXTENDED], "2023-05-11", ["reply 2023-08-10 open 91"]],
    ["but once", [ASSIGNED, EXTENDED, ["2023-07-01", "extended"]], "2023-08-11", ["reply 2023-08-10 overdue 1"]],
    ["not yet extended on the day", [ASSIGNED, EXTENDED], "2023-04-19", ["reply 2023-05-10 open 21"]],
    [
      "assigned again gives no more time",
      [ASSIGNED, ["2023-05-01", "assigned"]],
      "2023-05-11",
      ["reply 2023-05-10 overdue 1"],
    ],
    [
      "a reply has to be published",
      [ASSIGNED, ["2023-03-03", "replied"]],
      "2023-04-01",
      ["reply 2023-05-10 met 0", "publication 2023-03-31 overdue 1"],
    ],
    [
      "both done, one late",
      [ASSIGNED, ["2023-05-12", "replied"], ["2023-05-15", "published"]],
      "2024-01-01",
      ["reply 2023-05-10 late 2", "publication 2023-06-09 met 0"],
    ],
    [
      "a return begins anew, and its reply need not be published",
      [ASSIGNED, ["2023-05-01", "replied"], ["2023-05-20", "returned"]],
      "2023-08-21",
      ["reply 2023-05-10 met 0", "reply 2023-08-20 overdue 1"],
    ],
    ["who closes has had the reply", [ASSIGNED, ["2023-05-11", "closed"]], "2024-01-01", ["reply 2023-05-10 late 1"]],
  ])("%s", (_, events, day, limits) => {
    expect(shown(events, day)).toEqual(limits);
  });

  test.each([undefined, {}, { extensionMonths: 3, daysOff: ["2023-03-06"] }])(
    "that no site declares are none, and nothing is late: handling %j",
    (handling) => {
      const rules = rulesWith(handling);
      const steps: Steps = [ASSIGNED, ["2024-05-12", "replied"]];
      expect(limitsAt(anItem(steps), "2026-11-26", rules)).toEqual([]);
      expect(timingOf([], rules)).toEqual({ timing: "undeclared", limit: null });
    },
  );

  test("of which one alone is declared are that one", () => {
    const steps: Steps = [ASSIGNED, ["2024-05-12", "replied"]];
    expect(shown(steps, "2026-11-26", rulesWith({ replyMonths: 3 }))).toEqual(["reply 2023-05-10 late 368"]);
    expect(shown(steps, "2024-05-13", rulesWith({ publicationWorkingDays: 20 }))).toEqual([
      "publication 2024-06-07 open 25",
    ]);
  });

  test("are as the site sets them", () => {
    const own = rulesWith({ replyMonths: 2, extensionMonths: 1, publicationWorkingDays: 1, daysOff: ["2023-03-06"] });
    expect(shown([ASSIGNED, EXTENDED], "2023-05-01", own)).toEqual(["reply 2023-05-10 open 9"]);
    expect(shown([ASSIGNED, ["2023-03-03", "replied"]], "2023-03-06", own)[1]).toBe("publication 2023-03-07 open 1");
    const none = rulesWith({ replyMonths: 3, publicationWorkingDays: null });
    expect(shown([ASSIGNED, ["2023-03-03", "replied"]], "2024-01-01", none)).toEqual(["reply 2023-05-10 met 0"]);
  });

  test.each<[Steps, string, string, number | undefined]>([
    [[], "2024-01-01", "unknown", undefined],
    [[ASSIGNED], "2023-05-01", "open", 9],
    [[ASSIGNED, ["2023-05-12", "replied"]], "2024-01-01", "overdue", 206],
    [[ASSIGNED, ["2023-05-12", "replied"]], "2023-05-20", "late", 2],
    [[ASSIGNED, ["2023-03-03", "replied"], ["2023-03-04", "published"]], "2024-01-01", "met", 0],
  ])("as a whole an item is as its worst limit is: %j on %s is %s", (events, day, timing, days) => {
    const whole = timingOf(limitsAt(anItem(events), day, RULES), RULES);
    expect([whole.timing, whole.limit?.days]).toEqual([timing, days]);
  });
});
