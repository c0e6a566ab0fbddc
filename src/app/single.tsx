import { type ReactNode, StrictMode, useLayoutEffect } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { type Carried, carriedSource, readCarried } from "#data/carried/carried.ts";
import { carriedPages } from "#data/carried/carried-pages.ts";
import { sha256 } from "#data/original/sha256.ts";
import { ROOT_LANGUAGE } from "#domain/site/language.ts";
import { pagePath } from "#domain/site/page.ts";
import { FIRST_PAGE } from "#domain/site/two-files.ts";
import { AddressingContext } from "#views/parts/frame/addressing.ts";
import "#styles/tokens.css";
import "#styles/base.css";
import "#styles/elder.css";
import "#styles/print.css";
import { type FileFacts, readFacts } from "./frame/file-facts.ts";
import { type Checked, FileNote } from "./frame/file-note.tsx";
import { followForms, followParts, HASH_BAR, hashAddressing } from "./address/hash-addresses.ts";
import { addressBy, currentAddress } from "./address/location.ts";
import { sharePage } from "./shared-page.ts";
import "./single.css";
import { Site, travelBy } from "./site.tsx";
import { loadView } from "./views.ts";

const { dataset } = document.documentElement;

/** Draws over a page that was hidden because the address asks for another one than the first (`single-document`). */
function Unveil({ children }: { readonly children: ReactNode }): ReactNode {
  useLayoutEffect(() => void delete dataset["elsewhere"], []);
  return children;
}

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("invalid page: #root");
  const facts = readFacts(textOf("file"));
  const line = textOf("data");
  const files = readCarried(line);
  if (facts === null || files === null) return damaged();
  const checked = await check(line, facts);
  if (checked === "changed") tell("changed");

  const first = FIRST_PAGE[facts.file];
  // What names no page is the file's first: only the overview has no path of its own.
  if (first !== "overview" && !location.hash.startsWith("#/"))
    history.replaceState(null, "", HASH_BAR.write(pagePath({ name: first }), location.hash));
  const source = carriedSource(files);
  const pages = carriedPages(source.files);
  const here = currentAddress();
  await loadView(here.page.name);
  // The page that the file begins with is drawn already, from these very data, for an address without settings.
  const drawn = here.page.name === first && here.lang === ROOT_LANGUAGE && checked !== "changed";
  const address = drawn ? { ...here, search: "", asOf: null } : here;
  const data = await pages(address.page, address.asOf);
  if (data.release === null) return damaged();

  // An entry of the history that the file was opened at again: its part of the page is looked for anew.
  history.replaceState(null, "");
  document.addEventListener("click", followParts);
  document.addEventListener("submit", followForms);
  const site = (
    <StrictMode>
      <AddressingContext value={hashAddressing(addressesOf(files))}>
        <Unveil>
          <Site
            initial={{ address, data }}
            ask={({ of }) => of(source)}
            travel={travelBy(pages)}
            foot={<FileNote facts={facts} checked={checked} save={addressOf(line)} />}
          />
        </Unveil>
      </AddressingContext>
    </StrictMode>
  );
  sharePage(root);
  if (drawn) hydrateRoot(root, site);
  else createRoot(root).render(site);
}

const textOf = (id: string): string => document.getElementById(id)?.textContent?.trim() ?? "";

async function check(line: string, facts: FileFacts): Promise<Checked> {
  const hash = await sha256(new TextEncoder().encode(line));
  return hash === null ? "unable" : hash === facts.sha256 ? "same" : "changed";
}

/** Says in the file's own words that it is not what it was. */
function tell(kind: "damaged" | "changed"): void {
  const notice = document.getElementById(kind);
  if (notice !== null) notice.hidden = false;
}

/** What is drawn already stays to be read. */
function damaged(): void {
  delete dataset["elsewhere"];
  tell("damaged");
}

const addressOf = (text: string): string => URL.createObjectURL(new Blob([text], { type: "application/json" }));

/** Gives a carried file an address under which it can be saved, once it is asked for. */
function addressesOf(files: Carried): (path: string) => string | null {
  const made = new Map<string, string>();
  return (path) => {
    const text = files.get(path);
    if (text === undefined) return null;
    const address = made.get(path) ?? addressOf(text);
    made.set(path, address);
    return address;
  };
}

// The first script of the file looks for this mark once everything is read.
dataset["running"] = "";
addressBy(HASH_BAR);
start().catch((error: unknown) => {
  damaged();
  throw error;
});
