import type { Localised } from "#domain/schemas/localised.ts";
import type { Qualifier } from "#domain/schemas/value.ts";
import type { Language } from "#domain/site/language.ts";

/** What a field or a code means, in short. */
export type Words = Readonly<Record<Language, string>>;

/** A field as it is looked up: what it means, its codes, and the fields of the record or of each record of the list in it. */
export interface Field extends Words {
  readonly values?: Readonly<Record<string, Words>>;
  readonly fields?: Readonly<Record<string, Field>>;
  /** The fields of each entry of a record whose names are free, such as files by their names. */
  readonly each?: Readonly<Record<string, Field>>;
}

/** What a field holds, without lists around it and without the ways to say that there is nothing. */
type Held<T> = T extends readonly (infer One)[] ? Held<One> : Exclude<T, null | undefined>;
type KeyOf<T> = T extends unknown ? keyof T : never;
type At<T, Key> = T extends unknown ? (Key extends keyof T ? T[Key] : never) : never;

/** The description of every field of a record: one that is left out does not compile. */
export type Fields<T> = { readonly [Key in KeyOf<T>]-?: Described<Held<At<T, Key>>> };

/** Codes are described one by one, but for the words of documents themselves, which say what they mean. */
type Described<T> = [T] extends [Localised | Qualifier | number | boolean]
  ? Words
  : [T] extends [string]
    ? string extends T
      ? Words
      : Words & { readonly values: Readonly<Record<T, Words>> }
    : string extends KeyOf<T>
      ? At<T, string> extends string
        ? Words
        : Words & { readonly each: Fields<At<T, string>> }
      : Words & { readonly fields: Fields<T> };

/** A field that holds a text, a number or a day. */
export const field = (zh: string, en: string): Words => ({ zh, en });

/** A field that holds a record, or a list of records. */
export const record = <F>(zh: string, en: string, fields: F): Words & { readonly fields: F } => ({ zh, en, fields });

/** A field that holds one of some codes, or a list of them; each code with its meaning. */
export const codes = <Values>(zh: string, en: string, values: Values): Words & { readonly values: Values } => ({
  zh,
  en,
  values,
});
