import { expect, test } from "vitest";
import { filesOfPage } from "#build/downloads/page-downloads.ts";
import { MOST_VALUES } from "#domain/files/figures.ts";
import { mockedSample } from "#test/support/file-samples.ts";
import { dataOf, pageDownloadsOf } from "./page-downloads-of.ts";

const SAMPLES = [
  ["a set of suggestions", mockedSample("suggestions")],
  ["a set that was revised", mockedSample("revised")],
] as const;

for (const [name, sample] of SAMPLES) pageDownloadsOf(name, sample);

test("other pages have no such files, and the overview of very many values has none", async () => {
  const [[, sample]] = SAMPLES;
  expect(filesOfPage({ name: "about" }, dataOf(sample, { name: "about" }))).toEqual([]);
  const data = dataOf(sample, { name: "overview" });
  if (data.counts === null) throw new Error("invalid sample");
  const many = { ...data, counts: { ...data.counts, observations: MOST_VALUES + 1 } };
  expect(filesOfPage({ name: "overview" }, many)).toEqual([]);
});
