import { severityOf } from "#domain/advice/severity.ts";
import { type Language, LANGUAGES, ROOT_LANGUAGE } from "#domain/site/language.ts";
import { isVerbName, VERB_NAMES } from "#words/clerk/clerk-help.ts";
import { CLERK } from "#words/clerk/clerk.ts";
import { readCall, WrongCall } from "./tool/arguments.ts";
import { codeOf } from "#releases/reader/error-code.ts";
import { issuesAsData, printIssues } from "./tool/print-issues.ts";
import { VERBS } from "./tool/verbs.ts";
import type { World } from "./tool/world.ts";

/** `npm run data -- <verb>`: the clerk's tool in this process's own world. */
export function main(args: readonly string[]): Promise<number> {
  return run(args, {
    cwd: process.cwd(),
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    now: () => new Date(),
    fetch: globalThis.fetch,
  });
}

/** Runs one call. The exit code: 0 done and sound · 1 problems found · 2 a wrong call, told with what would be right. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const lang = languageOf(args);
  try {
    return await runVerb(args, lang, world);
  } catch (error) {
    if (error instanceof WrongCall) {
      world.err(CLERK[lang].wrongCall(error.fault));
      return 2;
    }
    // The file system's refusals are the clerk's to mend; anything else is a bug and shows itself.
    if (codeOf(error) === "" || !(error instanceof Error)) throw error;
    world.err(CLERK[lang].noAccess(error.message));
    return 1;
  }
}

async function runVerb(args: readonly string[], lang: Language, world: World): Promise<number> {
  const words = CLERK[lang];
  const [first, ...rest] = args.filter((_, at) => !isLanguageOption(args, at));
  const wantsHelp = (arg: string): boolean => arg === "--help" || arg === "-h";
  if (first === undefined) throw new WrongCall({ code: "no-verb", found: "", known: VERB_NAMES });
  if (wantsHelp(first)) {
    world.out(words.help);
    return 0;
  }
  if (!isVerbName(first)) throw new WrongCall({ code: "unknown-verb", found: first, known: VERB_NAMES });
  if (rest.some(wantsHelp)) {
    world.out(words.verbs[first]);
    return 0;
  }
  checkLanguage(args);
  const verb = VERBS[first];
  const call = readCall(rest, verb.shape);
  const { issues, summary, facts, told } = await verb.run(call, world);
  const ok = issues.every((issue) => severityOf(issue) === "note") && told?.ok !== false;
  if (call.flags.has("json")) {
    const besides = told?.alone === true ? {} : { ok, ...facts, issues: issuesAsData(issues, lang) };
    world.out(JSON.stringify({ ...besides, ...told?.data(lang) }, null, 2));
  } else {
    if (issues.length > 0) world.out(printIssues(issues, lang));
    if (told !== undefined) world.out(told.text(lang));
    if (ok) world.out(summary(words, lang));
  }
  return ok ? 0 : 1;
}

/** `--lang` is read first, so that every message, also about the call itself, is in the clerk's language. */
function languageOf(args: readonly string[]): Language {
  const given = languageArgument(args);
  return LANGUAGES.find((lang) => lang === given) ?? ROOT_LANGUAGE;
}

function checkLanguage(args: readonly string[]): void {
  const given = languageArgument(args);
  if (given === null) return;
  if (given === "") throw new WrongCall({ code: "no-value", found: "--lang" });
  if (!LANGUAGES.some((lang) => lang === given))
    throw new WrongCall({ code: "bad-value", option: "--lang", found: given, expected: LANGUAGES.join(" | ") });
}

function languageArgument(args: readonly string[]): string | null {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const arg = args[at];
  if (arg === undefined) return null;
  return arg === "--lang" ? (args[at + 1] ?? "") : arg.slice("--lang=".length);
}

const isLanguageOption = (args: readonly string[], at: number): boolean =>
  args[at] === "--lang" || args[at - 1] === "--lang" || (args[at]?.startsWith("--lang=") ?? false);
