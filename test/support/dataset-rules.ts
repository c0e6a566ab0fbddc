import { Ajv2020 } from "ajv/dist/2020.js";

const text = { type: "string", minLength: 1 };
const organization = {
  type: "object",
  required: ["@type", "name"],
  properties: { "@type": { const: "Organization" }, name: text },
  additionalProperties: false,
};
const place = {
  type: "object",
  required: ["@type", "name"],
  properties: { "@type": { const: "Place" }, name: text, containedInPlace: { type: "object" } },
};

/**
 * What search engines ask of schema.org/Dataset, written after Google's guide for datasets: a name, a description of 50 to
 * 5,000 characters, distributions with address and format; periods as ISO 8601 has them. Names that are none of schema.org's
 * do not compile (`schema-dts`).
 */
const RULES = {
  type: "object",
  required: ["@context", "@type", "@id", "name", "description", "url", "publisher", "distribution", "dateModified"],
  properties: {
    "@context": { const: "https://schema.org" },
    "@type": { const: "Dataset" },
    "@id": text,
    name: text,
    description: { type: "string", minLength: 50, maxLength: 5000 },
    url: text,
    identifier: text,
    keywords: { type: "array", items: text, minItems: 1 },
    inLanguage: { enum: ["zh-CN", "en"] },
    version: text,
    dateModified: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    temporalCoverage: { type: "string", pattern: "^\\d{4}(/\\d{4})?$" },
    isAccessibleForFree: { const: true },
    publisher: organization,
    creator: { type: "array", items: organization, minItems: 1 },
    spatialCoverage: place,
    variableMeasured: {
      type: "object",
      required: ["@type", "name"],
      properties: {
        "@type": { const: "PropertyValue" },
        name: text,
        unitText: { type: "string" },
        value: { type: "number" },
        minValue: { type: "number" },
        maxValue: { type: "number" },
      },
      additionalProperties: false,
    },
    distribution: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["@type", "contentUrl", "encodingFormat"],
        properties: {
          "@type": { const: "DataDownload" },
          contentUrl: text,
          encodingFormat: { type: "string", pattern: "^[a-z]+/[\\w.+-]+$" },
        },
        additionalProperties: false,
      },
    },
    isBasedOn: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["@type", "name"],
        properties: {
          "@type": { const: "CreativeWork" },
          name: text,
          publisher: organization,
          datePublished: { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" },
          url: { type: "string", pattern: "^https?://" },
          identifier: text,
        },
        additionalProperties: false,
      },
    },
    includedInDataCatalog: { type: "object", required: ["@type", "name", "url"] },
  },
  additionalProperties: false,
};

const check = new Ajv2020({ allErrors: true }).compile(RULES);

/** Where a description of data does not keep to the rules. */
export function datasetFaults(data: unknown): readonly string[] {
  check(data);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
