// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { citationOf, documentCitation, downloadWords } from "#i18n/download-words.ts";
import { quotedOf } from "#domain/series.ts";
import { AddressingContext, PATHS } from "#views/shared/addressing.ts";
import { IndicatorView } from "#views/indicator/indicator.tsx";
import { IndicatorsView } from "#views/indicators/indicators.tsx";
import { awkwardSample } from "#test/support/file-samples.ts";
import { draw } from "#test/support/view.tsx";

/** As on the published site, where files lie beside the pages. */
const beside = { ...PATHS, file: (_: unknown, path: string) => `../../${path}` };

async function at(
  id: string,
  options: { readonly lang?: "zh" | "en"; readonly search?: string; readonly single?: boolean } = {},
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
