// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { parseSite } from "#domain/release/parse.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { AboutView } from "#views/about/about.tsx";
import { loadAsOf, loadSite, pageData, versionsFor } from "#data/load/reader.ts";
import { bodiesOf } from "#mocks/bodies.ts";
import { makeSet } from "#mocks/sets.ts";
import { ReleasesView } from "#views/releases/releases.tsx";
import { hosted } from "#test/support/hosted.ts";
import { atIndicator, complete, draw, drawData } from "#test/support/view.tsx";
import { changedNumbers, withMarks } from "#domain/versions/marks.ts";
import { IndicatorView } from "#views/indicator/indicator.tsx";
import { OverviewBody } from "#views/overview/overview-body.tsx";
import { Tracker } from "#views/suggestions/list/tracker.tsx";
import { SuggestionsView } from "#views/suggestions/suggestions.tsx";
import { SuggestionView } from "#views/suggestions/suggestion.tsx";
import { useTracked } from "#views/suggestions/list/tracked.ts";

const { site, releases } = makeSet("second-county");
const at = (place: number): Release => {
  const release = releases[place]?.release;
  if (release === undefined) throw new Error(`invalid release: ${place}`);
  return release;
};
const newest = at(releases.length - 1);
const OVERDUE = /逾期|超期|overdue|late/;

/** The list of items without the page around it. */
function List() {
  return <Tracker items={useTracked(newest.suggestions.items)} />;
}

describe("a county that has declared no time limits", () => {
  const page = { name: "suggestions" } as const;

  test.each(["zh", "en"] as const)("calls none of its twenty suggestions overdue: %s", async (lang) => {
    const { container, downloads } = draw(<SuggestionsView />, { page, release: newest, site, lang });
    await complete(container);
    await waitFor(() => expect(container.querySelectorAll("#items li").length).toBe(20));
    const text = container.textContent?.replace(/所以不评是否逾期|so nothing is called overdue/g, "") ?? "";
    expect(text).not.toMatch(OVERDUE);
    expect(container.textContent).toContain(
      lang === "zh" ? "没有公布办理期限，所以不评是否逾期。" : "No time limit has been published",
    );
    expect(downloads.get("suggestion-list.csv")).toContain(",undeclared,");
    expect(downloads.get("suggestion-list.csv")).not.toMatch(OVERDUE);
  });

  test("offers neither a filter nor an order by what is overdue", () => {
    draw(<List />, { page, release: newest, site });
    expect(screen.queryByLabelText("期限")).toBeNull();
    expect([...document.querySelectorAll("select[name=sort] option")].map((o) => o.getAttribute("value"))).toEqual([
      "number",
      "date",
      "unit",
    ]);
  });

  test("says on a suggestion's page that there is no limit, and not that its day is unknown", async () => {
    const id = "fiction-suggestion-1";
    const { container } = draw(<SuggestionView id={id} />, { page: { name: "suggestion", id }, release: newest, site });
    await complete(container);
    expect(container.querySelector("dl")?.textContent).toContain("期限没有公布期限");
    expect(container.querySelector("#limits")?.textContent).toContain("没有公布办理期限");
  });
});

describe("what the county calls things", () => {
  const page = { name: "suggestions" } as const;

  test("stands on the numbers of its account, not the site's own words", () => {
    const { container } = draw(<SuggestionsView />, { page, release: newest, site });
    const names = [...container.querySelectorAll("#numbers-fiction-session-2025 h3")].map((h) => h.textContent);
    expect(names).toEqual(["收到代表建议", "承办部门数", "承办乡镇（街道）数", "代表测评满意率"]);
    expect(container.querySelector("#bill-fiction-session-2025")?.textContent).toContain("议案件数");
  });

  test("are outcomes with their letters, in lists, pictures and tables", async () => {
    const { container } = draw(<SuggestionsView />, { page, release: newest, site });
    await complete(container);
    await waitFor(() => expect(container.querySelector("#items li")?.textContent).toContain("结果 A 已经解决"));
    const cells = [...container.querySelectorAll("figure td")].map((cell) => cell.textContent);
    expect(cells.join()).toContain("A 已经解决");
    expect(cells.join()).toContain("C 留作参考");
  });
});

describe("a headline figure of eight parts", () => {
  test("shows the largest with their names and says of how many, each number in one piece", async () => {
    const { container } = draw(<OverviewBody />, { page: { name: "overview" }, release: newest, site });
    await waitFor(() => expect(container.querySelector('[data-indicator="sown-area"]')).not.toBeNull());
    const card = atIndicator(container, "sown-area");
    expect([...card.querySelectorAll("li")].map((li) => li.textContent)).toEqual([
      "水稻 86.4万亩",
      "小麦 52.3万亩",
      "玉米 31.7万亩",
    ]);
    expect(card.textContent).toContain("共 8 类，这里是最大的 3 类");
    expect([...card.querySelectorAll("data")].map((d) => d.getAttribute("value"))).toEqual(["86.4", "52.3", "31.7"]);
  });
});

describe("a value that was corrected", () => {
  const valuesAt = (place: number) => at(place).observations.observations;
  const before = valuesAt(releases.length - 2);
  const marked = withMarks(newest, changedNumbers(newest.release.changes ?? [], before, valuesAt(releases.length - 1)));
  const id = "rural-roads";

  test.each([
    ["zh", "已更正"],
    ["en", "corrected"],
  ] as const)("says so beside the number on its card: %s", async (lang, word) => {
    const page = { name: "overview" } as const;
    const { container } = draw(<OverviewBody />, { page, release: marked, site, lang });
    await waitFor(() => expect(container.querySelector(`[data-indicator="${id}"] data`)).not.toBeNull());
    const value = atIndicator(container, id).querySelector(".card-value");
    expect(value?.querySelector("data")?.getAttribute("value")).toBe("86");
    expect(value?.querySelector("[data-changed]")?.textContent?.trim()).toBe(word);
    expect(container.querySelectorAll("[data-changed]").length).toBe(1);
  });

  test("says so in its table and on its page, with the way to the reason", async () => {
    const page = { name: "indicator", id } as const;
    const { container } = draw(<IndicatorView id={id} />, { page, release: marked, site });
    await complete(container);
    expect(container.querySelector("td [data-changed]")?.textContent?.trim()).toBe("已更正");
    expect(container.querySelector("article [data-changed], figure [data-changed]")).not.toBeNull();
  });
});

describe("an indicator that a later release lists", () => {
  test.each([
    ["zh", "那时还没有收录", "到2026年6月1日（数据版本 2026-03-10），本站还没有收录这一项；现在有了。"],
    [
      "en",
      "Not listed yet on that day",
      "On 1 June 2026 (release 2026-03-10) the site did not list this yet; it does now.",
    ],
  ] as const)("says so on an earlier day, and leads to its page of now: %s", async (lang, title, text) => {
    const page = { name: "indicator", id: "exports" } as const;
    const host = hosted(await bodiesOf("second-county"));
    const { loaded, history } = await loadSite(host);
    const data = await loadAsOf(host, page, "2026-06-01", pageData(page, loaded, versionsFor(page, history)));
    const { container } = drawData(<IndicatorView id="exports" />, page, lang, data);
    expect(container.querySelector("h1")?.textContent).toBe(title);
    expect(container.textContent).toContain(text);
    const [first] = container.querySelectorAll("li a");
    expect(first?.getAttribute("href")).not.toContain("asOf");
  });
});

describe("two releases on one day", () => {
  test("each lead to the site as it stood", async () => {
    const page = { name: "releases" } as const;
    const { loaded, history } = await loadSite(hosted(await bodiesOf("second-county")));
    const data = pageData(page, loaded, versionsFor(page, history));
    const { container } = drawData(<ReleasesView />, page, "zh", data);
    const links = [...container.querySelectorAll('#list a[href*="asOf"]')];
    expect(links.map((a) => [a.textContent, /asOf=(.*)$/.exec(a.getAttribute("href") ?? "")?.[1]])).toEqual([
      ["2026年11月20日（当天第 2 版）", "2026-11-20"],
      ["2026年11月20日（当天第 1 版）", "2026-11-20.1"],
      ["2026年3月10日", "2026-03-10"],
    ]);
  });
});

describe("whose site it is", () => {
  const page = { name: "about" } as const;
  const NOT = /不是县政府网站|not the county government/;
  const said = (whose: Site | null, lang: "zh" | "en"): string =>
    draw(<AboutView />, { page, release: newest, site: whose, lang }).container.textContent ?? "";

  test.each(["zh", "en"] as const)("is said where site.json says so, and nothing is denied that is so: %s", (lang) => {
    expect(said(site, lang)).not.toMatch(NOT);
    expect(said(site, lang)).toMatch(/本站由本级政府的机构发布|An office of the county government publishes/);
    expect(said({ ...site, publisherKind: "other" }, lang)).toMatch(NOT);
    const { publisherKind: _, ...silent } = site;
    expect(said(silent, lang)).not.toMatch(/不是县政府网站|机构发布|not the county|county government publishes/);
  });

  test("a file of an earlier schema says what its pages said", () => {
    const silent = (): object => {
      const { publisherKind: _, ...rest } = site;
      return rest;
    };
    const old = (given: object) => parseSite({ ...silent(), ...given }).value?.publisherKind;
    expect(old({ schemaVersion: 2 })).toBe("other");
    expect(old({ schemaVersion: 3 })).toBeUndefined();
  });
});

describe("a first page without main figures", () => {
  const page = { name: "overview" } as const;
  const empty: Release = {
    ...newest,
    indicators: { ...newest.indicators, indicators: [], themes: [] },
    observations: { ...newest.observations, observations: [] },
    commitments: { ...newest.commitments, commitments: [], groups: [] },
    suggestions: { ...newest.suggestions, sessions: [], items: [], units: [] },
    sources: { ...newest.sources, documents: [], conflicts: [] },
  };

  test.each([
    ["zh", "这个版本还没有收录任何数字"],
    ["en", "This release has no figures yet"],
  ] as const)("says that there are no figures at all, and where the releases are: %s", (lang, text) => {
    const { container } = draw(<OverviewBody />, { page, release: empty, site, lang });
    expect(container.querySelector("h1")?.textContent).toBe(site.title[lang]);
    expect(container.textContent).toContain(text);
    expect(container.querySelector('main p a, p a[href*="releases/"]')).not.toBeNull();
    expect(container.querySelector("section[aria-label]")).toBeNull();
  });

  test("says where the figures are that none was chosen of", () => {
    const indicators = newest.indicators.indicators.filter((i) => i.headline === undefined);
    const unchosen = { ...newest, indicators: { ...newest.indicators, indicators } };
    const { container } = draw(<OverviewBody />, { page, release: unchosen, site });
    expect(container.textContent).toContain("没有选定主要数字");
    expect(container.querySelector('p a[href*="indicators/"]')).not.toBeNull();
  });
});
