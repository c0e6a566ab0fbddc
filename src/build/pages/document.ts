import { createHash } from "node:crypto";
import { type Language, languageFolder, LANGUAGES, languageTag } from "#domain/site/language.ts";
import { escaped } from "#domain/site/markup.ts";
import { offlineWords } from "#words/offline/offline-words.ts";

/** What goes around a page's content to make it a document. */
export interface DocumentParts {
  readonly lang: Language;
  /** From the page up to the site's root: `../../`, or `./`. */
  readonly root: string;
  readonly title: string;
  /** What the head says to those who list the page or pass it on (`sharing/head`), as HTML. */
  readonly head: string;
  readonly content: string;
  readonly css: string;
  /** Scripts of the page, the entry first, relative to the site's root. */
  readonly scripts: readonly string[];
  /** The file of data that the content was drawn from, relative to the site's root, and the key that it carries. */
  readonly data: { readonly file: string; readonly key: string };
}

/**
 * Puts the theme and the elder mode on the root element before anything is drawn: from the address, else what was chosen
 * last (a wall is dark, and laid out as one before its script comes); and a mark where the address asks for what was known on a day, which takes a moment to come (`location.ts` takes it
 * away).
 */
const THEME_SCRIPT =
  '(function(){var d=document.documentElement.dataset,s=location.search,t=/[?&]theme=(light|dark|contrast)(&|$)/.exec(s),e=/[?&]elder=1(&|$)/.test(s)?"1":"",w=/\\/wall\\/$/.test(location.pathname);t=t?t[1]:w&&"dark";if(/[?&]asOf=./.test(s))d.asOf="";try{t=t||localStorage.getItem("theme");e=e||localStorage.getItem("elder")}catch(x){}if(t==="light"||t==="dark"||t==="contrast")d.theme=t;if(e==="1")d.elder="";else if(w)d.wall=""})()';

/**
 * Fetches scripts and data once the page is up and the browser has nothing better to do, all at once, or as soon as the
 * reader does something, or at once where the address asks for something: what there is to read is in the HTML. While they are
 * on their way it has the browser lay out what it left for later (`views/overview/overview.module.css`), some part each frame, and marks
 * the page as whole: a picture of all of it then shows all of it, and nothing changes its height when a reader comes near. The
 * same text on every page, so that one hash allows it.
 */
const START_SCRIPT =
  '(function(){var d=document.documentElement.dataset,w=window,e=["pointerdown","keydown","touchstart"],l=document.createElement("link"),n;function go(){if(n)return;n=1;if(d.page){l.rel="preload";l.as="fetch";l.crossOrigin="anonymous";l.href=d.root+d.page;document.head.appendChild(l)}d.scripts.split(" ").forEach(function(s){import(d.root+s)});e.forEach(function(t){w.removeEventListener(t,go)});lay()}function lay(){var s=document.querySelector("main section:not([style])");if(s){s.style.contentVisibility="visible";setTimeout(lay,16)}else d.whole=""}function idle(){w.requestIdleCallback?requestIdleCallback(go,{timeout:2000}):setTimeout(go,200)}e.forEach(function(t){w.addEventListener(t,go,{passive:true})});d.asOf===""||/[?&]q=./.test(location.search)?go():document.readyState==="complete"?idle():w.addEventListener("load",idle)})()';

/**
 * Finds the site's root from an address that does not exist, under whatever path the site lies: it ends before the first
 * part of the address that is one of the site's own sections; where there is none, it is the nearest folder above that
 * has the data.
 */
const ROOT_SCRIPT =
  '(function(){var p=location.pathname,b=document.createElement("base"),m=/^(.*?\\/)(?:' +
  LANGUAGES.map(languageFolder).join("").replaceAll("/", "|") +
  'indicators|suggestions|commitments|sources|releases|about|author|search|glossary|print|present|wall|embed|data|downloads)\\//.exec(p);function up(d){fetch(d+"data/index.json",{method:"HEAD"}).then(function(r){if(r.ok)b.href=d;else if(d!=="/")up(d.replace(/[^\\/]*\\/$/,""))})}b.href=m?m[1]:"/";document.head.appendChild(b);if(!m)up(p.replace(/[^\\/]*$/,""))})()';

/**
 * The header is painted when what follows it has come: its buttons stand at the right and would move as the next ones arrive. Browsers
 * that do not know it paint as before (https://html.spec.whatwg.org/multipage/links.html#link-type-expect).
 */
const WHOLE_HEADER = '<link rel="expect" href="#content" blocking="render">';

/** The whole HTML of a prerendered page: everything there is to read, with its styles, in one file. */
export function htmlDocument(parts: DocumentParts): string {
  const { root, data } = parts;
  const scripts = escaped(parts.scripts.join(" "));
  return `<!doctype html>
<html lang="${languageTag(parts.lang)}" data-root="${root}" data-scripts="${scripts}" data-page="${data.file}" data-key="${data.key}">
<head>
<meta charset="utf-8">
${policy([THEME_SCRIPT, START_SCRIPT])}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(parts.title)}</title>
<meta name="color-scheme" content="light dark">
${parts.head}
${WHOLE_HEADER}
<link rel="icon" href="data:,">
<link rel="manifest" href="${root}${languageFolder(parts.lang)}manifest.webmanifest">
<script>${THEME_SCRIPT}</script>
<style>${parts.css}</style>
</head>
<body>
<div id="root">${parts.content}</div>
<script>${START_SCRIPT}</script>
</body>
</html>
`;
}

/**
 * The empty page that stands for any page without a network: `{root}` in it is replaced by the path of the site's root
 * (`src/worker`). The browser draws it from the release that was kept.
 */
export function shellDocument(parts: {
  readonly lang: Language;
  readonly title: string;
  readonly content: string;
  readonly css: string;
  readonly scripts: readonly string[];
}): string {
  return `<!doctype html>
<html lang="${languageTag(parts.lang)}" data-root="{root}" data-scripts="${escaped(parts.scripts.join(" "))}">
<head>
<meta charset="utf-8">
${policy([THEME_SCRIPT, START_SCRIPT])}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(parts.title)}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<script>${THEME_SCRIPT}</script>
<style>${parts.css}</style>
</head>
<body>
<div id="root">${parts.content}</div>
<script>${START_SCRIPT}</script>
</body>
</html>
`;
}

/** The page that stands for a file that is not kept for the time without a network (`src/worker` fills in `{root}`). */
export function offlineDocument({ lang, css }: { readonly lang: Language; readonly css: string }): string {
  const { title, text, back } = offlineWords(lang);
  return `<!doctype html>
<html lang="${languageTag(lang)}">
<head>
<meta charset="utf-8">
${policy([THEME_SCRIPT])}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<script>${THEME_SCRIPT}</script>
<style>${css}</style>
</head>
<body>
<main style="padding:1rem">
<h1>${escaped(title)}</h1>
<p>${escaped(text)}</p>
<p><a href="{root}${languageFolder(lang)}">${escaped(back)}</a></p>
</main>
</body>
</html>
`;
}

/** The page for an address that does not exist: one file for any depth, with no script but the two it needs. */
export function notFoundDocument(parts: {
  readonly lang: Language;
  readonly title: string;
  readonly content: string;
  readonly css: string;
}): string {
  return `<!doctype html>
<html lang="${languageTag(parts.lang)}" data-whole>
<head>
<meta charset="utf-8">
${policy([THEME_SCRIPT, ROOT_SCRIPT])}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(parts.title)}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<script>${THEME_SCRIPT}</script>
<script>${ROOT_SCRIPT}</script>
<style>${parts.css}</style>
</head>
<body>
<div id="root">${parts.content}</div>
</body>
</html>
`;
}

/** Only the site's own files and the scripts hashed here may run; nothing may be asked of another site. */
function policy(scripts: readonly string[]): string {
  const hashes = scripts.map(allowed).join(" ");
  const rules = [
    "default-src 'none'",
    `script-src 'self' ${hashes}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join("; ")}">`;
}

/** How a policy names the one text of a script that may run. */
export const allowed = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
