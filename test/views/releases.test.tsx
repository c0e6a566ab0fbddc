// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { boundedDiff } from "#domain/versions/history.ts";
import { wholeHistory } from "#test/support/whole-history.ts";
import type { Language } from "#domain/site/language.ts";
import type { Release } from "#domain/schemas/release.ts";
import { readSet } from "#test/mocks/read-set.ts";
import { revisedSite } from "#test/support/revised-site.ts";
import { draw } from "#test/support/view.tsx";
import { ReleaseView } from "#views/releases/release.tsx";
import { ReleasesView } from "#views/releases/releases.tsx";

const { site, index, releases } = await readSet("revised");
const history = wholeHistory(index, releases);
const newest = newestOf(releases);

function newestOf(all: readonly Release[]): Release {
  const last = all[all.length - 1];
  if (last === undefined) throw new Error("invalid set");
  return last;
}

function drawRelease(id: string, lang: Language = "zh") {
  const found = history.diffs.get(id);
  const versions = {
    entries: history.entries,
    diff: found === undefined ? null : boundedDiff(found),
    revisions: [],
  };
  return draw(<ReleaseView id={id} />, { page: { name: "release", id }, lang, release: newest, site, versions });
}

const rowsOf = (label: string): readonly (readonly (string | null)[])[] =>
  within(screen.getByRole("table", { name: label }))
    .getAllByRole("row")
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    );

// The differences are a script of their own.
beforeAll(async () => void (await import("#views/releases/differences.tsx")));

describe("the list of releases", () => {
  test("has every release, the newest first, with what it changed", () => {
    const versions = { entries: history.entries, diff: null, revisions: [] };
    draw(<ReleasesView />, { page: { name: "releases" }, release: newest, site, versions });
    expect(rowsOf("全部版本")).toEqual([
      ["2024-02-20（最新）", "2024年2月20日", "2021年至2023年", "24", "新增 8，修订 2，口径调整 1，定义、文件等说明 1"],
      ["2023-08-15", "2023年8月15日", "2021年至2022年", "16", "修订 1，更正 1，撤回 1"],
      ["2023-02-10", "2023年2月10日", "2021年至2022年", "17", "首个版本"],
    ]);
    expect(screen.getByRole("link", { name: "2023-08-15" }).getAttribute("href")).toBe("../releases/2023-08-15/");
  });

  test.each([
    ["2024-02-20", "1 项有预告，都没有过期。", "未到期"],
    ["2024-07-21", "1 项有预告，其中 1 项逾期。", "逾期 1 天"],
  ])("says on %s what is overdue by its publisher's own word", async (today, count, state) => {
    vi.useFakeTimers({ now: new Date(`${today}T12:00:00Z`), toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const { release, site: here } = await revisedSite("https://figures.example/", "2024-07-20");
    const versions = { entries: history.entries, diff: null, revisions: [] };
    const { container } = draw(<ReleasesView />, { page: { name: "releases" }, release, site: here, versions });
    await screen.findByText(count);
    expect(rowsOf("预告过的公布日期")).toEqual([["地区生产总值", "2024年7月20日", "2022年", state]]);
    const feeds = [...container.querySelectorAll("#feeds a")].map((a) => a.getAttribute("href"));
    expect(feeds).toEqual(["atom.xml", "feed.json", "calendar.ics"].map((file) => `https://figures.example/${file}`));
  });

  test.each([
    ["?from=singlemessage&isappinstalled=0", false, ""],
    ["?from=2023-02-10&to=2024-02-20&from=timeline", true, "2023-02-10"],
    ["?from=groupmessage&from=2023-02-10", true, "2023-02-10"],
  ])("at %s compares what the site itself asked for", async (search, open, from) => {
    const versions = { entries: history.entries, diff: null, revisions: [] };
    const { container } = draw(<ReleasesView />, {
      page: { name: "releases" },
      release: newest,
      site,
      versions,
      search,
    });
    const fold = container.querySelector<HTMLDetailsElement>("#compare details");
    expect(fold?.open).toBe(open);
    if (open) expect(await screen.findByLabelText<HTMLSelectElement>("从")).toHaveProperty("value", from);
  });

  test("without any release it is an empty table, not a broken page", () => {
    const versions = { entries: [], diff: null, revisions: [] };
    draw(<ReleasesView />, { page: { name: "releases" }, release: newest, site, versions });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("数据版本与更正");
    expect(rowsOf("全部版本")).toEqual([]);
  });
});

describe("one release", () => {
  test("says of every value that it changed how and why, what was and what is", async () => {
    drawRelease("2023-08-15");
    await screen.findByRole("table", { name: "改了什么" });
    expect(rowsOf("改了什么")).toEqual([
      ["帮助企业招工，2022年", "5100余人", "1500余人", "更正", "录入有误，已更正（版本 2023-08-15）"],
      [
        "地区生产总值，2022年",
        "122.2亿元",
        "121.4亿元",
        "修订",
        "统计部门修订（版本 2023-08-15，示例县数据修订公告 统计公报，2023年8月10日）",
      ],
      [
        "地区生产总值增速，2021年",
        "8.3%",
        "无",
        "撤回",
        "统计部门撤回，待重新核算（版本 2023-08-15，示例县数据修订公告 统计公报，2023年8月10日）",
      ],
    ]);
  });

  test("what is new comes after what was changed, and a change of definition is told", async () => {
    const { container } = drawRelease("2024-02-20", "en");
    await screen.findByRole("table", { name: "What changed" });
    const kinds = rowsOf("What changed").map((cells) => cells[3]);
    expect(kinds).toEqual(["redefined", "revised", "revised", ...Array.from({ length: 8 }, () => "added")]);
    expect(container.textContent).toContain("changed; what differs: definition, caveat");
  });

  test("the first one has nothing to compare with, and says so", () => {
    const { container } = drawRelease("2023-02-10");
    expect(container.textContent).toContain("这是首个版本");
    expect(screen.queryByRole("table", { name: "改了什么" })).toBeNull();
  });

  test("lists its files with their hashes, as links", () => {
    drawRelease("2023-02-10");
    const [first] = rowsOf("数据文件");
    expect(first?.[0]).toBe("release.json");
    expect(first?.[2]).toMatch(/^[0-9a-f]{64}$/);
    expect(screen.getByRole("link", { name: "observations.json" }).getAttribute("href")).toBe(
      "../../data/releases/2023-02-10/observations.json",
    );
  });

  test("leads to the site as of its day", () => {
    drawRelease("2023-08-15");
    expect(screen.getByRole("link", { name: "按这个版本发布当天看全站" }).getAttribute("href")).toBe(
      "../../?asOf=2023-08-15",
    );
  });

  test("one that does not exist is told, with the way to those that do", () => {
    drawRelease("1999-01-01");
    expect(screen.getByText("没有名为“1999-01-01”的版本。")).toBeTruthy();
    expect(screen.getByRole("link", { name: "全部版本" })).toBeTruthy();
  });
});
