import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseAst } from "vite";
import { describe, expect, test } from "vitest";
import { builtFiles } from "./pages.ts";

/**
 * What came to Chromium after version 86, the oldest that the site is for: by property or global name, with its version
 * (MDN browser-compat-data). Names that other things have as well (`with`, `groups`) are not here.
 */
const LATER: Readonly<Record<string, number>> = {
  at: 92,
  findLast: 97,
  findLastIndex: 97,
  hasOwn: 93,
  structuredClone: 98,
  toSorted: 110,
  toReversed: 110,
  toSpliced: 110,
  groupBy: 117,
  fromAsync: 121,
  withResolvers: 119,
  isWellFormed: 111,
  randomUUID: 92,
  checkVisibility: 105,
  showPicker: 99,
  showPopover: 114,
  canParse: 120,
  Segmenter: 87,
  supportedValuesOf: 99,
  reportError: 95,
  navigation: 102,
  startViewTransition: 111,
  moveBefore: 133,
  setHTML: 146,
};

/** Libraries that ask first whether they are there, and do without. */
const ASKED_FIRST: Readonly<Record<string, string>> = {
  reportError: 'React: `typeof reportError === "function"`, else an event of its own',
  navigation: 'React: `typeof navigation === "object"`',
  startViewTransition: "React: only for view transitions, which the site has none of",
  moveBefore: "React: asked for before use",
  canParse: "valibot: `URL.canParse ? … : new URL(…)`",
};

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** Calls with every node of a program; `inside`: within a function. */
function walk(node: Node, look: (node: Node, inside: boolean) => void, inside = false): void {
  look(node, inside);
  const deeper = inside || /Function/.test(node.type);
  for (const value of Object.values(node))
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) walk(item, look, deeper);
    } else if (isNode(value)) walk(value, look, deeper);
}

const nameOf = (value: unknown): string => (isNode(value) && typeof value["name"] === "string" ? value["name"] : "");

/** The syntax and the interfaces of a script that are newer than the floor. */
function newer(code: string): readonly string[] {
  const found = new Set<string>();
  const program: unknown = parseAst(code);
  if (!isNode(program)) throw new Error("invalid script: no program");
  walk(program, (node, inside) => {
    if (node.type === "StaticBlock") found.add("a static block of a class (94)");
    if (node.type === "AwaitExpression" && !inside) found.add("await at the top of a module (89)");
    if (node.type === "BinaryExpression" && isNode(node["left"]) && node["left"].type === "PrivateIdentifier")
      found.add("#private in object (91)");
    if (node.type === "Literal") {
      const flags = /"flags":"([a-z]*)"/.exec(JSON.stringify(node["regex"] ?? {}))?.[1] ?? "";
      if (/[dv]/.test(flags)) found.add(`a regular expression with the flags ${flags} (90, 112)`);
    }
    // What is called: `a.at(-1)`, `structuredClone(a)`; data have properties of such names as well.
    const called = node.type === "CallExpression" ? node["callee"] : null;
    const member = isNode(called) && called.type === "MemberExpression";
    const name = member ? nameOf(called["property"]) : nameOf(called);
    // Short names of functions are those that the minifier gave.
    if ((member || name.length > 3) && Object.prototype.hasOwnProperty.call(LATER, name)) found.add(name);
  });
  return [...found].filter((name) => !Object.prototype.hasOwnProperty.call(ASKED_FIRST, name));
}

describe("the oldest browser the site is for", () => {
  test("knows the syntax and the interfaces of every script", async () => {
    const scripts = (await builtFiles()).filter((file) => file.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(20);
    const wrong: string[] = [];
    for (const file of scripts) {
      const found = newer(await readFile(join("dist", file), "utf8"));
      wrong.push(...found.map((what) => `${file}: ${what}`));
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ["class A { static { A.b = 1; } }", "a static block of a class (94)"],
    ["export const a = await b();", "await at the top of a module (89)"],
    ["class A { #a; is(b) { return #a in b; } }", "#private in object (91)"],
    ["const a = /x/d;", "a regular expression with the flags d (90, 112)"],
    ["[1].at(-1)", "at"],
    ["structuredClone({})", "structuredClone"],
  ])("does not know %s", (code, what) => {
    expect(newer(code)).toEqual([what]);
  });

  test("does know what the site is written in", () => {
    expect(
      newer("class A { #a = 1; b = this.#a ?? 2; c() { return this?.b; } } a ||= new A(); 'a'.replaceAll('a', 'b');"),
    ).toEqual([]);
  });
});
