import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { VERB_NAMES } from "#words/clerk/clerk-help.ts";
import { clerk } from "#test/support/world.ts";
import { draftFolder } from "#test/support/small-release.ts";

describe("the tool", () => {
  test("tells about itself and its verbs", async () => {
    const { code, out } = await clerk(["--help"]);
    expect(code).toBe(0);
    for (const verb of VERB_NAMES) expect(out).toContain(`\n  ${verb} `);
  });

  test.each(VERB_NAMES)("tells about %s in both languages", async (verb) => {
    const zh = await clerk([verb, "--help"]);
    const en = await clerk([verb, "--help", "--lang", "en"]);
    expect([zh.code, en.code]).toEqual([0, 0]);
    expect(zh.out).toContain("用法");
    expect(en.out).toContain(`usage: npm run data -- ${verb}`);
    expect(en.out).not.toMatch(/[一-鿿]/);
  });

  test.each([
    ["no verb", [], VERB_NAMES.join(", ")],
    ["a verb that there is not", ["chek"], VERB_NAMES.join(", ")],
    ["a verb by a name that objects have", ["constructor"], VERB_NAMES.join(", ")],
    ["an option that there is not", ["check", "--fix"], "--lang, --data, --confirm, --json, --help"],
    ["an option of another verb", ["check", "--date", "2026-01-05"], "--lang, --data, --confirm, --json, --help"],
    ["an option without its value", ["publish", "x", "--data"], "--data needs a value"],
    ["a value for a flag", ["verify", "--base=yes"], "--base takes no value"],
    ["a language that there is not", ["check", "--lang=fr"], "zh | en"],
    ["no draft", ["publish"], "npm run data -- publish drafts/"],
    ["two folders", ["check", "a", "b"], '"b" is one too many; at most 1'],
    ["one release to compare", ["diff", "2026-01-05"], "npm run data -- diff 2026-01-05 2026-06-30"],
    ["three releases to compare", ["diff", "a", "b", "c"], '"c" is one too many; at most 2'],
    ["a format that there is not", ["export", "2026-01-05", "--format", "pdf"], "csv | xlsx | json-stat | datapackage"],
    ["no file to export to", ["export", "2026-01-05", "--format", "csv"], "--out needs a value"],
    ["a folder that there is not", ["check", "no-such-folder"], '"no-such-folder"'],
    ["a day that there is not", ["publish", ".", "--date", "2026-02-30"], "YYYY-MM-DD"],
  ])("refuses %s and says what is right", async (_, args, right) => {
    const { code, out, err } = await clerk([...args, ...(args.includes("--lang=fr") ? [] : ["--lang", "en"])]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(right);
  });

  test("runs as a command, with its exit code", async () => {
    const command = (...args: string[]): Promise<string> =>
      promisify(execFile)(process.execPath, ["tools/run.mjs", "src/authoring/cli.ts", ...args], {
        cwd: resolve(import.meta.dirname, "../.."),
      }).then(
        ({ stdout }) => `0 ${stdout}`,
        (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : "?"),
      );
    const draft = await draftFolder();
    expect(await Promise.all([command("check", draft), command("chek")])).toEqual(["0 没有问题。\n", "2"]);
  }, 30_000);
});
