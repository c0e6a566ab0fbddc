import { describe, expect, it } from "vitest";
import type { PictureModel } from "#charts/draw/drawing.ts";
import { optionFor, spotsOf } from "#charts/draw/option.ts";
import { renderSvg } from "#charts/svg/render-svg.ts";
import { coursesOf } from "#charts/walk/steps.ts";
import { commitmentsModel } from "#domain/commitment/commitment-lines.ts";
import { LANGUAGES } from "#domain/site/language.ts";
import { stretchOf } from "#domain/period/stretch.ts";
import { describeCommitments } from "#words/spoken/describe-commitments.ts";
import { describeKnown } from "#words/spoken/describe-known.ts";
import { chartContext } from "#test/support/chart-cases.ts";
import { aCommitment, pictureCases } from "#test/support/picture-cases.ts";
import { readSet } from "#test/mocks/read-set.ts";
import { plain, wordsOf } from "./plain.ts";
import { picturesOf, wordsInside } from "./words-inside.ts";

interface PlainShape {
  readonly type: string;
  readonly shape: Readonly<Record<string, number>>;
  readonly style: Readonly<Record<string, unknown>>;
}

/** The plain shapes of a drawing. */
const shapesOf = (model: PictureModel, width: number): readonly PlainShape[] => {
  const { graphic }: { readonly graphic: readonly PlainShape[] } = JSON.parse(
    JSON.stringify(optionFor(model, chartContext("zh", width))),
  );
  return graphic;
};

const sets = await Promise.all((["suggestions", "gaps", "targets", "full-decade"] as const).map((set) => readSet(set)));
wordsInside([...Object.entries(pictureCases), ...sets.flatMap((s) => s.releases).flatMap(picturesOf)]);

describe.each(Object.entries(pictureCases))("%s", (_, model) => {
  it("is plain data, the same each time, and a picture that ECharts can draw", () => {
    const option = optionFor(model, chartContext("zh", 340));
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
    const svg = renderSvg(model, chartContext("zh", 340), { id: "case", title: "t", description: "d" });
    expect(svg).not.toContain("NaN");
    expect(svg).toMatch(/<path|<rect/);
  });

  it("is walked by keys through everything that is drawn, and its description has all of it", () => {
    for (const lang of LANGUAGES) {
      const drawn = model.kind === "known" ? model.rows.flatMap((r) => r.marks) : model.lines;
      const courses = coursesOf({ ...chartContext(lang, 640), model, title: "", description: "" });
      const walked = courses.flatMap((c) => c.steps.map((s) => s.of));
      expect(walked).toEqual(drawn);
      const spots = new Set(spotsOf(model, chartContext(lang, 640)).map((s) => s.of));
      expect(walked.filter((of) => !spots.has(of))).toEqual([]);
      const said = model.kind === "known" ? describeKnown(model, lang) : describeCommitments(model, lang);
      const names =
        model.kind === "known" ? model.rows.map((r) => r.name[lang]) : model.lines.map((l) => l.title[lang]);
      for (const name of names) expect(said).toContain(name);
    }
  });
});

describe("commitments", () => {
  const model = pictureCases["commitments"];
  if (model?.kind !== "commitments") throw new Error("invalid case: commitments");
  const words = wordsOf(plain(model, chartContext("zh", 640)));

  it("stand below the state they share, the overdue first, with how many there are", () => {
    const heads = words.filter((w) => / · .*项$/.test(w));
    expect(heads).toEqual([
      "期限已过，未见完成的公布 · 2项",
      "期限未到 · 2项",
      "超期完成 · 1项",
      "期限内完成 · 1项",
      "没有期限 · 2项",
      "已取消 · 1项",
    ]);
    expect(words.indexOf(heads[0] ?? "")).toBeLessThan(words.indexOf("样例承诺overdue"));
  });

  it("say where not all are drawn, and of how many", () => {
    const few = wordsOf(plain(pictureCases["few"] ?? model, chartContext("zh", 640)));
    expect(few.join("")).toContain("共9项，图上画的是最紧要的3项");
    expect(few.filter((w) => w.includes("项中的"))).toEqual(["期限未到 · 2项中的1项"]);
  });

  it("name in the key what is drawn, and nothing else", () => {
    const one = commitmentsModel([aCommitment("a", "2024-06-30", [["2023-01-10", "promised", "none"]])], "2024-02-01");
    const key = wordsOf(plain(one, chartContext("zh", 640)));
    expect(key).toContain("提出");
    expect(key).not.toContain("取消");
    expect(key.join("")).not.toContain("长条");
  });

  it("draw a date of which only the year or the month is known as long as that is, and a day as a day", () => {
    const axisOf = (due: string): readonly PlainShape[] =>
      shapesOf(
        commitmentsModel(
          [
            aCommitment("a", due, [["2023-01-10", "promised", "none"]]),
            aCommitment("b", "2026-12-31", [["2021-01-01", "promised", "none"]]),
          ],
          "2024-02-01",
        ),
        640,
      );
    const band = (due: string): number => {
      const box = axisOf(due).find((s) => s.type === "rect" && s.style["fill"] === "var(--ground-2)");
      return box?.shape["width"] ?? 0;
    };
    const { from, to } = stretchOf("2025");
    expect(band("2025") / band("2025-H1")).toBeCloseTo((to - from) / 181, 5);
    expect(band("2025-04")).toBeGreaterThan(0);
    expect(band("2025-04-01")).toBe(0);
  });

  it("fill what is shown, and leave hollow what is only said", () => {
    const marks = shapesOf(model, 640).filter((s) => s.type === "circle" && s.style["stroke"] === "var(--series-1)");
    expect(new Set(marks.map((m) => m.style["fill"]))).toEqual(new Set(["var(--series-1)", "var(--ground)"]));
  });
});

describe("what is known", () => {
  const model = pictureCases["known"];
  if (model?.kind !== "known") throw new Error("invalid case: known");
  const rects = (width: number): readonly PlainShape[] => shapesOf(model, width).filter((s) => s.type === "rect");

  it("is full, hollow, hatched or a mark by itself", () => {
    const words = wordsOf(plain(model, chartContext("zh", 640)));
    for (const said of ["实际值", "预计值", "目标值", "口径不同，不可直接比", "空白：未见公布"])
      expect(words).toContain(said);
    expect(shapesOf(model, 640).filter((s) => s.type === "outline").length).toBe(2);
  });

  it("draws half a year half as long as a year, at its place", () => {
    const full = rects(640).filter((s) => s.style["fill"] === "var(--series-1)" && s.shape["height"] === 14);
    const wide = full.map((s) => s.shape["width"] ?? 0);
    expect(Math.max(...wide) / 2 - 1).toBeCloseTo(wide[2] ?? 0, 5);
    const year = full[1]?.shape["x"];
    expect(full[2]?.shape["x"]).toBe(year);
  });

  it("has every year as a column, and names as many as have room", () => {
    const years = wordsOf(plain(model, chartContext("zh", 640))).filter((w) => /^\d{4}$/.test(w));
    expect(years).toEqual(["2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"]);
  });

  it("tells where a column is several years", () => {
    const many = pictureCases["manyYears"];
    if (many === undefined) throw new Error("invalid case: manyYears");
    expect(wordsOf(plain(many, chartContext("zh", 340)))).toContain("一列5年");
  });
});
