/**
 * What Data Package 2.0, Data Resource, Table Dialect and Table Schema demand (https://datapackage.org/standard/), as far as
 * tables go, and what CSV on the Web demands of a table's metadata (https://www.w3.org/TR/tabular-metadata/). JSON Schema.
 */
const TEXT = { type: "string", minLength: 1 } as const;
const NAMES = { type: "array", minItems: 1, items: TEXT } as const;

const FIELD = {
  type: "object",
  required: ["name"],
  properties: {
    name: TEXT,
    title: { type: "string" },
    description: { type: "string" },
    type: {
      enum: [
        "string",
        "number",
        "integer",
        "boolean",
        "object",
        "array",
        "list",
        "datetime",
        "date",
        "time",
        "year",
        "yearmonth",
        "duration",
        "geopoint",
        "geojson",
        "any",
      ],
    },
    trueValues: NAMES,
    falseValues: NAMES,
    constraints: {
      type: "object",
      additionalProperties: false,
      properties: {
        required: { type: "boolean" },
        unique: { type: "boolean" },
        enum: { type: "array", minItems: 1, uniqueItems: true },
        pattern: { type: "string", format: "regex" },
      },
    },
  },
} as const;

const TABLE_SCHEMA = {
  type: "object",
  required: ["fields"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/tableschema.json" },
    fields: { type: "array", minItems: 1, items: FIELD },
    missingValues: { type: "array", items: { type: "string" } },
    primaryKey: NAMES,
    foreignKeys: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["fields", "reference"],
        properties: {
          fields: NAMES,
          reference: { type: "object", required: ["fields"], properties: { resource: TEXT, fields: NAMES } },
        },
      },
    },
  },
} as const;

/** A path: relative, below the descriptor, without a way up; or an address. */
const PATH = { type: "string", pattern: "^(?!\\.{0,2}/|.*(?:^|/)\\.\\.(?:/|$)).+$" } as const;

const RESOURCE = {
  type: "object",
  required: ["name", "path"],
  properties: {
    name: { type: "string", pattern: "^[a-z0-9._/-]+$" },
    type: { const: "table" },
    path: { anyOf: [PATH, { type: "array", minItems: 1, items: PATH }] },
    title: TEXT,
    format: TEXT,
    mediatype: { type: "string", pattern: "^(.+)/(.+)$" },
    encoding: TEXT,
    bytes: { type: "integer" },
    hash: { type: "string", pattern: "^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$" },
    dialect: {
      type: "object",
      properties: {
        header: { type: "boolean" },
        delimiter: { type: "string", minLength: 1, maxLength: 1 },
        lineTerminator: TEXT,
        quoteChar: { type: "string", minLength: 1, maxLength: 1 },
        doubleQuote: { type: "boolean" },
      },
    },
    schema: TABLE_SCHEMA,
  },
} as const;

export const DATA_PACKAGE_RULES = {
  type: "object",
  required: ["$schema", "resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[a-z0-9._/-]+$" },
    title: TEXT,
    description: TEXT,
    homepage: { type: "string", format: "uri" },
    version: TEXT,
    created: { type: "string", format: "date-time" },
    contributors: {
      type: "array",
      minItems: 1,
      items: { type: "object", properties: { title: TEXT, roles: NAMES }, minProperties: 1 },
    },
    keywords: NAMES,
    sources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        minProperties: 1,
        properties: { title: TEXT, path: { type: "string", format: "uri" }, version: TEXT },
      },
    },
    licenses: { type: "array", minItems: 1 },
    resources: { type: "array", minItems: 1, items: RESOURCE },
  },
} as const;

export const CSVW_RULES = {
  type: "object",
  required: ["@context", "url", "tableSchema"],
  properties: {
    "@context": {
      type: "array",
      prefixItems: [
        { const: "http://www.w3.org/ns/csvw" },
        { type: "object", properties: { "@language": TEXT, "@base": TEXT }, additionalProperties: false },
      ],
      minItems: 2,
      items: false,
    },
    url: { type: "string", format: "uri-reference" },
    dialect: {
      type: "object",
      additionalProperties: false,
      properties: {
        encoding: TEXT,
        delimiter: TEXT,
        quoteChar: TEXT,
        doubleQuote: { type: "boolean" },
        header: { type: "boolean" },
        lineTerminators: NAMES,
      },
    },
    tableSchema: {
      type: "object",
      required: ["columns"],
      properties: {
        columns: {
          type: "array",
          minItems: 1,
          items: {
            type: "object",
            required: ["name"],
            additionalProperties: false,
            properties: {
              name: { type: "string", pattern: "^[^_]" },
              titles: { type: "object", additionalProperties: NAMES },
              datatype: { enum: ["string", "number", "boolean"] },
              required: { type: "boolean" },
              null: { type: "string" },
            },
            // Properties of other vocabularies have a prefix.
            patternProperties: { "^[a-z]+:": {} },
          },
        },
      },
    },
  },
  patternProperties: { "^dc:": {} },
  additionalProperties: true,
} as const;
