import { describe, expect, test } from "vitest";
import { moved, readAgenda, slideAt, writeAgenda } from "#domain/meeting/agenda.ts";
import { slidesOf } from "#domain/meeting/slides.ts";
import { revised } from "#mocks/sets/revised.ts";
import { latestRelease } from "#test/mocks/read-set.ts";
import { slidesSuit } from "./slides-suit.ts";

const release = await latestRelease("full-decade");
const slides = slidesOf(release, false);
const ids = (text: string): readonly string[] => readAgenda(text, slides).slides.map(({ id }) => id);

describe("the slides of a release", () => {
  test("begin with the title and the headline figures, and end with the sources", () => {
    expect(slides.usual.slice(0, 7)).toEqual([
      "title",
      "investment-projects",
      "funds-in-place",
      "specialized-smes",
      "tax-cuts",
      "land-revitalized",
      "jobs-filled",
    ]);
    expect(slides.usual.filter((id) => id.startsWith("theme.")).length).toBeGreaterThan(3);
    expect(slides.usual).toContain("due");
    expect(slides.usual[slides.usual.length - 1]).toBe("sources");
  });

  test("tell what changed only where there is a release before", () => {
    const last = revised().releases[2]?.release;
    if (last === undefined) throw new Error("invalid set: revised");
    expect(slidesOf(last, true).usual).toContain("changes");
    expect(slidesOf(last, false).usual).not.toContain("changes");
  });
});

for (const set of ["full-decade", "targets", "suggestions"] as const) slidesSuit(set, await latestRelease(set));

describe("an agenda in an address", () => {
  test("is the usual one where nobody chose", () => {
    expect(ids("")).toEqual(slides.usual);
    expect(writeAgenda(slides.usual, slides)).toBe("");
  });

  test("comes back as it was written", () => {
    const chosen = ["sources", "gdp", "title"];
    expect(ids(writeAgenda(chosen, slides))).toEqual(chosen);
  });

  test("names what this release has no slide for, and shows each slide once", () => {
    expect(readAgenda("gdp,nothing,gdp,due", slides)).toMatchObject({ unknown: ["nothing"] });
    expect(ids("gdp,nothing,gdp,due")).toEqual(["gdp", "due"]);
    expect(ids("nothing")).toEqual(slides.usual);
  });

  test("is put in another order", () => {
    expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
    expect(moved(["a", "b", "c"], 0, 9)).toEqual(["b", "c", "a"]);
    expect(moved(["a"], 4, 0)).toEqual(["a"]);
  });

  test("opens at a slide that is there", () => {
    expect(slideAt("3", 14)).toBe(3);
    expect(slideAt("99", 14)).toBe(14);
    expect(slideAt("0", 14)).toBe(1);
    expect(slideAt("x", 14)).toBeNull();
    expect(slideAt(null, 14)).toBeNull();
  });
});
