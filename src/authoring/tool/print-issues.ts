import { severityOf } from "#domain/advice/severity.ts";
import { type Issue } from "#domain/check/issue.ts";
import type { Language } from "#domain/site/language.ts";
import { CLERK } from "#words/clerk/clerk.ts";
import { expectedText } from "#words/clerk/issue-expected.ts";
import { issueText } from "#words/clerk/issues.ts";

/** One issue as a clerk reads it: where, what, found, expected, and what to do. */
function printIssue(issue: Issue, lang: Language): string {
  const words = CLERK[lang];
  const { message, remedy } = issueText(issue, lang);
  const severity = severityOf(issue);
  return [
    words.place(issue.file, issue.place, issue.at) + (issue.more === undefined ? "" : words.more(issue.more)),
    `  ${words.severity[severity]}${words.labelled.message(message, issue.code)}`,
    `  ${words.labelled.found(issue.found === "" ? '""' : issue.found)}`,
    `  ${words.labelled.expected(expectedText(issue, lang))}`,
    `  ${words.labelled.remedy(remedy)}${severity === "ask" ? words.confirm(issue.code) : ""}`,
  ].join("\n");
}

/** How many issues there are of each severity. */
const countsOf = (issues: readonly Issue[]): Parameters<(typeof CLERK)["zh"]["count"]>[0] => {
  const count = { refuse: 0, ask: 0, note: 0 };
  for (const issue of issues) count[severityOf(issue)] += 1;
  return count;
};

/** All issues at once, and how many; the gravest first. */
export function printIssues(issues: readonly Issue[], lang: Language): string {
  const inOrder = (["refuse", "ask", "note"] as const).flatMap((severity) =>
    issues.filter((issue) => severityOf(issue) === severity),
  );
  return [...inOrder.map((issue) => `${printIssue(issue, lang)}\n`), CLERK[lang].count(countsOf(issues))].join("\n");
}

/** The issues for machines, each with its words. */
export function issuesAsData(
  issues: readonly Issue[],
  lang: Language,
): readonly Readonly<Record<string, string | number | boolean>>[] {
  return issues.map((issue) => ({ ...issue, severity: severityOf(issue), ...issueText(issue, lang) }));
}
