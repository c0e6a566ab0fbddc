// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Language } from "#domain/site/language.ts";
import { publishedRelease } from "#test/support/published.ts";
import { draw } from "#test/support/view.tsx";
import { SearchView } from "#views/search/search.tsx";

const { release, site } = await publishedRelease();

const at = (query: string, lang: Language = "zh") =>
  draw(<SearchView />, {
    page: { name: "search" },
    lang,
    release,
    site,
    search: query === "" ? "" : `?q=${encodeURIComponent(query)}`,
  });

/** The count is told once the finder and the readings are there. */
const counted = (text: RegExp) => screen.findByText(text, { selector: '[role="status"]' }, { timeout: 5000 });

describe("the page of the search", () => {
  test("finds 专精特新 by zjtx, marks it, and says why", async () => {
    const { container } = at("zjtx");
    expect((await counted(/找到/)).textContent).toBe("“zjtx”：找到 6 条");
    const first = container.querySelector(".search-results ol a");
    expect(first?.getAttribute("href")).toBe("../indicators/specialized-smes/");
    expect(first?.querySelector("mark")?.textContent).toBe("专精特新");
    expect(first?.closest("li")?.textContent).toContain("拼音首字母 zjtx");
  });

  test("groups by kind, the kind of the best hit first", async () => {
    const { container } = at("亩");
    await counted(/找到/);
    expect([...container.querySelectorAll("[data-found] h2")].map((h) => h.textContent)).toEqual([
      "词语解释 2",
      "指标 3",
    ]);
    expect(container.querySelector('a[href="../glossary/#mu"]')).not.toBeNull();
    expect(container.querySelector('[data-found="indicator"] li')?.textContent).toContain("单位：亩");
  });

  test("says the same in English, and finds Chinese there too", async () => {
    const { container } = at("专精特新", "en");
    expect((await counted(/found/)).textContent).toBe("“专精特新”: 7 found");
    const why = container.querySelector(".search-why");
    expect(why?.textContent).toContain("Chinese name");
    expect(why?.querySelector('[lang="zh-CN"] mark')?.textContent).toBe("专精特新");
  });

  test("looks as one types, and puts the query into the address", async () => {
    const { search } = at("");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "satisfacton" } });
    expect((await counted(/找到/)).textContent).toContain("2 条");
    await waitFor(() => expect(search()).toBe("?q=satisfacton"));
  });

  test("says so where nothing is found, and where else to look", async () => {
    const { container } = at("飞机场跑道");
    await counted(/没有找到/);
    expect(container.querySelector('.search-results a[href="../indicators/"]')).not.toBeNull();
  });
});
