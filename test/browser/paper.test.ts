import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chartOf } from "#domain/chart/chart-of.ts";
import { reportThemes } from "#domain/site/report.ts";
import { loadRelease } from "#data/load/load-release.ts";
import { figureShort, formatPeriod } from "#words/format/format.ts";
import { reportWords } from "#words/report/report-words.ts";
import { images, occurrences, plain, type Sheet, sheetsOf } from "#test/support/pdf-text.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { pageOfId, readPdf } from "#build/paper/pdf-file.ts";
import { LONGEST, PARTS } from "./built-site.ts";
import { builtPages, kindsByTurns } from "./pages.ts";
import { openSite, type Site } from "./support.ts";

/** The release of the built site, as the build read it. */
const published = async () => {
  const loaded = await loadRelease(folderReader("dist/data"));
  if (loaded.release === null) throw new Error("invalid data: no release");
  return { ...loaded, release: loaded.release };
};

/** What of a sheet lies outside it, or in the outermost 5 mm, where printers cannot print. */
function outside({ width, height, runs, painted }: Sheet): readonly string[] {
  const rim = 14;
  const words = runs.filter(
    ({ text, left, right, baseline }) =>
      text.trim() !== "" &&
      (left < rim || right > width - rim || baseline < rim || baseline > height - rim || right < left),
  );
  const shapes = painted.filter(([x, y]) => x < rim || x > width - rim || y < rim || y > height - rim);
  return [
    ...words.map(({ text, left, baseline }) => `“${text}” at ${left.toFixed(0)}, ${baseline.toFixed(0)}`),
    ...shapes.map(([x, y]) => `a shape at ${x.toFixed(0)}, ${y.toFixed(0)}`),
  ];
}

/** The rows of a page that are on paper more or less often than on the page. Quotation marks are the style's, not the text's. */
function timesWrong(text: string, rows: readonly string[]): readonly string[] {
  const bare = (s: string): string => plain(s).replace(/[“”"]/g, "");
  const expected = new Map<string, number>();
  for (const row of rows.map(bare)) expected.set(row, (expected.get(row) ?? 0) + 1);
  let rest = bare(text);
  // The longest first: a row may end as another does.
  return [...expected]
    .sort(([a], [b]) => b.length - a.length)
    .flatMap(([row, times]) => {
      const found = occurrences(rest, row);
      rest = rest.replaceAll(row, "|");
      return found === times ? [] : [`${found} × ${row}`];
    });
}

describe.each(["zh", "en"] as const)("the report as a PDF, %s", (lang) => {
  let bytes: Uint8Array = new Uint8Array();
  let sheets: readonly Sheet[] = [];
  let data: Awaited<ReturnType<typeof published>>;
  beforeAll(async () => {
    data = await published();
    bytes = await readFile(`dist/report.${lang}.pdf`);
    sheets = sheetsOf(bytes);
  });

  /** The text from the sheet on which one chapter begins to that of another. */
  const between = (from: string, to: string): string => {
    const pages = pageOfId(readPdf(bytes));
    return sheets
      .slice((pages.get(from) ?? 1) - 1, pages.get(to))
      .map(({ text }) => text)
      .join("");
  };

  test("every figure of the release stands in the tables once, with period, unit and the name of its document", () => {
    const { release } = data;
    const { columns } = reportWords(lang);
    const head = plain(columns.period + columns.figure + (lang === "en" ? columns.printed : "") + columns.kind);
    let rest = between("figures", "conflicts");
    let found = 0;
    const missing: string[] = [];
    for (const { drawn, listed } of reportThemes(release))
      for (const { indicator, observations } of [...drawn, ...listed])
        for (const o of observations) {
          const scope = indicator.scope.level === "county" ? "" : indicator.scope.name[lang];
          const category = indicator.breakdown?.categories.find((c) => c.code === o.category)?.name[lang] ?? "";
          const row = plain(formatPeriod(o.period, lang, o.basis) + scope + category + figureShort(o, indicator, lang));
          const at = rest.indexOf(row);
          if (at === -1) missing.push(`${o.id}: ${row}`);
          else {
            found += 1;
            // Rows come in this order, and what was found once is not there for another.
            rest = rest.slice(at + row.length);
          }
        }
    expect(missing).toEqual([]);
    expect(found).toBe(release.observations.observations.length);
    expect(rest).not.toContain(head);
  });

  test("a value is printed no more often than it is published", () => {
    const { release } = data;
    const text = between("figures", "conflicts");
    const rows = reportThemes(release).flatMap(({ drawn, listed }) =>
      [...drawn, ...listed].flatMap(({ observations }) =>
        observations.map((o) => (o.source.phrase === null ? null : plain(`${o.source.section}“${o.source.phrase}”`))),
      ),
    );
    const phrases = new Set(rows.filter((row) => row !== null));
    expect(phrases.size).toBeGreaterThan(40);
    const often = [...phrases].filter(
      (phrase) => occurrences(text, phrase) !== rows.filter((r) => r === phrase).length,
    );
    expect(often).toEqual([]);
  });

  test("charts are drawn by lines, every one of them", () => {
    expect(images(readPdf(bytes))).toBe(0);
    const text = between("figures", "conflicts");
    const charted = data.release.indicators.indicators.filter((i) => chartOf(data.release, i) !== null);
    expect(charted.length).toBeGreaterThan(20);
    for (const { short, name } of charted) expect(text).toContain(plain(name[lang] ?? short?.[lang]));
    const shapes = sheets.reduce((sum, { painted }) => sum + painted.length, 0);
    expect(shapes).toBeGreaterThan(charted.length * 10);
  });

  test("nothing lies outside a sheet of A4", () => {
    for (const { width, height } of sheets) {
      expect(width).toBeCloseTo(595, 0);
      expect(height).toBeCloseTo(842, 0);
    }
    expect(sheets.flatMap((sheet, at) => outside(sheet).map((what) => `sheet ${at + 1}: ${what}`))).toEqual([]);
  });

  test("the head of a table is on every sheet that the table goes on", () => {
    const pages = pageOfId(readPdf(bytes));
    const { columns } = reportWords(lang);
    const head = plain(columns.period + columns.figure);
    const first = pages.get("theme-macro") ?? 0;
    const last = pages.get("theme-livelihood") ?? 0;
    expect(last - first).toBeGreaterThan(8);
    for (const { text } of sheets.slice(first, last - 1)) expect(text).toContain(head);
  });

  test("every sheet names the release and its hash, and has its number", async () => {
    const { release, hash } = data;
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    for (const [at, { text }] of sheets.entries()) {
      expect(text).toContain(plain(release.release.id));
      expect(text).toContain(hash ?? "");
      if (at > 0) expect(text).toContain(`—${at + 1}—`);
    }
  });

  test("the contents name the sheets on which chapters begin", () => {
    const pages = pageOfId(readPdf(bytes));
    const contents = sheets[1]?.text ?? "";
    const { figures, method } = reportWords(lang);
    expect(contents).toContain(plain(figures) + String(pages.get("figures")));
    expect(contents).toContain(plain(method) + String(pages.get("method")));
  });

  test("no heading is the last thing on a sheet", () => {
    const words = reportWords(lang);
    const titles = [words.figures, words.damage, words.leftOut, words.suggestions, words.commitments, words.method];
    const themes = data.release.indicators.themes.map((theme) => theme.name[lang]);
    const alone = sheets.slice(2).flatMap(({ runs, height }) => {
      const body = runs.filter(({ baseline, text }) => baseline < height - 80 && text.trim() !== "");
      const lowest = Math.max(...body.map(({ baseline }) => baseline));
      const line = plain(
        body
          .filter(({ baseline }) => lowest - baseline < 3)
          .map(({ text }) => text)
          .join(""),
      );
      return [...titles, ...themes].filter(
        (title) => line.endsWith(plain(title)) && line.length < plain(title).length + 8,
      );
    });
    expect(alone).toEqual([]);
  });

  test("it was made on the day of the release, whenever that is done", () => {
    const text = Buffer.from(bytes).toString("latin1");
    const day = data.release.release.published.replaceAll("-", "");
    expect(text.match(/\/CreationDate \(D:\d{8}/g)).toEqual([`/CreationDate (D:${day}`]);
    expect(text).not.toContain("localhost");
  });
});

describe("printing a page", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test("the report is offered where it is, and leads to a PDF", async () => {
    for (const [page, file] of [
      ["print/", "../report.zh.pdf"],
      ["en/print/", "../../report.en.pdf"],
    ]) {
      const html = await readFile(join("dist", page ?? "", "index.html"), "utf8");
      expect(html).toContain(`href="${file}"`);
    }
  });

  test("a page of each kind: on A4, nothing cut, nothing twice, nothing folded up, no controls", async () => {
    const { hash } = await published();
    const wrong: string[] = [];
    const kinds = kindsByTurns(await builtPages()).filter((path) => !path.endsWith("print/"));
    for (const path of [...kinds, `indicators/${LONGEST.id}/`, `en/indicators/${PARTS.id}/`]) {
      const { page, close } = await site.open({ javaScript: false });
      await page.goto(site.at["/"] + path);
      await page.emulateMedia({ media: "print" });
      const { rows, controls } = await page.evaluate(() => {
        const seen = (element: Element): boolean => element.getClientRects().length > 0;
        return {
          rows: [...document.querySelectorAll("tbody tr")].filter(seen).flatMap((row) => {
            const cells = [...row.querySelectorAll("td, th")].filter(seen).map((cell) => cell.textContent ?? "");
            // A name alone, whose row has nothing else to say, stands beside its line in the picture too.
            return cells.filter((cell) => cell.trim() !== "").length > 1 ? [cells.join("")] : [];
          }),
          controls: [
            ...document.querySelectorAll("nav, button, select, input, form, textarea, p > a[download]"),
          ].filter(seen).length,
        };
      });
      const bytes = await page.pdf({ preferCSSPageSize: true });
      const sheets = sheetsOf(bytes);
      const text = sheets.map((sheet) => sheet.text).join("");
      if (controls > 0) wrong.push(`/${path}: ${controls} controls`);
      if (images(readPdf(bytes)) > 0) wrong.push(`/${path}: a picture of dots`);
      wrong.push(...timesWrong(text, rows).map((row) => `/${path}: ${row}`));
      for (const [at, sheet] of sheets.entries()) {
        wrong.push(...outside(sheet).map((what) => `/${path} sheet ${at + 1}: ${what}`));
        if (!sheet.text.includes(hash ?? "no hash")) wrong.push(`/${path} sheet ${at + 1}: no hash`);
        if (!sheet.text.includes(`${at + 1}/${sheets.length}`)) wrong.push(`/${path} sheet ${at + 1}: no number`);
      }
      await close();
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
