import type { CallFault } from "#words/clerk/clerk.ts";

/** What a verb accepts: its options, and how many places (folders, files, addresses) it wants. */
export interface CallShape {
  /** Options with a value after them. */
  readonly texts: readonly string[];
  /** Options that are there or not. */
  readonly flags: readonly string[];
  readonly places: { readonly least: number; readonly most: number };
  /** A call as it should be, told where places are missing. */
  readonly example: string;
}

export interface Call {
  readonly places: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** A call that cannot be run as it was made: exit code 2. */
export class WrongCall extends Error {
  readonly fault: CallFault;

  constructor(fault: CallFault) {
    super(`invalid call: ${fault.code}`);
    this.name = "WrongCall";
    this.fault = fault;
  }
}

/** Reads the arguments after a verb. `--name value` and `--name=value` are the same. Throws a `WrongCall`. */
export function readCall(args: readonly string[], shape: CallShape): Call {
  const places: string[] = [];
  const texts = new Map<string, string>();
  const flags = new Set<string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith("-")) {
      places.push(arg);
      continue;
    }
    const [name = "", ...after] = arg.split("=");
    const key = name.replace(/^--/, "");
    const known = [...shape.texts, ...shape.flags];
    if (!name.startsWith("--") || !known.includes(key))
      throw new WrongCall({ code: "unknown-option", found: name, known: known.map((option) => `--${option}`) });
    const given = after.length > 0 ? after.join("=") : null;
    if (shape.flags.includes(key)) {
      if (given !== null) throw new WrongCall({ code: "no-flag-value", found: name });
      flags.add(key);
      continue;
    }
    const value = given ?? rest.shift();
    if (value === undefined || value === "" || (given === null && value.startsWith("--")))
      throw new WrongCall({ code: "no-value", found: name });
    texts.set(key, value);
  }
  const extra = places[shape.places.most];
  if (extra !== undefined) throw new WrongCall({ code: "too-many", found: extra, most: shape.places.most });
  if (places.length < shape.places.least) throw new WrongCall({ code: "too-few", example: shape.example });
  return { places, texts, flags };
}
