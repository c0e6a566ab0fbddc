import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { FILE_SCHEMAS } from "#domain/release/parse.ts";
import { SCHEMA_VERSION } from "#domain/schemas/release.ts";
import type { Field } from "#words/clerk/fields/field.ts";
import { FILE_FIELDS, fieldHelp } from "#words/clerk/fields/field-help.ts";
import { generateSchemas } from "#tools/schemas.ts";

type FileName = keyof typeof FILE_SCHEMAS;
const isFileName = (name: string): name is FileName => name in FILE_SCHEMAS;
const NAMES = Object.keys(FILE_SCHEMAS).filter(isFileName);

interface Node {
  readonly description?: string | undefined;
  readonly properties?: Readonly<Record<string, Node>> | undefined;
  readonly additionalProperties?: Node | boolean | undefined;
  readonly items?: Node | boolean | undefined;
  readonly prefixItems?: readonly Node[] | undefined;
  readonly anyOf?: readonly Node[] | undefined;
  readonly oneOf?: readonly Node[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
}
const nodeSchema: v.GenericSchema<Node> = v.object({
  description: v.optional(v.string()),
  properties: v.optional(
    v.record(
      v.string(),
      v.lazy(() => nodeSchema),
    ),
  ),
  additionalProperties: v.optional(v.union([v.boolean(), v.lazy(() => nodeSchema)])),
  items: v.optional(v.union([v.boolean(), v.lazy(() => nodeSchema)])),
  prefixItems: v.optional(v.array(v.lazy(() => nodeSchema))),
  anyOf: v.optional(v.array(v.lazy(() => nodeSchema))),
  oneOf: v.optional(v.array(v.lazy(() => nodeSchema))),
  enum: v.optional(v.array(v.unknown())),
  const: v.optional(v.unknown()),
});

const fileNode = (name: FileName): Node =>
  v.parse(nodeSchema, JSON.parse(generateSchemas().get(`schema/${SCHEMA_VERSION}/${name}`) ?? ""));

/** The ways to write one thing: the node itself, or those of which one holds; of a list, its records. */
const formsOf = (node: Node): readonly Node[] => [
  node,
  ...[...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.prefixItems ?? [])].flatMap(formsOf),
  ...(typeof node.items === "object" ? formsOf(node.items) : []),
];

/** A text in the languages of the site is one field. */
const isText = (node: Node): boolean => formsOf(node).some(({ properties }) => "zh" in (properties ?? {}));

interface Place {
  readonly path: string;
  readonly node: Node;
}

/** Every field of a schema with its path, as issues write it. */
function fieldsIn(node: Node, path = ""): readonly Place[] {
  if (isText(node)) return [];
  return formsOf(node).flatMap(({ properties, additionalProperties: entry }) => [
    ...Object.entries(properties ?? {}).flatMap(([name, below]) => {
      const place = path === "" ? name : `${path}.${name}`;
      return [{ path: place, node: below }, ...fieldsIn(below, place)];
    }),
    ...(typeof entry === "object" ? fieldsIn(entry, `${path}.a-name`) : []),
  ]);
}

const codesOf = (node: Node): readonly string[] =>
  formsOf(node).flatMap(({ enum: codes = [], const: code }) =>
    [...codes, code].filter((one): one is string => typeof one === "string"),
  );

/** Every text below a node. */
function textsIn(node: Node): readonly Node[] {
  return formsOf(node).flatMap((form) =>
    "zh" in (form.properties ?? {}) ? [form] : Object.values(form.properties ?? {}).flatMap(textsIn),
  );
}

test("what a text has for each language is told, and that Chinese is enough", () => {
  const texts = NAMES.flatMap((name) => textsIn(fileNode(name)));
  expect(texts.length).toBeGreaterThan(40);
  for (const { properties } of texts) {
    expect(properties?.["zh"]?.description).toBe("中文\nin Chinese");
    expect(properties?.["en"]?.description).toContain("网站只用中文的不写");
  }
});

describe.each(NAMES)("%s", (name) => {
  const fields = fieldsIn(fileNode(name));

  test("says of every field what it is, in both languages", () => {
    expect(fields.length).toBeGreaterThan(5);
    for (const { path, node } of fields) {
      const [zh = "", en = "", ...more] = node.description?.split("\n") ?? [];
      expect(zh, `${path}: ${zh}`).toMatch(/\p{Script=Han}/u);
      expect(en, `${path}: ${en}`).toMatch(/[a-z]{3}/);
      expect(en, `${path}: ${en}`).not.toMatch(/[，。；：“”]/);
      expect(more, path).toEqual([]);
      const help = fieldHelp(name, path);
      expect(
        [zh, en].map((text) => text !== ""),
        path,
      ).toEqual([true, true]);
      expect(zh.startsWith(help?.zh ?? "—"), path).toBe(true);
    }
  });

  test("says of every code what it means", () => {
    const codes = new Map<string, Set<string>>();
    for (const { path, node } of fields) codes.set(path, new Set([...(codes.get(path) ?? []), ...codesOf(node)]));
    for (const [path, all] of codes) {
      // Units and qualifiers are the words of the documents themselves.
      const own = [...all].filter((code) => !/[\p{Script=Han}%‰]/u.test(code) && !path.endsWith("indicators.unit"));
      const meant = fieldHelp(name, path)?.values ?? {};
      expect(Object.keys(meant).sort(), path).toEqual(own.sort());
      const description = fields.find((one) => one.path === path)?.node.description;
      for (const code of own) expect(description, path).toContain(code);
    }
  });

  test("describes no field that there is not", () => {
    const known = new Set(fields.map(({ path }) => path.replace(/\.a-name\b/, "")));
    const described = (all: Readonly<Record<string, Field>>, path: string): readonly string[] =>
      Object.entries(all).flatMap(([key, one]) => {
        const place = path === "" ? key : `${path}.${key}`;
        return [place, ...described({ ...one.fields, ...one.each }, place)];
      });
    expect(described(FILE_FIELDS[name], "").filter((path) => !known.has(path))).toEqual([]);
  });
});

test("is on no public page: only what clerks use asks for it", async () => {
  const files = (await readdir("src", { recursive: true })).filter((file) => /\.tsx?$/.test(file));
  const asking = await Promise.all(
    files.map(async (file) =>
      (await readFile(join("src", file), "utf8")).includes("words/clerk/fields") ? [file] : [],
    ),
  );
  const allowed = /^(authoring|build)\/|^words\/clerk\/|\/author\//;
  expect(asking.flat().filter((file) => !allowed.test(file.split(sep).join("/")))).toEqual([]);
});

describe("the help of a field", () => {
  test.each([
    ["observations.json", "observations[3].source.phrase", "短语", "phrase"],
    ["observations.json", "observations.period", "时期", "period"],
    ["indicators.json", "indicators[0].name.en", "指标名称", "name"],
    ["indicators.json", "indicators[0].assessment.profile.shares[1].share", "份额", "share"],
    ["site.json", "outcomeScheme.outcomes[0].solved", "解决", "solved"],
    ["site.json", "theme.accent", "颜色", "colours"],
    ["index.json", "releases[0].files.release.json.sha256", "SHA-256", "SHA-256"],
  ] as const)("%s %s", (file, path, zh, en) => {
    const help = fieldHelp(file, path);
    expect(help?.zh).toContain(zh);
    expect(help?.en).toContain(en);
  });

  test("has the meanings of its codes", () => {
    expect(fieldHelp("observations.json", "observations[0].status")?.values).toHaveProperty("expected.zh");
  });

  test.each(["observations[0].colour", "constructor", "", "observations[0].source.constructor"])(
    "there is none of %j",
    (path) => {
      expect(fieldHelp("observations.json", path)).toBeNull();
    },
  );
});
