import type { JsonSchema } from "@valibot/to-json-schema";
import { LANGUAGES } from "#domain/site/language.ts";
import type { Field } from "#words/clerk/fields/field.ts";
import { TEXT_FIELDS } from "#words/clerk/fields/field-help.ts";
import { fieldText } from "#words/clerk/fields/field-text.ts";

/**
 * The JSON Schema with what its fields mean, in every language a line, so that an editor shows it where a clerk types. `fields`
 * describe the record that the schema is of; a list has those of its records.
 */
export function described(schema: JsonSchema, fields: Readonly<Record<string, Field>>): JsonSchema {
  const within = (part: JsonSchema | boolean): JsonSchema | boolean =>
    typeof part === "boolean" ? part : described(part, fields);
  const { properties, items, anyOf, oneOf } = schema;
  const own: Readonly<Record<string, Field>> = isText(properties) ? TEXT_FIELDS : fields;
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties: mapped(properties, (part, name) => of(part, own[name])) }),
    ...(items === undefined || Array.isArray(items) ? {} : { items: within(items) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(within) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map(within) }),
  };
}

/** True for a text, whose parts are the languages. */
const isText = (properties: JsonSchema["properties"]): boolean =>
  properties !== undefined && LANGUAGES.every((lang) => lang in properties);

/** A property with its description; entries whose names are free have theirs one level further down. */
function of(part: JsonSchema | boolean, field: Field | undefined): JsonSchema | boolean {
  if (typeof part === "boolean" || field === undefined) return part;
  const inner = described(part, field.fields ?? {});
  const { additionalProperties: entry } = inner;
  const description = LANGUAGES.map((lang) => fieldText(field, lang)).join("\n");
  return {
    description,
    ...inner,
    ...(field.each === undefined || typeof entry !== "object"
      ? {}
      : { additionalProperties: described(entry, field.each) }),
  };
}

const mapped = <T>(
  record: Readonly<Record<string, T>>,
  change: (value: T, name: string) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
