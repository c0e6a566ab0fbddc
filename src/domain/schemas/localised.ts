import * as v from "valibot";
import type { Language } from "#domain/site/language.ts";
import { isOnCalendar } from "#domain/period/calendar.ts";

const written = () => v.pipe(v.string(), v.minLength(1));
const texts: Record<Language, ReturnType<typeof written>> = { zh: written(), en: written() };

/** A text in every language of the site; both are written by the editors, neither is a machine's translation. */
export const localisedSchema = v.strictObject(texts);
export type Localised = v.InferOutput<typeof localisedSchema>;

/** A field that says nothing where it is left out, as it does with `null`. */
export const orNull = <const S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);

/** A list that is empty where it is left out. */
export const orNone = <const S extends v.GenericSchema>(schema: S) => v.optional(v.array(schema), []);

/** Ids are lower-case words joined by hyphens: they stand in addresses, file names and element ids. */
export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a-z 0-9 -"));

/** A calendar day, `YYYY-MM-DD`. */
export const dateSchema = v.pipe(
  v.string(),
  v.isoDate("YYYY-MM-DD"),
  v.check((date) => isOnCalendar(date), "a day that exists"),
);

/** A day, a month or a year, as precisely as it is known. */
export const partialDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "YYYY | YYYY-MM | YYYY-MM-DD"),
  v.check((date) => isOnCalendar(date), "a day that exists"),
);

/** The address of a document or a site. Readers follow it, so it is the web's and nothing that runs. */
export const webAddressSchema = v.pipe(
  v.string(),
  v.regex(/^https?:\/\//i, "https://… | http://…"),
  v.url("https://… | http://…"),
);

/** A SHA-256 hash. */
export const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "64 × 0-9 a-f"));
