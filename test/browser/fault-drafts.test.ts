import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chineseFont } from "#authoring/begin/fonts.ts";
import { factsIn } from "#test/charts/stand-alone-of.ts";
import { DAY, faultDraft, faultSite } from "#test/support/fault-drafts.ts";

const run = promisify(execFile);
const tool = (...args: readonly string[]) => run(process.execPath, ["tools/run.mjs", ...args]);

const publish = (draft: string, data: string) =>
  tool("src/authoring/cli.ts", "publish", draft, "--data", data, "--date", DAY);

let folder: string;

/** Inputs that once went wrong, published as a clerk publishes them and built as a site. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "faults-"));
  const [draft, data] = [join(folder, "draft"), join(folder, "data")];
  await Promise.all([draft, data].map((place) => mkdir(place)));
  await writeFile(join(data, "site.json"), JSON.stringify(faultSite()));
  for (const [name, body] of Object.entries(faultDraft())) await writeFile(join(draft, name), JSON.stringify(body));
  await publish(draft, data);
  const cache = await mkdtemp(".cache/faults-");
  const more = ["--pdf", "no", "--cache", cache];
  await tool("src/build/build.ts", "--data", data, "--out", join(folder, "site"), ...more);
  await rm(cache, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (path: string): Promise<string> =>
  (await readFile(join(folder, "site", path), "utf8")).replaceAll("<!-- -->", "");
const csv = async (id: string): Promise<readonly string[]> => (await read(`downloads/${id}.csv`)).trim().split("\r\n");

interface Exhibit {
  /** Everything said around the picture. */
  readonly said: string;
  /** The words in the wide picture, in their order. */
  readonly words: readonly string[];
  readonly svg: string;
}

/** The chart of an indicator on its page. */
async function exhibit(id: string, lang: "" | "en/" = ""): Promise<Exhibit> {
  const html = await read(`${lang}indicators/${id}/index.html`);
  const [figure = ""] = new RegExp(`<figure[^>]*data-chart="${id}".*?</figure>`, "s").exec(html) ?? [];
  const svgs = figure.match(/<svg\b.*?<\/svg>/gs) ?? [];
  const svg = svgs[svgs.length - 1] ?? "";
  return {
    said: figure.replaceAll(/<(svg|table|style)\b.*?<\/\1>/gs, "").replaceAll(/<[^>]*>/g, " "),
    words: [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, text = ""]) => text.replaceAll(/<[^>]*>/g, "")),
    svg,
  };
}

/** The runs of a picture's lines, each as the points that it goes through; those of the scale have two. */
const runsOf = (svg: string): readonly (readonly { readonly x: number; readonly y: number }[])[] =>
  [...svg.matchAll(/<path d="(M[^"]*)" fill="none"/g)].flatMap(([, path = ""]) =>
    path
      .split("M")
      .filter((line) => line !== "")
      .map((line) => line.split("L").map((point) => point.split(" ").map(Number)))
      .map((line) => line.map(([x = Number.NaN, y = Number.NaN]) => ({ x, y })))
      .filter((line) => line.length > 2),
  );

describe("months that were not published", () => {
  test("keep their places, and are told as what they are", async () => {
    const { said, words } = await exhibit("months-with-holes");
    const months = words.filter((word) => /^\d+月$/.test(word));
    expect(months).toEqual(Array.from({ length: 12 }, (_, at) => `${at + 1}月`));
    expect(words.join()).toContain("未公布");
    expect(said).toContain("2022年4月至2022年9月间的6个时期未公布");
    expect(said).not.toContain("不作比较");
    const english = await exhibit("months-with-holes", "en/");
    expect(english.said).not.toContain("of another length");
  });

  test("break the line from December to March", async () => {
    const { said, svg } = await exhibit("months-from-march");
    expect(said).toContain("2022年1月、2022年2月未公布");
    // Two runs of ten months, each a line of its own.
    expect(runsOf(svg).map((line) => line.length)).toEqual([10, 10]);
  });

  test("are in the file as gaps", async () => {
    const rows = (await csv("months-with-holes")).filter((row) => row.includes("not-published"));
    expect(rows.map((row) => row.split(",")[1])).toEqual([4, 5, 6, 7, 8, 9].map((at) => `2022-0${at}`));
  });
});

describe("a seventh category", () => {
  test("is drawn where it is the largest, and what is left out is told", async () => {
    const { words } = await exhibit("seven-towns");
    expect(words).toContain("第7镇 204");
    expect(words.join()).toContain("画出最大的6组，共7组，全部见数据表");
    expect((await exhibit("seven-towns", "en/")).words.join()).toContain("The largest 6 of 7 are drawn");
    expect((await csv("seven-towns")).length).toBe(36);
  });
});

describe("two classes with one English name", () => {
  test("are two in the picture, told apart by their codes", async () => {
    const { words } = await exhibit("one-name-twice", "en/");
    expect(words).toEqual(expect.arrayContaining(["Street Village (upper)", "Street Village (lower)", "13", "33"]));
  });

  test("are two wherever they are named: in words, tables, the report and a frame", async () => {
    for (const page of ["indicators/one-name-twice", "print", "embed/one-name-twice"]) {
      const html = await read(`en/${page}/index.html`);
      expect(html, page).toContain("Street Village (upper)");
      expect(html, page).not.toMatch(/Street Village(?! \((?:upper|lower)\))/);
    }
    expect(await read("indicators/one-name-twice/index.html")).not.toContain("(upper)");
  });
});

describe("a count that begins anew with the year", () => {
  test("is no line that falls from December to February", async () => {
    const { svg } = await exhibit("so-far-this-year");
    const runs = runsOf(svg);
    expect(runs.map((line) => line.length)).toEqual([11, 11]);
    // Downwards on paper is a greater y: a run that counts up never goes there.
    for (const line of runs) {
      const heights = line.map(({ y }) => y);
      expect(heights).toEqual([...heights].sort((one, other) => other - one));
    }
  });
});

describe("small numbers and few of them", () => {
  test("are in plain digits everywhere, and differ by what they differ", async () => {
    const { said, words } = await exhibit("tiny-rate");
    expect(said).toContain("前后多0.00000013个百分点");
    expect(words).toEqual(expect.arrayContaining(["0.00000012", "0.00000025"]));
    expect((await csv("tiny-rate"))[1]).toContain(",0.00000012%,");
    for (const lang of ["", "en/"] as const)
      expect(await read(`${lang}indicators/small-share/index.html`)).not.toMatch(/每1000|约0|about 0 (?:of|in)/);
  });

  test("two headline figures are not called six", async () => {
    for (const page of ["index.html", "en/index.html", "about/index.html", "en/about/index.html"])
      expect(await read(page)).not.toMatch(/六项|六个主要|six headline/i);
  });
});

describe("periods that look alike, and digits as printed", () => {
  test("have names that tell them apart", async () => {
    const { said } = await exhibit("years-of-their-own");
    for (const name of ["2021年4月—2022年3月40人", "2021年7月—2022年6月44人", "2021年1月—2022年12月90人"])
      expect(said).toContain(name);
  });

  test("have no year invented between them", async () => {
    const { said, words } = await exhibit("school-years");
    expect([said.replace(/2023年工作报告/, ""), ...words].join()).not.toMatch(/2023年?未公布|2022年未公布|2022–2023/);
    expect(words).toEqual(expect.arrayContaining(["2019–2020", "2021–2022"]));
  });

  test("keep the zero that was printed, in both languages", async () => {
    expect((await exhibit("digits")).words).toContain("1,200.50公里");
    expect((await exhibit("digits", "en/")).words).toContain("1,200.50 kilometres");
    expect((await csv("digits"))[1]).toContain('"1,200.50公里"');
  });
});

describe("an id by a name that objects have", () => {
  test("is refused when it is published, and what is published stays as it was", async () => {
    const draft = await mkdtemp(join(folder, "constructor-"));
    for (const [name, body] of Object.entries(faultDraft()))
      await writeFile(join(draft, name), JSON.stringify(body).replaceAll('"long-word', '"constructor'));
    const before = await readFile(join(folder, "data/index.json"), "utf8");
    const refused = await publish(draft, join(folder, "data")).catch((error: unknown) => error);
    expect(refused).toMatchObject({ stdout: expect.stringContaining("constructor") });
    expect(await readFile(join(folder, "data/index.json"), "utf8")).toBe(before);
  });
});

describe("rare signs and words that nothing breaks", () => {
  test("stand whole in picture, file and page", async () => {
    const { words } = await exhibit("villages");
    for (const name of ["𠮷山村", "𡋾下村"]) expect(words.join()).toContain(name);
    expect(await read("downloads/villages.zh.svg")).toContain("𠮷山村");
    expect(await read("en/indicators/long-word/index.html")).toContain("Donaudampfschifffahrts");
    expect((await exhibit("long-word", "en/")).words).toEqual(expect.arrayContaining(["1,234", "1,357"]));
  });
});

test("a picture to take away says in its bytes what it shows, and as it was printed", async () => {
  const png = await readFile(join(folder, "site/downloads/tiny-rate.zh.png")).catch(() => null);
  // Where no font has Chinese there are no pictures as PNG.
  if (png === null) return expect(await chineseFont()).toBeNull();
  const facts = factsIn(/<rdf:RDF.*<\/rdf:RDF>/s.exec(png.toString("utf8"))?.[0] ?? "");
  expect(facts.get("dc:title")?.[0]).toContain("极小的比率");
  expect(facts.get("dc:date")).toEqual([DAY]);
});
