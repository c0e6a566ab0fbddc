import { parseArgs, type ParseArgsConfig } from "node:util";

/** The options of a call, by what each may be; `null` where the call has others, or one without its value. */
export function readArguments<T extends NonNullable<ParseArgsConfig["options"]>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch {
    return null;
  }
}
