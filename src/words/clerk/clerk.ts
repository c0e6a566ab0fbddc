import type { Severity } from "#domain/advice/severity.ts";
import type { Language } from "#domain/site/language.ts";
import { CLERK_HELP, type ClerkHelp } from "./clerk-help.ts";

/** What can be wrong with a call, by code, with what its sentence needs. */
export type CallFault =
  | {
      readonly code: "no-verb" | "unknown-verb" | "unknown-option";
      readonly found: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: "no-value" | "no-flag-value" | "no-folder" | "no-file" | "file-exists" | "not-empty" | "is-public";
      readonly found: string;
    }
  | { readonly code: "no-release"; readonly found: string; readonly known: readonly string[] }
  | { readonly code: "too-many"; readonly found: string; readonly most: number }
  | { readonly code: "bad-value"; readonly option: string; readonly found: string; readonly expected: string }
  | { readonly code: "too-few"; readonly example: string };

/** The clerk's tool in one language. */
export interface ClerkWords extends ClerkHelp {
  /** A file, `at` as `line:column` where that is known, and the path inside it. */
  readonly place: (file: string, place: string, at?: string) => string;
  readonly labelled: {
    readonly message: (message: string, code: string) => string;
    readonly found: (found: string) => string;
    readonly expected: (expected: string) => string;
    readonly remedy: (remedy: string) => string;
  };
  /** After a place: in how many more the same stands. */
  readonly more: (places: number) => string;
  /** Before the message. */
  readonly severity: Readonly<Record<Severity, string>>;
  /** After the remedy of what is asked about. */
  readonly confirm: (code: string) => string;
  readonly count: (issues: Readonly<Record<Severity, number>>) => string;
  readonly checked: (kind: "data" | "release" | "begun") => string;
  readonly exported: (values: number, files: readonly string[]) => string;
  readonly begun: (site: {
    readonly folder: string;
    readonly draft: string;
    readonly open: readonly ("contact" | "address" | "handling" | "scheme")[];
  }) => string;
  /** Of a draft that was begun: where it and the data lie, its id, and the release it begins from. */
  readonly drafted: (draft: {
    readonly folder: string;
    readonly data: string;
    readonly id: string;
    readonly from: string | null;
  }) => string;
  readonly published: (id: string) => string;
  readonly verified: (releases: number, files: number) => string;
  readonly wrongCall: (fault: CallFault) => string;
  readonly noAccess: (message: string) => string;
}

/** A path as it is typed on a command line: in quotes where it has spaces or signs that a shell reads. */
const quoted = (path: string): string =>
  /^[\w./\\:\u0080-\uffff-]+$/.test(path) ? path : `"${path.replace(/["$`]/g, "\\$&")}"`;

/** `12:5` in a text; anything else is a path inside JSON. */
const lineOf = (place: string): readonly [string, string] | null => {
  const [, line, column] = /^(\d+):(\d+)$/.exec(place) ?? [];
  return line === undefined || column === undefined ? null : [line, column];
};

/** A place in one language, given how that says a line of a file. */
const placeIn =
  (inLine: (file: string, line: string, column: string) => string): ClerkWords["place"] =>
  (file, place, at = "") => {
    const line = lineOf(place) ?? lineOf(at);
    const where = line === null ? file : inLine(file, ...line);
    return place === "" || lineOf(place) !== null ? where : `${where} · ${place}`;
  };

const zh: ClerkWords = {
  ...CLERK_HELP.zh,
  place: placeIn((file, line, column) => `${file} 第 ${line} 行第 ${column} 列`),
  labelled: {
    message: (message, code) => `${message}（${code}）`,
    found: (found) => `现为：${found}`,
    expected: (expected) => `应为：${expected}`,
    remedy: (remedy) => `办法：${remedy}`,
  },
  more: (places) => `（另有 ${places} 处相同）`,
  severity: { refuse: "", ask: "请确认：", note: "提示：" },
  confirm: (code) => `确与原文一致的，加上 --confirm ${code} 再发布。`,
  count: ({ refuse, ask, note }) =>
    `共 ${[
      ...(refuse > 0 ? [`${refuse} 处问题`] : []),
      ...(ask > 0 ? [`${ask} 处请确认`] : []),
      ...(note > 0 ? [`${note} 处提示`] : []),
    ].join("，")}。`,
  checked: (kind) =>
    ({ data: "已发布数据没有问题。", release: "没有问题。", begun: "site.json 没有问题；还没有发布任何版本。" })[kind],
  exported: (values, files) => `已导出 ${values} 个数：\n${files.join("\n")}`,
  begun: ({ folder, draft, open }) => {
    const ask = {
      contact: "  contact：读者找谁更正、询问？（--contact）",
      address: "  address：网站将放在哪个网址？搜索、分享和订阅要用（--address）",
      handling: "  handling：本县规定几个月内答复、答复后几个工作日内公开？不写就不评逾期（--reply-months 等）",
      scheme: "  outcomeScheme：本县怎样划分办理结果？（--scheme）",
    };
    return [
      `已建立 ${folder}（site.json），还没有公开任何版本。第一个版本的草稿在 ${draft}，里面还没有数。`,
      ...(open.length === 0 ? [] : ["还没有写，请在 site.json 里补上：", ...open.map((name) => ask[name])]),
      "接着，填好草稿：",
      `  npm run data -- check ${quoted(draft)} --data ${quoted(folder)}`,
      `  npm run data -- publish ${quoted(draft)} --data ${quoted(folder)}`,
      `  npm run build -- --data ${quoted(folder)}`,
    ].join("\n");
  },
  drafted: ({ folder, data, id, from }) =>
    [
      from === null
        ? `还没有发布过版本：首版 ${id} 的草稿在 ${folder}，里面还没有数。`
        : `已从 ${from} 版本起草 ${id}，在 ${folder}。`,
      "接着：",
      "  sources.json 里加上新的文件，observations.json 里加上它的数；新指标写进 indicators.json",
      "  release.json 里改 covers（含有哪些时期的数）和 notes（这一版有什么新内容）",
      ...(from === null ? [] : ["  改动已发布的数，在 changes 里写明理由；改动定义、文件等，写进 recordChanges"]),
      `  npm run data -- check ${quoted(folder)} --data ${quoted(data)}`,
      `  npm run data -- publish ${quoted(folder)} --data ${quoted(data)}`,
    ].join("\n"),
  published: (id) => `已发布 ${id}。`,
  verified: (releases, files) =>
    releases === 0 ? "还没有发布任何版本，没有可核对的。" : `${releases} 个版本、${files} 个文件，均与发布时一致。`,
  wrongCall: (fault) => {
    switch (fault.code) {
      case "no-verb":
        return `没有写命令。可用的命令：${fault.known.join("、")}。用 --help 查看说明。`;
      case "unknown-verb":
        return `没有“${fault.found}”这个命令。可用的命令：${fault.known.join("、")}。`;
      case "unknown-option":
        return `没有 ${fault.found} 这个选项。可用的选项：${fault.known.join("、")}、--help。`;
      case "no-value":
        return `${fault.found} 后面要写值。`;
      case "no-flag-value":
        return `${fault.found} 后面不写值。`;
      case "bad-value":
        return `${fault.option} 的值“${fault.found}”不对，应为 ${fault.expected}。`;
      case "too-few":
        return `命令没有写完整，例如：npm run data -- ${fault.example}`;
      case "too-many":
        return `多写了“${fault.found}”；这里最多写 ${fault.most} 个。`;
      case "no-folder":
        return `没有“${fault.found}”这个目录。请写已有的目录。`;
      case "no-file":
        return `没有“${fault.found}”这个文件，或者它是目录。请写已有的文件。`;
      case "file-exists":
        return `已有“${fault.found}”这个文件，没有写入。请换一个名称。`;
      case "not-empty":
        return `“${fault.found}”里已有数据，没有写入。请写一个新的目录。`;
      case "is-public":
        return `“${fault.found}”在数据目录里，放进去就公开了，没有写入。请写别处的目录。`;
      case "no-release":
        return `“${fault.found}”不是已发布的版本，也不是日期（YYYY-MM-DD）。已发布：${fault.known.join("、") || "无"}。`;
    }
  },
  noAccess: (message) => `文件不能读写：${message}`,
};

const en: ClerkWords = {
  ...CLERK_HELP.en,
  place: placeIn((file, line, column) => `${file}, line ${line}, column ${column}`),
  labelled: {
    message: (message, code) => `${message} (${code})`,
    found: (found) => `found: ${found}`,
    expected: (expected) => `expected: ${expected}`,
    remedy: (remedy) => `what to do: ${remedy}`,
  },
  more: (places) => (places === 1 ? " (and in 1 more place)" : ` (and in ${places} more places)`),
  severity: { refuse: "", ask: "Please confirm: ", note: "Note: " },
  confirm: (code) => ` Where it is as the document has it, publish with --confirm ${code}.`,
  count: ({ refuse, ask, note }) => {
    const counted = (n: number, one: string, many = `${one}s`): readonly string[] =>
      n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
    return `${[...counted(refuse, "problem"), ...counted(ask, "thing to confirm", "things to confirm"), ...counted(note, "note")].join(", ")}.`;
  },
  checked: (kind) =>
    ({
      data: "No problem in the published data.",
      release: "No problem.",
      begun: "No problem in site.json; nothing has been published yet.",
    })[kind],
  exported: (values, files) => `${values} values exported:\n${files.join("\n")}`,
  begun: ({ folder, draft, open }) => {
    const ask = {
      contact: "  contact: whom do readers ask and tell of mistakes? (--contact, --contact-en)",
      address: "  address: where will the site be? Searches, shared links and feeds need it (--address)",
      handling:
        "  handling: within how many months is a suggestion answered, and the reply public within how many working days? Without it nothing is called overdue (--reply-months and others)",
      scheme: "  outcomeScheme: how does the county class outcomes? (--scheme)",
    };
    return [
      `${folder} is begun (site.json); nothing is public yet. The draft of a first release is in ${draft}, without figures.`,
      ...(open.length === 0 ? [] : ["Not given yet; please add to site.json:", ...open.map((name) => ask[name])]),
      "Next, fill in the draft:",
      `  npm run data -- check ${quoted(draft)} --data ${quoted(folder)}`,
      `  npm run data -- publish ${quoted(draft)} --data ${quoted(folder)}`,
      `  npm run build -- --data ${quoted(folder)}`,
    ].join("\n");
  },
  drafted: ({ folder, data, id, from }) =>
    [
      from === null
        ? `As yet nothing has been published: the draft of a first release ${id} is in ${folder}, without figures.`
        : `${id} is begun from the release ${from}, in ${folder}.`,
      "Next:",
      "  add new documents to sources.json and their values to observations.json; new indicators to indicators.json",
      "  in release.json change covers (the periods that have figures) and notes (what is new)",
      ...(from === null
        ? []
        : [
            "  give a reason in changes for every published value that you change, in recordChanges for any other record",
          ]),
      `  npm run data -- check ${quoted(folder)} --data ${quoted(data)}`,
      `  npm run data -- publish ${quoted(folder)} --data ${quoted(data)}`,
    ].join("\n"),
  published: (id) => `Published ${id}.`,
  verified: (releases, files) =>
    releases === 0
      ? "Nothing has been published yet: there is nothing to verify."
      : `${releases} releases, ${files} files: all as they were published.`,
  wrongCall: (fault) => {
    switch (fault.code) {
      case "no-verb":
        return `There is no verb. The verbs are: ${fault.known.join(", ")}. --help tells about them.`;
      case "unknown-verb":
        return `There is no verb "${fault.found}". The verbs are: ${fault.known.join(", ")}.`;
      case "unknown-option":
        return `There is no option ${fault.found}. The options are: ${fault.known.join(", ")}, --help.`;
      case "no-value":
        return `${fault.found} needs a value after it.`;
      case "no-flag-value":
        return `${fault.found} takes no value.`;
      case "bad-value":
        return `${fault.option} cannot be "${fault.found}"; expected ${fault.expected}.`;
      case "too-few":
        return `Something is missing in the call, for example: npm run data -- ${fault.example}`;
      case "too-many":
        return `"${fault.found}" is one too many; at most ${fault.most} can be given here.`;
      case "no-folder":
        return `There is no folder "${fault.found}". Give one that exists.`;
      case "no-file":
        return `There is no file "${fault.found}", or it is a folder. Give a file that exists.`;
      case "file-exists":
        return `There is a file "${fault.found}" already; nothing was written. Give another name.`;
      case "not-empty":
        return `"${fault.found}" has data already; nothing was written. Give a new folder.`;
      case "is-public":
        return `"${fault.found}" lies in the data folder, where everything is public; nothing was written. Give a folder elsewhere.`;
      case "no-release":
        return `"${fault.found}" is neither a published release nor a date (YYYY-MM-DD). Published: ${fault.known.join(", ") || "none"}.`;
    }
  },
  noAccess: (message) => `A file cannot be read or written: ${message}`,
};

export const CLERK: Readonly<Record<Language, ClerkWords>> = { zh, en };
