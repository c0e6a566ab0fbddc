import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseSite } from "#domain/release/parse.ts";
import { adviseOnNewSite } from "#domain/advice/site.ts";
import { draftFolder, setAt, smallDraft, smallSite } from "#test/support/small-release.ts";
import { clerk } from "#test/support/world.ts";

const WITHOUT = setAt(smallSite(), ["address"], undefined);

describe("a site whose address nobody gave", () => {
  const NOTE = [
    "site.json · address",
    "  提示：没有写网站将放在哪个网址，因此没有站点地图、二维码和分享卡片（no-address）",
  ].join("\n");

  test("is asked for it by check, before anything is published and after", async () => {
    const data = await draftFolder({ "site.json": WITHOUT });
    const begun = await clerk(["check", data]);
    expect(begun).toMatchObject({ code: 0, out: expect.stringContaining(NOTE) });
    const draft = await draftFolder(smallDraft());
    expect(await clerk(["check", draft, "--data", data])).toMatchObject({
      code: 0,
      out: expect.stringContaining(NOTE),
    });
    expect(await clerk(["publish", draft, "--data", data])).toMatchObject({ code: 0 });
    expect(await clerk(["check", data])).toMatchObject({ code: 0, out: expect.stringContaining(NOTE) });
  });

  test("is told in English how to add it", async () => {
    const { out } = await clerk(["check", await draftFolder({ "site.json": WITHOUT }), "--lang", "en"]);
    expect(out).toContain('what to do: Once it is known, add "address": "https://…/" to site.json');
  });

  test("is asked no more once it is there", async () => {
    const data = join(await draftFolder({}), "data");
    const call = ["init", data, "--area", "sample-county", "--name", "样例县", "--languages", "zh"];
    expect((await clerk([...call, "--address", "https://data.example/"])).code).toBe(0);
    expect((await clerk(["check", data])).out).not.toContain("no-address");
  });
});

describe("a scheme of outcomes", () => {
  type Class = readonly [code: string, zh: string, en?: string];
  const told = (...classes: readonly Class[]): readonly string[] => {
    const outcomes = classes.map(([code, zh, en = zh], at) => ({ code, name: { zh, en }, solved: at === 0 }));
    const { value } = parseSite(setAt(smallSite(), ["outcomeScheme"], { id: "own", outcomes }));
    return adviseOnNewSite(value).map(({ code, place, found }) => `${code} ${place}: ${found}`);
  };
  const at = (n: number, field = "code"): string => `outcomeScheme.outcomes[${n}].${field}`;

  test.each<[string, readonly Class[], readonly string[]]>([
    [
      "letters",
      [
        ["A", "已解决"],
        ["B", "未解决"],
      ],
      [],
    ],
    [
      "stems",
      [
        ["甲", "已解决"],
        ["乙", "未解决"],
        ["丙", "留作参考"],
      ],
      [],
    ],
    [
      "words of one's own",
      [
        ["办结", "已解决"],
        ["在办", "未解决"],
      ],
      [],
    ],
    [
      "one code twice",
      [
        ["A", "已解决"],
        ["A", "未解决"],
      ],
      [`duplicate-id ${at(1)}: A`],
    ],
    [
      "a code of nothing",
      [
        [" ", "已解决"],
        ["B", "未解决"],
      ],
      [`bad-format ${at(0)}:  `],
    ],
    [
      "a code that counts something else",
      [
        ["closed", "已解决"],
        ["B", "未解决"],
      ],
      [`reserved-id ${at(0)}: closed`],
    ],
    [
      "a code that every object has",
      [
        ["A", "已解决"],
        ["constructor", "未"],
      ],
      [`prototype-name ${at(1)}: constructor`],
    ],
    [
      "two classes of one name in one language",
      [
        ["A", "已解决", "solved"],
        ["B", "未解决", "Solved"],
      ],
      [`equal-names ${at(1, "name.en")}: Solved`],
    ],
  ])("of %s", (_, classes, expected) => {
    expect(told(...classes)).toEqual(expected);
  });
});
