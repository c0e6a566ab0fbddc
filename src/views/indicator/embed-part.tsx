import { lazy, type ReactNode, Suspense, useContext } from "react";
import { embedPath } from "#domain/files/embed.ts";
import { publicAddress } from "#domain/files/figures.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { downloadWords } from "#words/download/download-words.ts";
import { AddressingContext } from "#views/parts/frame/addressing.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Fold } from "#views/parts/table/fold.tsx";

/** Few readers have a page of their own to put a figure in. */
const EmbedCode = lazy(() => import("./embed-code.tsx").then((m) => ({ default: m.EmbedCode })));

/**
 * The page that shows the indicator inside other sites, and the HTML for it. Where neither the site says where it is nor the
 * page lies beside, as in the single file, and as of a day, there is nothing to offer.
 */
export function EmbedPart({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { page, lang } = usePlace();
  const { site, asOf } = useShown();
  const addressing = useContext(AddressingContext);
  const words = downloadWords(lang);
  const path = embedPath(indicator.id, lang);
  const beside = addressing.file({ page, lang }, path);
  const known = publicAddress(site, path);
  const href = beside ?? known;
  if (asOf !== null || href === null) return null;
  const look = (
    <p>
      <a href={href}>{words.embedLook}</a>
    </p>
  );
  return (
    <>
      <h3 id="embed" data-screen="">
        {words.embed}
      </h3>
      <Fold summary={words.embedCode} without={look}>
        {() => (
          <>
            {look}
            <Suspense fallback={<div style={{ minHeight: "16rem" }} />}>
              <EmbedCode
                indicator={indicator}
                // Opened by a reader: there is an address by then.
                address={known ?? new URL(href, document.baseURI).href}
                beside={beside}
              />
            </Suspense>
          </>
        )}
      </Fold>
    </>
  );
}
