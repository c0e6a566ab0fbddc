import { inFiles } from "#domain/release/one-language.ts";
import { allFigures, type FileContext, publicAddress } from "#domain/files/figures.ts";
import { PERIOD_PATTERN } from "#domain/period/period.ts";
import type { Release } from "#domain/schemas/release.ts";
import { csvCell } from "#domain/chart/table.ts";
import { toCsv } from "#domain/chart/table-file.ts";
import { BASIS_NAMES, FILE_COLUMNS, type FileColumn, SCOPE_NAMES, STAGE_NAMES, STATUS_NAMES } from "./file-columns.ts";

type Json = Readonly<Record<string, unknown>>;

/** The tables of a data package, by the names of their files. A dot keeps them apart from the files of indicators. */
export const PACKAGE_TABLES = {
  figures: "all.csv",
  indicators: "all.indicators.csv",
  sources: "all.sources.csv",
} as const;

/** What is known of a file once it is made. */
export interface FileFacts {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** The tables of a release: its figures, and the indicators and documents that they name. */
export function packageTables(release: Release, context: FileContext): Readonly<Record<string, string>> {
  return {
    [PACKAGE_TABLES.figures]: toCsv(allFigures(release).flatMap(({ points }) => points)),
    [PACKAGE_TABLES.indicators]: csv(
      INDICATOR_COLUMNS.map(([name]) => name),
      release.indicators.indicators.map((i) => [
        i.id,
        i.name.zh,
        inFiles(i.name, context.site).en,
        i.unit,
        i.kind,
        i.theme,
        i.definition.zh,
        inFiles(i.definition, context.site).en,
        publicAddress(context.site, `indicators/${i.id}/`) ?? "",
      ]),
    ),
    [PACKAGE_TABLES.sources]: csv(
      SOURCE_COLUMNS.map(([name]) => name),
      context.documents.map((d) => [
        d.id,
        d.title.zh,
        inFiles(d.title, context.site).en,
        d.issuer.zh,
        d.kind,
        d.official ? "true" : "false",
        d.published ?? "",
        d.url ?? "",
        d.sha256 ?? "",
      ]),
    ),
  };
}

type TableColumn = readonly [name: string, zh: string, en: string, type?: "boolean"];

const INDICATOR_COLUMNS: readonly TableColumn[] = [
  ["indicator", "指标编号", "Id"],
  ["name_zh", "名称", "Chinese name"],
  ["name_en", "英文名称", "English name"],
  ["unit", "单位", "Unit"],
  ["kind", "类型", "Kind"],
  ["theme", "主题", "Theme"],
  ["definition_zh", "定义", "Chinese definition"],
  ["definition_en", "英文定义", "English definition"],
  ["page", "网页", "Page"],
];

const SOURCE_COLUMNS: readonly TableColumn[] = [
  ["document", "文件编号", "Id"],
  ["title_zh", "名称", "Chinese title"],
  ["title_en", "英文名称", "English title"],
  ["issuer", "发布单位", "Issuer"],
  ["kind", "类别", "Kind"],
  ["official", "是否官方", "Official", "boolean"],
  ["published", "发布日期", "Published"],
  ["url", "地址", "Address"],
  ["sha256", "文本 SHA-256", "SHA-256 of the text"],
];

const csv = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${[head, ...rows].map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;

/**
 * `datapackage.json` after Data Package 2.0 (https://datapackage.org): the tables with their schemas, how they refer to one
 * another, and whose they are. It names no licence, since none was granted with the documents. `factsOf` gives size and hash
 * of a table.
 */
export function dataPackage(context: FileContext, factsOf: (file: string) => FileFacts | null): Json {
  const { release, site, documents } = context;
  const home = publicAddress(site, "");
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `${site?.area.id ?? "county"}-figures`,
    title: site?.title.zh ?? release.publisher.zh,
    description: site === null ? release.notes.zh : Object.values(inFiles(site.description, site)).join(" ").trim(),
    ...(home === null ? {} : { homepage: home }),
    version: release.id,
    contributors: [{ title: release.publisher.zh, roles: ["publisher"] }],
    keywords: [site?.area.name.zh ?? "县", "统计", "政府公开数据"],
    ...(documents.length === 0
      ? {}
      : {
          sources: documents.map((d) => ({
            title: d.title.zh,
            ...(d.url === null ? {} : { path: d.url }),
            version: d.published ?? undefined,
          })),
        }),
    ...(release.synthetic === true ? { synthetic: true } : {}),
    resources: [
      resource("figures", PACKAGE_TABLES.figures, "全部公布值 Every published value", factsOf, {
        fields: FILE_COLUMNS.map(field),
        missingValues: [""],
        foreignKeys: [
          { fields: ["indicator"], reference: { resource: "indicators", fields: ["indicator"] } },
          { fields: ["document"], reference: { resource: "sources", fields: ["document"] } },
        ],
      }),
      resource("indicators", PACKAGE_TABLES.indicators, "指标 Indicators", factsOf, {
        fields: INDICATOR_COLUMNS.map(plainField),
        missingValues: [""],
        primaryKey: ["indicator"],
      }),
      resource("sources", PACKAGE_TABLES.sources, "来源文件 Documents", factsOf, {
        fields: SOURCE_COLUMNS.map(plainField),
        missingValues: [""],
        primaryKey: ["document"],
      }),
    ],
  };
}

function resource(
  name: string,
  path: string,
  title: string,
  factsOf: (file: string) => FileFacts | null,
  schema: Json,
): Json {
  const facts = factsOf(path);
  return {
    name,
    type: "table",
    path,
    title,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    ...(facts === null ? {} : { bytes: facts.bytes, hash: `sha256:${facts.sha256}` }),
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: { $schema: "https://datapackage.org/profiles/2.0/tableschema.json", ...schema },
  };
}

const CODES: Readonly<Partial<Record<FileColumn["name"], readonly string[]>>> = {
  basis: Object.keys(BASIS_NAMES),
  status: Object.keys(STATUS_NAMES),
  stage: Object.keys(STAGE_NAMES),
  scope: Object.keys(SCOPE_NAMES),
};

function field({ name, title, about, type }: FileColumn): Json {
  const codes = CODES[name];
  const required =
    name === "indicator" || name === "period" || name === "unit" || name === "status" || name === "scope";
  const constraints = {
    ...(required ? { required } : {}),
    ...(codes === undefined ? {} : { enum: codes }),
    // Table Schema patterns are those of XML Schema: they match the whole text, and their groups have no names.
    ...(name === "period" ? { pattern: PERIOD_PATTERN.source.replace(/\?<\w+>|[\^$]|\?:/g, "") } : {}),
  };
  return {
    name,
    type,
    title: `${title.zh} ${title.en}`,
    description: `${about.zh} / ${about.en}`,
    ...(type === "boolean" ? { trueValues: ["true"], falseValues: ["false"] } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

const plainField = ([name, zh, en, type]: TableColumn): Json => ({
  name,
  type: type ?? "string",
  title: `${zh} ${en}`,
  ...(type === "boolean" ? { trueValues: ["true"], falseValues: ["false"] } : {}),
});

/** The metadata of `all.csv` after CSV on the Web (W3C), to lie beside it as `all.csv-metadata.json`. */
export function csvwMetadata({ release, site, documents }: FileContext): Json {
  const address = publicAddress(site, "");
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "zh" }],
    url: PACKAGE_TABLES.figures,
    "dc:title": Object.entries(inFiles(site?.title ?? release.publisher, site)).flatMap(([lang, title]) =>
      title === "" ? [] : [{ "@value": title, "@language": lang }],
    ),
    "dc:publisher": { "@value": release.publisher.zh, "@language": "zh" },
    "dc:modified": { "@value": release.published, "@type": "xsd:date" },
    "dc:identifier": release.id,
    ...(address === null ? {} : { "dc:relation": { "@id": address } }),
    "dc:source": documents.map((d) => ({ "@value": d.title.zh, "@language": "zh" })),
    dialect: {
      encoding: "utf-8",
      delimiter: ",",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ["\r\n"],
    },
    tableSchema: {
      columns: FILE_COLUMNS.map(({ name, title, about, type }) => ({
        name,
        titles: { und: [name], zh: [title.zh], en: [title.en] },
        "dc:description": [
          { "@value": about.zh, "@language": "zh" },
          { "@value": about.en, "@language": "en" },
        ],
        datatype: type,
        required: name === "indicator" || name === "period",
        null: "",
      })),
    },
  };
}
