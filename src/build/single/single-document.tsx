import { type Language, LANGUAGES, languageTag, ROOT_LANGUAGE } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import { FIRST_PAGE, type FileKind } from "#domain/site/two-files.ts";
import { escaped } from "#domain/site/markup.ts";
import { createHash } from "node:crypto";
import type { Carried } from "#data/carried/carried.ts";
import { carriedText } from "#data/carried/carried-text.ts";
import type { Problem } from "#data/load/problem.ts";
import { type PageData, pageData, versionsFor } from "#data/load/page-data.ts";
import { READINGS_FILE } from "#data/readings/readings-file.ts";
import { themeCss } from "#domain/site/site-theme.ts";
import { carriedReader } from "#releases/reader/carried-reader.ts";
import { qrCode } from "#views/parts/files/qr-code.ts";
import { allowed } from "#build/pages/document.ts";
import type { FileFacts } from "#app/frame/file-facts.ts";
import { FileNote } from "#app/frame/file-note.tsx";
import { hashAddressing } from "#app/address/hash-addresses.ts";
import { drawPage } from "#build/pages/draw-page.tsx";
import { readingsFile } from "#build/pages/other-files.ts";
import { loadSite } from "#build/pages/prerender.ts";
import { documentTitle } from "#app/address/title.ts";
import { loadView } from "#app/views.ts";

/** The client of a file. */
export interface Client {
  readonly css: string;
  /** One classic script. */
  readonly script: string;
}

/** What the single files are made of. */
interface Parts {
  /** The published data, every release of it. */
  readonly files: Carried;
  readonly clients: Readonly<Record<FileKind, Client>>;
  /** Where the site is on the network, where that is not said by `site.json`. */
  readonly live: string | null;
}

/** The files, with the hash of their data; or what is wrong with the data. */
export type Single =
  | { readonly html: Readonly<Record<FileKind, string>>; readonly facts: Omit<FileFacts, "file"> }
  | { readonly problems: readonly Problem[] | "two addresses" };

/**
 * Before anything is drawn: the theme and the elder mode from the address, a mark where it asks for another page than the one that is drawn
 * already, and one where it asks for another day. When all is read: whether the script of the file runs. It does not where
 * the file was cut off, or where the browser is too old for it.
 */
const FIRST_SCRIPT: Readonly<Record<FileKind, string>> = {
  dashboard: firstScript("[^?#]"),
  workbench: firstScript("(?!author\\/?(?:[?#]|$))"),
};

/** `other`: how the address of another page goes on after `#/`, as a pattern. */
function firstScript(other: string): string {
  return `(function(){var e=document.documentElement,d=e.dataset,h=location.hash,t=/[?&]theme=(light|dark|contrast)(&|#|$)/.exec(h),l=/[?&]elder=1(&|#|$)/.test(h)?"1":"";if(/^#\\/${other}/.test(h))d.elsewhere="";if(/[?&]asOf=./.test(h))d.asOf="";t=t&&t[1];try{t=t||localStorage.getItem("theme");l=l||localStorage.getItem("elder")}catch(x){}if(t==="light"||t==="dark"||t==="contrast")d.theme=t;if(l==="1")d.elder="";document.addEventListener("DOMContentLoaded",function(){if(d.running==="")return;delete d.elsewhere;delete d.asOf;document.getElementById("damaged").hidden=false})})()`;
}

type Said = Readonly<Record<Language, string>>;

const DAMAGED: Said = {
  zh: "本文件不完整，或者这个浏览器太旧（需要 Chromium 86 或更新的内核）：只能看下面这一页。请重新复制本文件，或换一个浏览器打开。",
  en: "This file is incomplete, or this browser is too old for it (it needs Chromium 86 or newer): only the page below can be read. Copy the file again, or open it in another browser.",
};
const CHANGED: Said = {
  zh: "本文件的数据与制作时的 SHA-256 不符，可能已损坏或被改动：以下数字请勿引用，请重新取得本文件。",
  en: "The data in this file do not match the SHA-256 they were given when it was made; they may be damaged or altered. Do not quote the figures below; get the file again.",
};
const NO_SCRIPT: Said = {
  zh: "没有启用脚本：只能看这一页，其他页面要启用脚本才能打开。",
  en: "Scripts are off: this page can be read, all other pages need scripts.",
};

const inEach = (said: Said): string =>
  LANGUAGES.map((lang) => `<p${lang === ROOT_LANGUAGE ? "" : ` lang="${languageTag(lang)}"`}>${said[lang]}</p>`).join(
    "",
  );

/** Draws the files: the first page of each to be read at once, all data, and the script that draws every other page from them. */
export async function singleDocuments({ files, clients, live }: Parts): Promise<Single> {
  const { loaded, history } = await loadSite(carriedReader(files), async () => undefined);
  if (loaded.release === null || loaded.problems.length > 0) return { problems: loaded.problems };
  // Beside the published files what the search reads Chinese by: the file carries no dictionary.
  const data = carriedText(new Map([...files, [READINGS_FILE, readingsFile(loaded).text.toString()]]));
  const said = loaded.site?.address ?? null;
  if (said !== null && live !== null && said !== live) return { problems: "two addresses" };
  const url = said ?? live;
  const facts = {
    release: loaded.release.release.id,
    published: loaded.release.release.published,
    sha256: createHash("sha256").update(data).digest("hex"),
    live: url === null ? null : { url, code: qrCode(url) },
  };
  const drawn = async (file: FileKind): Promise<string> => {
    const page = { name: FIRST_PAGE[file] };
    await loadView(page.name);
    const shown = pageData(page, loaded, versionsFor(page, history));
    return document({ page, shown, data, client: clients[file], facts: { ...facts, file } });
  };
  return { html: { dashboard: await drawn("dashboard"), workbench: await drawn("workbench") }, facts };
}

/** What one file is made of. */
interface Content {
  /** The page that is drawn in it, and what it shows. */
  readonly page: Page;
  readonly shown: PageData;
  readonly data: string;
  readonly client: Client;
  readonly facts: FileFacts;
}

async function document({ page, shown, data, client, facts }: Content): Promise<string> {
  const { site } = shown;
  const script = inElement(client.script);
  const first = FIRST_SCRIPT[facts.file];
  const content = await drawPage(page, ROOT_LANGUAGE, shown, new Map(), {
    addressing: hashAddressing(() => null),
    foot: <FileNote facts={facts} checked={null} save={null} />,
  });
  const rules = [
    "default-src 'none'",
    `script-src ${allowed(first)} ${allowed(script)}`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="${languageTag(ROOT_LANGUAGE)}" data-whole>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules.join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(documentTitle(page, ROOT_LANGUAGE, shown).title)}</title>
<meta name="description" content="${escaped(site?.description[ROOT_LANGUAGE] ?? "")}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<script>${first}</script>
<style>${client.css}${themeCss(site?.theme)}</style>
</head>
<body>
<div id="damaged" class="file-trouble" role="alert" hidden>${inEach(DAMAGED)}</div>
<div id="changed" class="file-trouble" role="alert" hidden>${inEach(CHANGED)}</div>
<noscript><div class="file-trouble" role="status">${inEach(NO_SCRIPT)}</div></noscript>
<div id="root">${content}</div>
<script type="application/json" id="file">${JSON.stringify(facts).replaceAll("<", "\\u003c")}</script>
<script type="application/json" id="data">
${data}
</script>
<script>${script}</script>
</body>
</html>
`;
}

/** A script's text that can stand in an element: in a text of the script, these would end it or change how it is read. */
const inElement = (script: string): string =>
  script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--").trim();
