// @vitest-environment happy-dom
import { cleanup, fireEvent, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { anchorOf } from "#domain/figure/anchor.ts";
import type { Page } from "#domain/site/page.ts";
import { quotedFrom } from "#domain/figure/quoted.ts";
import { changed, smallRelease } from "#test/support/small-release.ts";
import { complete, draw, parsed } from "#test/support/view.tsx";
import { CommitmentView } from "#views/commitments/commitment.tsx";
import { CommitmentsView } from "#views/commitments/commitments.tsx";
import { IndicatorView } from "#views/indicator/indicator.tsx";
import { SourceView } from "#views/source/source.tsx";
import { SourcesView } from "#views/sources/sources.tsx";
import { SuggestionView } from "#views/suggestions/suggestion.tsx";
import { SuggestionsView } from "#views/suggestions/suggestions.tsx";

/** A promise cited by its place, one event by its phrase alone and one without either; a figure of which only the number was noted. */
const PROMISE = "commitments.json";
const FILES = [
  [PROMISE, "commitments[0].source", { section: "二", phrase: "办好五个项目", start: 40, end: 46 }],
  [PROMISE, "commitments[0].events[0].source", { section: "二", phrase: "承诺年内办好" }],
  [PROMISE, "commitments[0].events[1].source", { section: "", phrase: null }],
  ["observations.json", "observations[5].source", { section: "", phrase: null }],
] as const;
const RELEASE = parsed(
  FILES.reduce(
    (files, [file, path, source]) => changed(files, file, path, { document: "sample-report", ...source }),
    smallRelease(),
  ),
);

const PAGES: readonly (readonly [Page, ReactNode])[] = [
  [{ name: "commitment", id: "five-projects" }, <CommitmentView key="" id="five-projects" />],
  [{ name: "commitments" }, <CommitmentsView key="" />],
  [{ name: "suggestion", id: "fix-the-bridge" }, <SuggestionView key="" id="fix-the-bridge" />],
  [{ name: "suggestions" }, <SuggestionsView key="" />],
  [{ name: "sources" }, <SourcesView key="" />],
  ...["output", "jobs", "projects", "mix", "received"].map(
    (id) => [{ name: "indicator", id }, <IndicatorView key="" id={id} />] as const,
  ),
];

/** The documents' pages and parts that a page leads to: `sample-report#at-40-46`. */
const waysIn = (root: HTMLElement): readonly string[] => [
  ...new Set(
    [...root.querySelectorAll("a")].flatMap((a) => {
      const [, id, part] = /sources\/([^/]+)\/#(.+)$/.exec(a.getAttribute("href") ?? "") ?? [];
      return id === undefined || part === undefined ? [] : [`${id}#${part}`];
    }),
  ),
];

const drawSource = (id: string): HTMLElement =>
  draw(<SourceView id={id} />, { page: { name: "source", id }, release: RELEASE }).container;

describe("the way from what cites a document to the words it cites", () => {
  test.each(PAGES)("from %o ends at a row that is there", async (page, view) => {
    const { container } = draw(view, { page, release: RELEASE });
    await complete(container);
    const ways = waysIn(container);
    cleanup();
    expect(ways).not.toEqual([]);
    for (const way of ways) {
      const [id = "", part = ""] = way.split("#");
      const row = drawSource(id).querySelector(`[id="${part}"]`);
      expect([way, row?.tagName]).toEqual([way, "TR"]);
      cleanup();
    }
  });

  test("a commitment's leads to its phrase, and where none was noted to the commitment's own name", () => {
    const { container } = draw(<CommitmentView id="five-projects" />, {
      page: { name: "commitment", id: "five-projects" },
      release: RELEASE,
    });
    const ways = waysIn(container);
    cleanup();
    const source = drawSource("sample-report");
    const rowOf = (part: string): string | undefined =>
      source.querySelector(`[id="${part}"]`)?.textContent ?? undefined;
    expect(ways[0]).toBe("sample-report#at-40-46");
    expect(rowOf("at-40-46")).toContain("办好五个项目");
    expect(rowOf("at-40-46")).toContain("第 41–46 字");
    const [, byPhrase = ""] = ways.find((way) => way.includes("#phrase-"))?.split("#") ?? [];
    expect(rowOf(byPhrase)).toContain("承诺年内办好");
    expect(rowOf("of-commitment-five-projects")).toBe("没有记下短语五个项目");
  });
});

describe("what is quoted from a document", () => {
  test("is listed once for each place, with everything that cites it, and leads back", () => {
    const quoted = quotedFrom(RELEASE, "sample-account");
    expect(quoted).toMatchObject({ total: 2 });
    expect(quoted.items.map(({ phrase, by }) => [phrase, by.map(({ page, part }) => [page.name, part])])).toEqual([
      ["答复较慢", [["suggestions", "late-replies"]]],
      ["修桥", [["suggestion", undefined]]],
    ]);
    const part = drawSource("sample-account").querySelector("#quoted");
    expect([...(part?.querySelectorAll("td a") ?? [])].map((a) => a.getAttribute("href"))).toEqual([
      "../../suggestions/#late-replies",
      "../../suggestions/fix-the-bridge/",
    ]);
  });

  test("no id stands twice, where a figure and a promise were read from one phrase", () => {
    const { container } = draw(<SourceView id="sample-report" />, { page: { name: "source", id: "sample-report" } });
    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(container.querySelector("#at-10-14")?.closest("section")?.id).toBe("taken");
  });

  test("has an anchor by its place, else by its phrase, else by what cites it", () => {
    const cited = { document: "sample-report", section: "一", phrase: "样例" };
    expect(anchorOf({ ...cited, start: 3, end: 5 })).toBe("at-3-5");
    expect(anchorOf(cited)).toMatch(/^phrase-[0-9a-z]+$/);
    expect(anchorOf(cited)).not.toBe(anchorOf({ ...cited, phrase: "样列" }));
    expect(anchorOf({ ...cited, phrase: null }, "value-a")).toBe("of-value-a");
    expect(anchorOf({ ...cited, phrase: null })).toBeNull();
  });
});

test("what does not agree is named on the page of either document, never by an id", () => {
  const conflict = drawSource("sample-account").querySelector("#conflict-two-counts");
  expect(conflict?.textContent).toContain("项目");
  expect(conflict?.textContent).not.toContain("projects");
});

test("the check of a document marks its quoted phrases, and says of another text in one sentence that it is another", async () => {
  const container = drawSource("sample-report");
  const part = container.querySelector("#check");
  const details = part?.querySelector("details");
  if (!(part instanceof HTMLElement) || details == null) throw new Error("invalid page: no #check");
  details.open = true;
  fireEvent(details, new Event("toggle"));
  const check = within(part);
  const give = async (text: string): Promise<void> => {
    fireEvent.change(await check.findByLabelText("或者粘贴文字"), { target: { value: text } });
    fireEvent.click(check.getByRole("button", { name: "核对这段文字" }));
  };
  await give("样例短语。今年承诺年内办好，办好五个项目。");
  expect((await check.findByText(/引用的短语 2 处，找到 2 处/)).textContent).toContain("找到");
  expect([...part.querySelectorAll(".check-text mark.check-quote")].map((m) => m.textContent)).toEqual([
    "承诺年内办好",
    "办好五个项目",
  ]);
  expect([...part.querySelectorAll("[data-quote] a")].map((a) => a.getAttribute("href"))).toContain("#at-40-46");

  await give("面粉500克，鸡蛋2个，白糖30克。");
  const said = await check.findByText(/这像是另一份文件/);
  expect(said.textContent).toContain("请确认选对了文件");
  expect(part.querySelectorAll(".check-result > .check-rows")).toHaveLength(0);
  expect(part.querySelector(".check-result details")?.hasAttribute("open")).toBe(false);
});
