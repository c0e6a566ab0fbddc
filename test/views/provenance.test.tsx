// @vitest-environment happy-dom
import { waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { publishedRelease } from "#test/support/published.ts";
import { complete, draw } from "#test/support/view.tsx";
import { IndicatorView } from "#views/indicator/indicator.tsx";

const { release } = publishedRelease();
const page = (id: string) => ({ name: "indicator", id }) as const;

/** Where the values of an indicator come from, as its page says it. */
async function citedOn(id: string): Promise<readonly HTMLElement[]> {
  const { container } = draw(<IndicatorView id={id} />, { page: page(id), release });
  await complete(container);
  return [...container.querySelectorAll<HTMLElement>("#values ol > li")];
}

describe("where a value comes from, one step from its figure", () => {
  test("document, section, phrase, span, issuer and hash", async () => {
    const [only] = await citedOn("funds-in-place");
    const document = release.sources.documents.find((d) => d.id === "report-2023-01-10");
    expect(only?.querySelector("a")?.getAttribute("href")).toBe("../../sources/report-2023-01-10/#at-647-657");
    expect(only?.textContent).toContain("一(一)一是");
    expect(only?.querySelector("q")?.textContent).toBe("到位资金40.6亿元");
    expect(only?.textContent).toContain("第 648–657 字");
    expect(only?.textContent).toContain(`发布机构：${document?.issuer.zh}`);
    expect(only?.querySelector("code")?.textContent).toBe(document?.sha256);
  });

  test("who keeps the copy, where that is somebody else", async () => {
    const hosts = (await citedOn("gdp")).flatMap((li) => /存放网站：\S+/.exec(li.textContent ?? "")?.[0] ?? []);
    expect(hosts).toContain("存放网站：bx2200.com");
  });

  test("the other documents that say otherwise, for every conflict that names the value", async () => {
    const { container } = draw(<IndicatorView id="high-tech-share" />, { page: page("high-tech-share"), release });
    await complete(container);
    const links = [...container.querySelectorAll<HTMLAnchorElement>('#values a[href^="#conflict-"]')];
    const named = release.sources.conflicts.flatMap((c) =>
      c.observations.filter((id) => id.startsWith("high-tech-share.")).map(() => `#conflict-${c.id}`),
    );
    expect(new Set(links.map((a) => a.getAttribute("href")))).toEqual(new Set(named));
    expect(named.length).toBeGreaterThan(1);
    expect(links[0]?.textContent).toMatch(/^别的文件另有说法：/);
    // The conflicts come with a script of their own.
    await waitFor(() => {
      for (const { hash } of links) expect(container.querySelector(hash)).not.toBeNull();
    });
  });

  test("nothing of the kind where no document disagrees", async () => {
    for (const li of await citedOn("funds-in-place")) expect(li.textContent).not.toContain("另有说法");
  });
});
