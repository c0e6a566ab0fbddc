// @vitest-environment happy-dom
import { cleanup } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { descriptionOf } from "#build/share/description.ts";
import { calendarOf } from "#build/share/icalendar.ts";
import { optionFor } from "#charts/draw/option.ts";
import { chartContext } from "#test/support/chart-cases.ts";
import { commitmentModel, commitmentsModel } from "#domain/commitment/commitment-lines.ts";
import { commitmentsCsv } from "#domain/commitment/commitments-csv.ts";
import { commitmentTables, tableCsv } from "#files/page-tables.ts";
import { parseRelease } from "#domain/release/parse.ts";
import type { Language } from "#domain/site/language.ts";
import { describeCommitments } from "#words/spoken/describe-commitments.ts";
import { changed, smallRelease } from "#test/support/small-release.ts";
import { complete, draw, parsed, shownAt } from "#test/support/view.tsx";
import { CommitmentView } from "#views/commitments/commitment.tsx";
import { CommitmentsView } from "#views/commitments/commitments.tsx";
import { PrintView } from "#views/print/print.tsx";

const INFERRED = parsed(changed(smallRelease(), "commitments.json", "commitments[0].dueInferred", true));
const STATED = parsed();
const PAGE = { name: "commitment", id: "five-projects" } as const;
const MARKS: readonly (readonly [Language, dated: RegExp, bare: RegExp])[] = [
  ["zh", /2026年（推断）/, /2026年(?!（推断）)/],
  ["en", /2026 \(inferred\)/, /2026(?! \(inferred\))/],
];

describe.each(MARKS)("a date that the editors inferred (%s)", (lang, dated, bare) => {
  const head = (release = INFERRED): string => descriptionOf(PAGE, lang, shownAt(PAGE, release, null));

  test("is so in the head of its page", () => {
    expect(head()).toMatch(dated);
    expect(head(STATED)).toMatch(bare);
  });

  test("on its page, beside the date and beside what follows from it", async () => {
    const { container } = draw(<CommitmentView id="five-projects" />, { page: PAGE, lang, release: INFERRED });
    await complete(container);
    expect(container.querySelector("#facts")?.textContent).toMatch(dated);
    const timing = [...container.querySelectorAll("h1 ~ dl dd")].map((dd) => dd.textContent);
    expect(timing[2]).toMatch(lang === "zh" ? /（推断）$/ : / \(inferred\)$/);
    const cells = [...container.querySelectorAll("figure td")].map((td) => td.textContent ?? "");
    expect(cells.filter((text) => dated.test(text))).toHaveLength(1);
  });

  test("in the list, and on paper", async () => {
    const { container } = draw(<CommitmentsView />, { page: { name: "commitments" }, lang, release: INFERRED });
    await complete(container);
    expect(container.querySelector("#list table, table")?.textContent).toMatch(dated);
    cleanup();
    const paper = draw(<PrintView />, { page: { name: "print" }, lang, release: INFERRED });
    await complete(paper.container);
    expect(
      paper.container.querySelector("#promises, [id*=promises]")?.textContent ?? paper.container.textContent,
    ).toMatch(dated);
  });

  test("in the calendar, in its title and in its text", () => {
    const calendar = calendarOf(INFERRED, null, lang)?.replace(/\r\n /g, "") ?? "";
    expect(calendar).toContain(lang === "zh" ? "五个项目（推断）" : "Five projects (inferred)");
    expect(calendar).toContain(lang === "zh" ? "由编者推断" : "the editors inferred it");
    expect(calendarOf(STATED, null, lang)).not.toMatch(/推断|inferred/);
  });

  test("in the picture and its text alternative", () => {
    const [commitment] = INFERRED.commitments.commitments;
    if (commitment === undefined) throw new Error("invalid release: no commitment");
    const model = commitmentModel(commitment, "2026-01-05");
    expect(describeCommitments(model, lang)).toMatch(dated);
    expect(JSON.stringify(optionFor(model, chartContext(lang, 640)))).toMatch(dated);
    const all = commitmentsModel([commitment], "2026-01-05");
    const drawn = JSON.stringify(optionFor({ ...all, lines: [...all.lines, ...all.lines] }, chartContext(lang, 640)));
    expect(drawn).toContain(lang === "zh" ? "五个项目（期限系推断）" : "Five projects (date inferred)");
  });
});

test("files say of each date what it rests on", () => {
  const model = (release = INFERRED) => shownAt({ name: "commitments" }, release, null).promised;
  const [inferred, stated] = [model(), model(STATED)];
  if (inferred === undefined || stated === undefined) throw new Error("invalid page: no commitments");
  expect(commitmentsCsv(inferred)).toContain("five-projects,false,2026,inferred,open,");
  expect(commitmentsCsv(stated)).toContain("five-projects,false,2026,stated,open,");
  const [table] = commitmentTables(INFERRED, null);
  if (table === undefined) throw new Error("invalid page: no table");
  expect(tableCsv(table)).toContain(",2026,inferred,");
});

test("nothing can be inferred where there is no date", () => {
  const files = changed(
    changed(smallRelease(), "commitments.json", "commitments[0].dueInferred", true),
    "commitments.json",
    "commitments[0].due",
    null,
  );
  expect(parseRelease(files).issues).toMatchObject([{ code: "missing-field", place: "commitments[0].due" }]);
});
