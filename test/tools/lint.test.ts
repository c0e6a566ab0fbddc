import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** A line of code in a file, and the rule that has to speak up; `null`: none may. */
type Case = readonly [path: string, code: string, rule: string | null];

const DIRECTION = "eslint(no-restricted-imports)";
const from = (specifier: string): string => `import { x } from "${specifier}";\nexport const y = x;\n`;

const DIRECTIONS: readonly Case[] = [
  ["src/domain/a.ts", from("#words/x.ts"), DIRECTION],
  ["src/domain/b.ts", from("#data/x.ts"), DIRECTION],
  ["src/domain/c.ts", from("react"), DIRECTION],
  ["src/domain/d.ts", from("node:fs"), DIRECTION],
  ["src/domain/e.ts", from("../words/x.ts"), DIRECTION],
  ["src/words/a.ts", from("#data/x.ts"), DIRECTION],
  ["src/words/b.ts", from("react"), DIRECTION],
  ["src/words/d.ts", from("#documents/x.ts"), DIRECTION],
  ["src/words/e.ts", from("#content/x.ts"), DIRECTION],
  ["src/content/a.ts", from("#words/x.ts"), DIRECTION],
  ["src/content/b.ts", from("react"), DIRECTION],
  ["src/domain/g.ts", from("#content/x.ts"), DIRECTION],
  ["src/charts/f.ts", from("#content/x.ts"), DIRECTION],
  ["src/data/e.ts", from("#content/x.ts"), DIRECTION],
  ["src/documents/a.ts", from("#words/x.ts"), DIRECTION],
  ["src/documents/b.ts", from("#data/x.ts"), DIRECTION],
  ["src/documents/c.ts", from("node:fs"), DIRECTION],
  ["src/documents/d.ts", from("parse5"), DIRECTION],
  ["src/domain/f.ts", from("#documents/x.ts"), DIRECTION],
  ["src/charts/e.ts", from("#documents/x.ts"), DIRECTION],
  ["src/files/d.ts", from("#documents/x.ts"), DIRECTION],
  ["mocks/c.ts", from("#documents/x.ts"), DIRECTION],
  ["src/releases/a.ts", from("#data/x.ts"), DIRECTION],
  ["src/releases/b.ts", from("#authoring/x.ts"), DIRECTION],
  ["src/releases/c.ts", from("#words/x.ts"), DIRECTION],
  ["src/releases/d.ts", from("#mocks/x.ts"), DIRECTION],
  ["src/releases/e.ts", from("react"), DIRECTION],
  ["src/releases/reader/f.ts", from("node:fs/promises"), DIRECTION],
  ["src/domain/h.ts", from("#releases/x.ts"), DIRECTION],
  ["src/words/f.ts", from("#releases/x.ts"), DIRECTION],
  ["src/content/c.ts", from("#releases/x.ts"), DIRECTION],
  ["src/documents/e.ts", from("#releases/x.ts"), DIRECTION],
  ["src/charts/g.ts", from("#releases/x.ts"), DIRECTION],
  ["src/files/e.ts", from("#releases/x.ts"), DIRECTION],
  ["mocks/d.ts", from("#releases/x.ts"), DIRECTION],
  ["src/data/a.ts", from("#charts/x.ts"), DIRECTION],
  ["src/data/b.ts", from("#authoring/x.ts"), DIRECTION],
  ["src/data/c.ts", from("#views/parts/x.ts"), DIRECTION],
  ["src/data/d.ts", from("#mocks/x.ts"), DIRECTION],
  ["src/charts/a.ts", from("#data/x.ts"), DIRECTION],
  ["src/charts/b.ts", from("#authoring/x.ts"), DIRECTION],
  ["src/charts/c.ts", from("#views/parts/x.ts"), DIRECTION],
  ["src/authoring/a.ts", from("#data/x.ts"), DIRECTION],
  ["src/authoring/b.ts", from("#charts/x.ts"), DIRECTION],
  ["src/authoring/c.ts", from("#app/x.ts"), DIRECTION],
  ["src/views/about/a.tsx", from("#app/x.ts"), DIRECTION],
  ["src/views/about/b.tsx", from("#views/overview/x.ts"), DIRECTION],
  ["src/views/about/c.tsx", from("../overview/x.ts"), DIRECTION],
  ["src/views/about/d.tsx", from("#mocks/x.ts"), DIRECTION],
  ["src/views/parts/a.tsx", from("#views/overview/x.ts"), DIRECTION],
  ["src/views/parts/b.tsx", from("echarts/core"), DIRECTION],
  ["src/views/parts/c.tsx", from("echarts-for-react/esm/core"), DIRECTION],
  ["src/app/a.ts", from("#test/support/x.ts"), DIRECTION],
  ["src/app/b.ts", from("#tools/x.ts"), DIRECTION],
  ["src/app/c.ts", from("../domain/x.ts"), DIRECTION],
  ["src/app/d.ts", from("echarts"), DIRECTION],
  ["src/views/present/slides/a.tsx", from("#views/overview/x.ts"), DIRECTION],
  ["src/app/e.ts", from("#build/pages/x.ts"), DIRECTION],
  ["src/views/about/e.tsx", from("#build/pages/x.ts"), DIRECTION],
  ["src/files/a.ts", from("#data/x.ts"), DIRECTION],
  ["src/files/b.ts", from("#authoring/x.ts"), DIRECTION],
  ["src/files/c.ts", from("react"), DIRECTION],
  ["src/charts/d.ts", from("#files/x.ts"), DIRECTION],
  ["src/words/c.ts", from("#files/x.ts"), DIRECTION],
  ["src/build/a.ts", from("#test/support/x.ts"), DIRECTION],
  ["src/build/b.ts", from("#mocks/x.ts"), DIRECTION],
  ["src/build/c.ts", from("echarts"), DIRECTION],
  ["mocks/a.ts", from("#data/x.ts"), DIRECTION],
  ["mocks/b.ts", from("../src/domain/x.ts"), DIRECTION],
  ["tools/a.ts", from("#test/support/x.ts"), DIRECTION],
  ["test/a.test.ts", from("../src/domain/x.ts"), DIRECTION],
];

const LEGAL: readonly Case[] = [
  ["src/domain/legal.ts", from("./x.ts"), null],
  ["src/domain/legal-schema.ts", from("valibot"), null],
  ["src/words/legal.ts", from("#domain/x.ts"), null],
  ["src/content/legal.ts", from("#domain/x.ts"), null],
  ["src/views/about/legal-content.tsx", from("#content/x.ts"), null],
  ["src/documents/legal.ts", from("#domain/x.ts"), null],
  ["src/documents/legal-zip.ts", from("fflate"), null],
  ["src/releases/legal.ts", from("#domain/x.ts"), null],
  ["src/releases/legal-schema.ts", from("valibot"), null],
  ["src/releases/reader/folder-reader.ts", from("node:fs/promises"), null],
  ["src/data/legal-releases.ts", from("#releases/x.ts"), null],
  ["src/authoring/legal-releases.ts", from("#releases/x.ts"), null],
  ["src/data/legal.ts", from("#domain/x.ts"), null],
  ["src/data/legal-documents.ts", from("#documents/x.ts"), null],
  ["src/authoring/legal-documents.ts", from("#documents/x.ts"), null],
  ["src/data/legal-words.ts", from("#words/x.ts"), null],
  ["src/charts/legal.ts", from("echarts/core"), null],
  ["src/charts/legal-words.ts", from("#words/x.ts"), null],
  ["src/authoring/legal.ts", from("#words/x.ts"), null],
  ["src/views/about/legal.tsx", from("#views/parts/x.ts"), null],
  ["src/views/about/legal-own.tsx", from("./x.ts"), null],
  ["src/views/about/legal-charts.tsx", from("#charts/x.ts"), null],
  ["src/views/present/slides/legal.tsx", from("#views/present/x.ts"), null],
  ["src/files/legal.ts", from("#words/x.ts"), null],
  ["src/authoring/legal-files.ts", from("#files/x.ts"), null],
  ["src/build/legal.ts", from("#app/x.ts"), null],
  ["src/build/legal-tools.ts", from("#tools/x.ts"), null],
  ["src/app/legal.ts", from("#views/about/x.ts"), null],
  ["src/app/legal-mocks.ts", from("#mocks/x.ts"), null],
  ["mocks/legal.ts", from("#domain/x.ts"), null],
  ["test/legal.test.ts", from("#mocks/x.ts"), null],
];

const CHOICES: readonly Case[] = [
  ["src/data/any.ts", "export const f = (x: any): string => String(x);\n", "typescript(no-explicit-any)"],
  ["test/any.test.ts", "export const f = (x: any): string => String(x);\n", "typescript(no-explicit-any)"],
  ["src/data/bang.ts", "export const f = (x?: string): string => x!;\n", "typescript(no-non-null-assertion)"],
  [
    "src/data/as.ts",
    "export const f = (x: unknown): string => x as string;\n",
    "typescript(consistent-type-assertions)",
  ],
  ["src/data/as-const.ts", 'export const LIST = ["a"] as const;\n', null],
  ["src/data/default.ts", "const f = 1;\nexport default f;\n", "import(no-default-export)"],
  ["mocks/default.ts", "const f = 1;\nexport default f;\n", "import(no-default-export)"],
  ["src/data/console.ts", 'export const f = (): void => console.log("x");\n', "eslint(no-console)"],
  ["src/authoring/console.ts", 'export const f = (): void => console.log("x");\n', null],
  [
    "src/data/cycle-a.ts",
    'import { b } from "#data/cycle-b.ts";\nexport const a = (): number => b();\n',
    "import(no-cycle)",
  ],
  [
    "src/data/cycle-b.ts",
    'import { a } from "./cycle-a.ts";\nexport const b = (): number => a();\n',
    "import(no-cycle)",
  ],
  [
    "src/data/floating.ts",
    "const later = async (): Promise<number> => 1;\nexport function f(): void {\n  later();\n}\n",
    "typescript(no-floating-promises)",
  ],
  [
    "src/views/about/hooks.tsx",
    'import { useState } from "react";\nexport function Part({ on }: { on: boolean }): string {\n  if (on) useState(0);\n  return "";\n}\n',
    "react(hooks)",
  ],
  [
    "src/views/about/image.tsx",
    'import type { ReactNode } from "react";\nexport const Picture = (): ReactNode => <img src="a.png" />;\n',
    "jsx-a11y(alt-text)",
  ],
];

const ALL = [...DIRECTIONS, ...LEGAL, ...CHOICES];
const reports = new Map<string, string[]>();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lint-"));
  for (const file of [".oxlintrc.json", "package.json", "tsconfig.json"]) await cp(file, join(folder, file));
  await symlink(resolve("node_modules"), join(folder, "node_modules"), "junction");
  for (const [path, code] of ALL) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), code);
  }
  for (const line of (await lint()).split("\n")) {
    const [, path, rule] = /^(.+?):\d+:\d+: .*\[\w+\/(.+)\]$/.exec(line) ?? [];
    if (path === undefined || rule === undefined) continue;
    const key = path.replaceAll("\\", "/");
    reports.set(key, [...(reports.get(key) ?? []), rule]);
  }
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

function lint(): Promise<string> {
  const program = resolve("node_modules/oxlint/bin/oxlint");
  return new Promise((done) => {
    // It ends with 1, as it should where there are faults: what it says is what counts.
    const call = [program, "--type-aware", "-f", "unix", "src", "mocks", "tools", "test"];
    execFile(process.execPath, call, { cwd: folder }, (_, stdout) => done(stdout));
  });
}

describe.each([
  ["the direction of imports", [...DIRECTIONS, ...LEGAL]],
  ["the strict choices", CHOICES],
])("%s", (_, cases) => {
  test.each(cases)("%s", (path, _code, rule) => {
    const found = reports.get(path) ?? [];
    if (rule === null) expect(found).toEqual([]);
    else expect(found).toContain(rule);
  });
});

test("the linter spoke of these files and no others", () => {
  expect(reports.size).toBeGreaterThan(DIRECTIONS.length);
  expect([...reports.keys()].filter((path) => !ALL.some(([known]) => known === path))).toEqual([]);
});
