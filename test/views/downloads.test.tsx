// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { citationOf, documentCitation, downloadWords } from "#words/download/download-words.ts";
import { embedWords } from "#words/embed/embed-words.ts";
import type { Fetch } from "#releases/reader/address-reader.ts";
import { parseSite } from "#domain/release/parse.ts";
import type { Site } from "#domain/schemas/release.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { AddressingContext, PATHS } from "#views/parts/frame/addressing.ts";
import { IndicatorView } from "#views/indicator/indicator.tsx";
import { IndicatorsView } from "#views/indicators/indicators.tsx";
import { awkwardSample } from "#test/support/file-samples.ts";
import { complete, draw } from "#test/support/view.tsx";

/** As on the published site, where files lie beside the pages. */
const beside = { ...PATHS, file: (_: unknown, path: string) => `../../${path}` };

async function at(
  id: string,
  options: {
    readonly lang?: "zh" | "en";
    readonly search?: string;
    readonly single?: boolean;
    readonly site?: Site | null;
    readonly host?: Fetch;
  } = {},
) {
  const { single = false, ...rest } = options;
  const { container } = draw(
    <AddressingContext value={single ? { ...PATHS, file: () => null } : beside}>
      <IndicatorView id={id} />
    </AddressingContext>,
    { page: { name: "indicator", id }, ...rest },
  );
  return waitFor(() => {
    const part = container.querySelector("#files");
    if (part === null || part.querySelector("button") === null) throw new Error("invalid page: no files");
    return part;
  });
}

const hrefs = (part: Element) => [...part.querySelectorAll("li a")].map((a) => a.getAttribute("href"));

afterEach(() => vi.unstubAllGlobals());

describe("the files of an indicator", () => {
  test("are links to real files, in the language of the page", async () => {
    for (const lang of ["zh", "en"] as const) {
      const part = await at("jobs", { lang });
      expect(hrefs(part)).toEqual(
        ["csv", "xlsx", "json", "jsonstat.json", `${lang}.svg`].map((end) => `../../downloads/jobs.${end}`),
      );
      expect(part.querySelector("img")?.getAttribute("src")).toBe(`../../downloads/jobs.${lang}.svg`);
      expect(part.querySelector("h2")?.textContent).toBe(downloadWords(lang).title);
    }
  });

  test("in the single file are made by the page, as far as it can", async () => {
    const part = await at("jobs", { single: true });
    await waitFor(() => expect(hrefs(part).every((href) => href?.startsWith("data:"))).toBe(true));
    const [csv = "", json = ""] = hrefs(part).map((href) =>
      decodeURIComponent(href?.split(",").slice(1).join(",") ?? ""),
    );
    expect(csv).toContain("jobs,2025,cumulative,,,1900,1900,,人,1900余人,actual");
    expect(JSON.parse(json)).toMatchObject({ indicators: [{ id: "jobs" }], observations: [{ printed: "1900余人" }] });
    expect(part.textContent).toContain(downloadWords("zh").elsewhere);
    expect(part.querySelector("img")).toBeNull();
  });

  test("as of a day carry the day in their names, and are not those of now", async () => {
    const part = await at("jobs", { search: "?asOf=2026-01-02" });
    expect([...part.querySelectorAll("li a")].map((a) => a.getAttribute("download"))).toEqual([
      "jobs.as-of-2026-01-02.csv",
      "jobs.as-of-2026-01-02.json",
    ]);
  });
});

describe("the citation", () => {
  test("is copied, and says so", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    const part = await at("jobs");
    screen.getByRole("button", { name: "复制引用文字" }).click();
    await waitFor(() => expect(part.querySelector('[role="status"]')?.textContent).toBe("已复制。"));
    expect(writeText).toHaveBeenCalledWith(
      expect.stringContaining("就业：2025年，1900余人[DS/OL]//样例看板. 数据版本2026-01-05."),
    );
  });

  test("is marked where the browser does not let the page copy", async () => {
    vi.stubGlobal("navigator", {});
    const part = await at("jobs");
    screen.getByRole("button", { name: "复制引用文字" }).click();
    await waitFor(() => expect(part.querySelector('[role="status"]')?.textContent).toBe(downloadWords("zh").marked));
    expect(getSelection()?.toString()).toContain("就业");
  });

  test("follows GB/T 7714 in Chinese and is plain in English", () => {
    const { release, context } = awkwardSample();
    const indicator = release.indicators.indicators.find(({ id }) => id === "received");
    const [document] = release.sources.documents;
    if (indicator === undefined || document === undefined) throw new Error("invalid sample");
    const cited = {
      indicator,
      values: quotedOf(release, indicator),
      release: release.release,
      site: context.site,
      address: "https://county.example/indicators/received/",
      read: "2026-02-03",
    };
    expect(citationOf(cited, "zh")).toBe(
      "样例县. 收到建议：2025年，12件[DS/OL]//样例看板. 数据版本2026-01-05. (2026-01-05)[2026-02-03]. https://county.example/indicators/received/.",
    );
    expect(citationOf(cited, "en")).toBe(
      "Sample County (2026). Received: 2025, 12 suggestions. Sample dashboard, release 2026-01-05. Read on 3 February 2026. https://county.example/indicators/received/",
    );
    expect(documentCitation(document, "zh")).toBe(
      "样例县政府. 样例报告[R/OL]. (2025-12-31). https://county.example/report.html.",
    );
  });
});

describe("the HTML that shows the figure elsewhere", () => {
  const site = { ...awkwardSample().context.site, address: "https://county.example/figures" };
  const known = parseSite(JSON.parse(JSON.stringify(site))).value;

  async function opened(id: string, options: Parameters<typeof at>[1] = {}) {
    const part = await at(id, options);
    const fold = part.querySelector("#embed + details");
    if (!(fold instanceof HTMLDetailsElement)) return null;
    fold.open = true;
    fold.dispatchEvent(new Event("toggle"));
    const box = await waitFor(() => {
      const field = fold.querySelector("textarea");
      if (field === null) throw new Error("invalid page: no code");
      return field;
    });
    return { box, fold, link: fold.querySelector("a")?.getAttribute("href") };
  }

  test("has the site's own address, where it says one, and the height that the page says", async () => {
    const asked: string[] = [];
    const host: Fetch = (address) => {
      asked.push(address);
      return Promise.resolve(new Response('<main data-height="410"></main>'));
    };
    const shown = await opened("jobs", { lang: "en", site: known, host });
    expect(shown?.link).toBe("../../en/embed/jobs/");
    await waitFor(() =>
      expect(shown?.box.value).toBe(
        '<iframe src="https://county.example/figures/en/embed/jobs/" title="Jobs | Sample dashboard" width="100%" height="410" loading="lazy" style="border:0"></iframe>',
      ),
    );
    expect(asked).toEqual(["../../en/embed/jobs/"]);
    expect(shown?.box.readOnly).toBe(true);
  });

  test("in the single file is there where the site's address is known, and nowhere else", async () => {
    const host = vi.fn();
    const shown = await opened("jobs", { single: true, site: known, host });
    expect(shown?.link).toBe("https://county.example/figures/embed/jobs/");
    expect(shown?.box.value).toContain('src="https://county.example/figures/embed/jobs/"');
    expect(host).not.toHaveBeenCalled();
    expect(await opened("jobs", { single: true })).toBeNull();
  });

  test("is of the newest release: as of a day there is none", async () => {
    expect(await opened("jobs", { search: "?asOf=2026-01-02", site: known })).toBeNull();
  });

  test("is marked where the browser does not let the page copy", async () => {
    vi.stubGlobal("navigator", {});
    const shown = await opened("jobs", { site: known });
    screen.getByRole("button", { name: embedWords("zh").copy }).click();
    await waitFor(() => expect(shown?.fold.textContent).toContain(embedWords("zh").marked));
    expect([shown?.box.selectionStart, shown?.box.selectionEnd]).toEqual([0, shown?.box.value.length]);
  });
});

test("the catalogue lists the files of all figures", async () => {
  const { container } = draw(
    <AddressingContext value={{ ...PATHS, file: (_, path) => `../${path}` }}>
      <IndicatorsView />
    </AddressingContext>,
    { page: { name: "indicators" } },
  );
  const part = await waitFor(() => {
    const found = container.querySelector("#all-files");
    if (found === null) throw new Error("invalid page: no files");
    return found;
  });
  expect(hrefs(part)).toEqual(
    [
      "all.csv",
      "all.xlsx",
      "all.json",
      "all.jsonstat.json",
      "datapackage.json",
      "all.csv-metadata.json",
      "all.indicators.csv",
      "all.sources.csv",
    ].map((file) => `../downloads/${file}`),
  );
});

test("a figure's page leads to the slides of a meeting, with its own added", async () => {
  const { container } = draw(<IndicatorView id="jobs" />, {
    page: { name: "indicator", id: "jobs" },
    search: "?asOf=2026-02-01",
  });
  await complete(container);
  const link = screen.getByRole("link", { name: "加进会议幻灯片" });
  expect(link.getAttribute("href")).toBe("../../present/?add=jobs&asOf=2026-02-01");
});
