// @vitest-environment happy-dom
import { waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { changed, smallRelease } from "#test/support/small-release.ts";
import { complete, draw, parsed } from "#test/support/view.tsx";
import { IndicatorView } from "#views/indicator/indicator.tsx";

/** A value that a copy tells, and one that two conflicts speak of. */
const conflict = {
  id: "three-counts",
  title: { zh: "三个说法", en: "Three counts" },
  statement: { zh: "又一份文件不一致", en: "Another one disagrees" },
  indicators: ["projects"],
  observations: ["projects.2025"],
  documents: ["sample-report", "sample-account"],
};
const small = smallRelease();
const source = { document: "sample-report", section: "一(一)", phrase: "产值40.6亿元", start: 647, end: 655 };
const cited = changed(small, "observations.json", "observations[0].source", source);
const copied = changed(cited, "observations.json", "observations[5].source.document", "sample-account");
const release = parsed(changed(copied, "sources.json", "conflicts[1]", conflict));
const page = (id: string) => ({ name: "indicator", id }) as const;

/** Where the values of an indicator come from, as its page says it. */
async function citedOn(id: string): Promise<readonly HTMLElement[]> {
  const { container } = draw(<IndicatorView id={id} />, { page: page(id), release });
  await complete(container);
  return [...container.querySelectorAll<HTMLElement>("#values ol > li")];
}

describe("where a value comes from, one step from its figure", () => {
  test("document, section, phrase, span, issuer and hash", async () => {
    const only = (await citedOn("output")).find((li) => li.textContent.includes("产值40.6亿元"));
    const document = release.sources.documents.find((d) => d.id === "sample-report");
    expect(only?.querySelector("a")?.getAttribute("href")).toBe("../../sources/sample-report/#at-647-655");
    expect(only?.textContent).toContain("一(一)");
    expect(only?.querySelector("q")?.textContent).toBe("产值40.6亿元");
    expect(only?.textContent).toContain("第 648–655 字");
    expect(only?.textContent).toContain(`发布机构：${document?.issuer.zh}`);
    expect(only?.querySelector("code")?.textContent).toBe(document?.sha256);
  });

  test("who keeps the copy, where that is somebody else", async () => {
    const hosts = (await citedOn("received")).flatMap((li) => /存放网站：\S+/.exec(li.textContent ?? "")?.[0] ?? []);
    expect(hosts).toContain("存放网站：mirror.example");
  });

  test("the other documents that say otherwise, for every conflict that names the value", async () => {
    const { container } = draw(<IndicatorView id="projects" />, { page: page("projects"), release });
    await complete(container);
    const links = [...container.querySelectorAll<HTMLAnchorElement>('#values a[href^="#conflict-"]')];
    const named = release.sources.conflicts.flatMap((c) =>
      c.observations.filter((id) => id.startsWith("projects.")).map(() => `#conflict-${c.id}`),
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
    for (const li of await citedOn("output")) expect(li.textContent).not.toContain("另有说法");
  });
});
