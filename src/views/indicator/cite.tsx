import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { publicAddress } from "#domain/files/figures.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { citationOf, documentCitation, downloadWords } from "#words/download/download-words.ts";
import { named } from "#words/format/writing.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { sitePath } from "#views/parts/frame/addressing.ts";
import { today } from "#views/parts/frame/today.ts";
import { copied } from "./copied.ts";

/** How the page and the documents behind it are cited, with a button that copies it. */
export function Cite({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { page, lang, asOf: asked } = usePlace();
  const { release, site, asOf, documentOf } = useShown();
  const words = downloadWords(lang);
  const text = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState("");
  // The day and the address of the reader are known in the browser alone; they join the text when it is copied, so that it
  // neither differs from what the build drew nor grows under the reader's eyes.
  const [here, setHere] = useState<{ readonly read: string; readonly address: string } | null>(null);
  const values = quotedOf(release, indicator);
  const documents = [...new Set(values.map((o) => o.source.document))].flatMap((id) => documentOf(id) ?? []);
  const at =
    publicAddress(site, sitePath(page, lang)) ?? (here?.address.startsWith("http") === true ? here.address : null);
  const address = at === null || asOf === null ? at : `${at}?asOf=${asked ?? asOf.day}`;
  const cited = { indicator, values, release: release.release, site, address, read: here?.read ?? null };
  const copy = async (): Promise<void> => {
    const element = text.current;
    if (element === null) return;
    flushSync(() => setHere({ read: today(release.release.published), address: location.href.replace(/[?#].*$/, "") }));
    setSaid((await copied(element)) ? words.copied : words.marked);
  };
  return (
    <>
      <h3 id="cite">{words.cite}</h3>
      <p className="cite" ref={text}>
        {citationOf(cited, lang)}
        {documents.map((document) => (
          <span key={document.id}> {named(words.citeOriginal, documentCitation(document, lang), lang)}</span>
        ))}
      </p>
      <p data-screen="">
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>{" "}
        <span role="status">{said}</span>
      </p>
    </>
  );
}
