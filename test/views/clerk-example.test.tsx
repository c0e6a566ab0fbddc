// @vitest-environment happy-dom
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadRelease } from "#data/load/load-release.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { followGuide } from "#test/support/clerk-guide.ts";
import { draftFolder } from "#test/support/small-release.ts";
import { complete, draw } from "#test/support/view.tsx";
import { CommitmentsView } from "#views/commitments/commitments.tsx";
import { OverviewView } from "#views/overview/overview.tsx";

test("the example of the guide for clerks ends in pages that show its figures and its promise, in Chinese", async () => {
  const cwd = await draftFolder({});
  await followGuide(cwd);
  const { release, site, problems } = await loadRelease(folderReader(join(cwd, "counties/sample")));
  expect(problems).toEqual([]);
  if (release === null) throw new Error("invalid example");
  const overview = draw(<OverviewView />, { page: { name: "overview" }, release, site }).container;
  await complete(overview);
  for (const [indicator, text] of [
    ["gdp", "48.6亿元"],
    ["residents", "12.3万余人"],
    ["new-toilets", "7座"],
  ])
    expect(overview.querySelector(`[data-indicator="${indicator}"]`)?.textContent).toContain(text);
  const promises = draw(<CommitmentsView />, { page: { name: "commitments" }, release, site }).container;
  expect(promises.textContent).toContain("新建公厕5座");
});
