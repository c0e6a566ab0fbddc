import type { Issue } from "#domain/issue.ts";
import type { Language } from "#domain/language.ts";
import { CLERK } from "#i18n/clerk.ts";
import { expectedText, issueText } from "#i18n/issues.ts";

/** One issue as a clerk reads it: where, what, found, expected, and what to do. */
function printIssue(issue: Issue, lang: Language): string {
  const words = CLERK[lang];
  const { message, remedy } = issueText(issue, lang);
  return [
    words.place(issue.file, issue.place),
    `  ${words.labelled.message(message, issue.code)}`,
    `  ${words.labelled.found(issue.found === "" ? '""' : issue.found)}`,
    `  ${words.labelled.expected(expectedText(issue, lang))}`,
    `  ${words.labelled.remedy(remedy)}`,
  ].join("\n");
}

/** All issues at once, and how many. */
export function printIssues(issues: readonly Issue[], lang: Language): string {
  return [...issues.map((issue) => `${printIssue(issue, lang)}\n`), CLERK[lang].count(issues.length)].join("\n");
}

/** The issues for machines, each with its words. */
export function issuesAsData(issues: readonly Issue[], lang: Language): readonly Readonly<Record<string, string>>[] {
  return issues.map((issue) => ({ ...issue, ...issueText(issue, lang) }));
}
