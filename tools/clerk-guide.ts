import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import * as v from "valibot";
import { severityOf } from "#domain/advice/severity.ts";
import { ISSUE_CODES } from "#domain/check/issue.ts";
import { UNIT_CODES } from "#domain/figure/unit.ts";
import { SCHEMA_VERSION } from "#domain/schemas/release.ts";
import { FILE_FIELDS } from "#words/clerk/fields/field-help.ts";
import type { Field } from "#words/clerk/fields/field.ts";
import { issueText } from "#words/clerk/issues.ts";
import { readArguments } from "./arguments.ts";
import { generateSchemas } from "./schemas.ts";

const GUIDE = "docs/clerk.zh.md";
const USAGE = "usage: node tools/run.mjs tools/clerk-guide.ts [--check]";

/** Everything after this line is generated. */
const FROM_HERE = "<!-- 以下由";

/** The files in the order in which a clerk meets them. */
const FILES = [
  ["site.json", "网站"],
  ["release.json", "这一版"],
  ["sources.json", "文件"],
  ["indicators.json", "指标"],
  ["observations.json", "数"],
  ["commitments.json", "承诺"],
  ["suggestions.json", "议案和建议"],
  ["index.json", "版本目录，由 publish 写出，不要手改"],
  ["changes.json", "与上一版本的差别，由 publish 写出，不要手改"],
] as const;

type FileName = (typeof FILES)[number][0];

/** Records that several places have, told once before them. */
const SHARED: readonly (readonly [file: FileName, path: readonly string[]])[] = [
  ["observations.json", ["observations", "source"]],
  ["indicators.json", ["indicators", "assessment", "band", "declared"]],
];

/**
 * Writes the list of all fields and of all messages into the guide for clerks, below what is written by hand. With `--check`
 * nothing is written, and exit code 1 says that it would change.
 */
export async function main(args: readonly string[]): Promise<number> {
  const given = readArguments(args, { check: { type: "boolean" } });
  if (given === null) {
    console.log(USAGE);
    return 2;
  }
  const file = resolve(GUIDE);
  const [is, will] = await guide(await readFile(file, "utf8"));
  if (is === will) return 0;
  console.log(`${given.check === true ? "would change" : "wrote"}: ${GUIDE}`);
  if (given.check !== true) await writeFile(file, will);
  return given.check === true ? 1 : 0;
}

/** The guide as it is and as it would be written. */
export async function guide(text: string): Promise<readonly [is: string, will: string]> {
  const at = text.indexOf(FROM_HERE);
  if (at < 0) throw new Error(`invalid guide: no ${FROM_HERE}`);
  const head = text.slice(0, text.indexOf("\n", at) + 1);
  return [text, `${head}\n${[...fieldLines(), "", ...unitLines(), "", ...messageLines()].join("\n")}\n`];
}

/** What the guide needs of a JSON Schema: which fields there are, and which of them have to be there. */
interface Node {
  readonly properties?: Readonly<Record<string, Node>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: Node | boolean | undefined;
  readonly additionalProperties?: Node | boolean | undefined;
  readonly anyOf?: readonly Node[] | undefined;
  readonly oneOf?: readonly Node[] | undefined;
}
const lazyNode = v.lazy((): v.GenericSchema<Node> => nodeSchema);
const nodeSchema: v.GenericSchema<Node> = v.object({
  properties: v.optional(v.record(v.string(), lazyNode)),
  required: v.optional(v.array(v.string())),
  items: v.optional(v.union([v.boolean(), lazyNode])),
  additionalProperties: v.optional(v.union([v.boolean(), lazyNode])),
  anyOf: v.optional(v.array(lazyNode)),
  oneOf: v.optional(v.array(lazyNode)),
});

/** The records that a field may hold, whether it holds one or a list of them. */
const recordsIn = (node: Node): readonly Node[] => [
  ...(node.properties === undefined ? [] : [node]),
  ...[...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap(recordsIn),
  ...[node.items, node.additionalProperties].flatMap((below) => (typeof below === "object" ? recordsIn(below) : [])),
];

function fieldLines(): readonly string[] {
  const schemas = generateSchemas();
  const told = new Map<unknown, string>();
  const shared = SHARED.flatMap(([file, path]) => {
    const [name = ""] = path.slice(-1);
    const field = fieldAt(file, path);
    const lines = linesOf({ [name]: field }, recordsAt(schemas, file, path.slice(0, -1)), { indent: "", told });
    return lines;
  });
  return [
    "## 每一项写什么",
    "",
    '“必填”的一定要写；其余没有就不写。文字写作 `{ "zh": "…" }`，网站有英文的再加 `"en"`。',
    "",
    "### 几处都有的项",
    "",
    ...shared,
    ...FILES.flatMap(([name, about]) => {
      const lines = linesOf(FILE_FIELDS[name], recordsAt(schemas, name, []), { indent: "", told });
      return ["", `### ${name}：${about}`, "", ...lines];
    }),
  ];
}

/** The records at the end of a path of fields. */
function recordsAt(schemas: ReadonlyMap<string, string>, file: FileName, path: readonly string[]): readonly Node[] {
  const schema: unknown = JSON.parse(schemas.get(`schema/${SCHEMA_VERSION}/${file}`) ?? "");
  return path.reduce<readonly Node[]>(
    (records, name) => records.flatMap(({ properties = {} }) => recordsIn(properties[name] ?? {})),
    [v.parse(nodeSchema, schema)],
  );
}

function fieldAt(file: FileName, [first = "", ...path]: readonly string[]): Field {
  const field = path.reduce((at: Field | undefined, name) => at?.fields?.[name], FILE_FIELDS[file][first]);
  if (field === undefined) throw new Error(`invalid field: ${file} ${first}.${path.join(".")}`);
  return field;
}

interface Below {
  readonly indent: string;
  /** Records whose fields were told already, by what they are called there. */
  readonly told: Map<unknown, string>;
}

function linesOf(
  fields: Readonly<Record<string, Field>>,
  records: readonly Node[],
  { indent, told }: Below,
): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const own = records.flatMap(({ properties = {} }) => (name in properties ? [properties[name]] : []));
    const must = records.every(({ required = [] }) => required.includes(name));
    const line = `${indent}- \`${name}\`${must ? "（必填）" : ""}：${field.zh}`;
    const codes = Object.entries(field.values ?? {}).map(([code, { zh }]) => `${indent}  - \`${code}\`：${zh}`);
    const inner = field.fields ?? field.each;
    if (inner === undefined) return [line, ...codes];
    const before = told.get(inner);
    if (before !== undefined) return [`${line}。各项见前面的 ${before}`];
    told.set(inner, `\`${name}\``);
    const nodes = own.flatMap((node) => (node === undefined ? [] : recordsIn(node)));
    return [line, ...linesOf(inner, nodes, { indent: `${indent}  `, told })];
  });
}

const unitLines = (): readonly string[] => [
  "## 单位",
  "",
  `\`unit\` 写下列之一，照文件所印；原文的单位看不清的写 \`unstated\`。`,
  "",
  UNIT_CODES.filter((code) => code !== "unstated").join("、"),
];

const SEVERITIES = { refuse: "问题", ask: "请确认", note: "提示" } as const;

const messageLines = (): readonly string[] => [
  "## 检查会说什么",
  "",
  "“问题”要改；“请确认”的，确实如此就加 `--confirm 代码`；“提示”只供参考。",
  "",
  ...ISSUE_CODES.map((code) => {
    const issue = { code, file: "", place: "", found: "", expected: "" };
    const { message, remedy } = issueText(issue, "zh");
    return `- \`${code}\`（${SEVERITIES[severityOf(issue)]}）：${message}。${remedy}`;
  }),
];
