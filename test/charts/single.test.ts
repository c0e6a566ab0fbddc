import { describe, expect, it } from "vitest";
import { chartHeight } from "#charts/draw/option.ts";
import { LANGUAGES } from "#domain/site/language.ts";
import { pictureKey } from "#words/sign/sign-words.ts";
import { chartCases, chartContext } from "#test/support/chart-cases.ts";
import { singleCases } from "#test/support/single-cases.ts";
import { boxOf, clashes, everyPlace, outside, wordBoxes } from "./inside.ts";
import { plain, shapesOf, wordsOf } from "./plain.ts";

/** Every picture of single values, in every place, in both languages. */
const everyPicture = [...Object.entries(singleCases), ["tiers", chartCases.tiers] as const].flatMap(([name, model]) =>
  LANGUAGES.flatMap((lang) =>
    everyPlace.map((box) => ({ name, model, lang, box, context: { ...chartContext(lang, 0), ...box } })),
  ),
);

describe.each(everyPicture)("$name in $lang in $box", ({ model, context, box }) => {
  it("has all that it draws and says inside it, and no words over others", () => {
    const height = chartHeight(model, context);
    const words = wordBoxes(plain(model, context));
    const shapes = shapesOf(model, context);
    expect(shapes.length).toBeGreaterThan(0);
    expect(outside([...words, ...shapes.map(boxOf)], box.width, height)).toEqual([]);
    expect(clashes(words)).toEqual([]);
  });

  it("tells a pointer what, when, how much and who says so", () => {
    const tips = shapesOf(model, context).flatMap(({ tooltip }) => tooltip?.formatter ?? []);
    expect(tips.length).toBeGreaterThan(0);
    for (const tip of tips)
      expect(tip.replace(/\n/g, " ")).toMatch(/2022.*(?:样例县政府 ?工 ?作报告|Sample ?County ?government)/);
  });
});

describe("what is drawn", () => {
  it("is what suits a value, and its key says so", async () => {
    const said = Object.entries(singleCases).map(([name, model]) => {
      const sign = model.kind === "signs" ? ` ${model.sign.shape} ${model.sign.size}${model.sign.base}` : "";
      const whole = model.kind === "hundred" ? ` ${model.whole}` : "";
      const planned = model.kind === "progress" ? ` ${model.planned}` : "";
      const keys = LANGUAGES.map((lang) => `  ${pictureKey(model, lang)}`);
      return [`${name}: ${model.kind}${sign}${whole}${planned}`, ...keys, ""].join("\n");
    });
    await expect(said.join("\n")).toMatchFileSnapshot("golden/single.txt");
  });

  it("is an outline that hides nothing beneath it, whatever ground it stands on", () => {
    for (const { model, context } of everyPicture)
      if (model.kind === "signs" || model.kind === "hundred")
        for (const { style } of shapesOf(model, context))
          expect([style.fill, style.stroke]).not.toContain("var(--ground)");
  });

  it("says of a category without a value why", () => {
    const words = wordsOf(plain(chartCases.missingCategory));
    expect(words.join()).toContain("未公布");
  });
});
