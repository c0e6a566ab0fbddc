import { lazy, type ReactNode, Suspense, useContext, useEffect, useState } from "react";
import type { Page } from "#domain/site/page.ts";
import { presentWords } from "#words/present/present-words.ts";
import { AddressingContext, sitePath } from "#views/parts/frame/addressing.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";

/** The encoder comes when a code is drawn. */
const AddressCode = lazy(() => import("./address-code.tsx").then((m) => ({ default: m.AddressCode })));

/** A code for the phones in the room that leads to a page: where the site's address is known, or the one it was opened at. */
export function PhoneCode({ page }: { readonly page: Page }): ReactNode {
  const { lang, asOf } = usePlace();
  const { site } = useShown();
  const { page: href } = useContext(AddressingContext);
  const [root, setRoot] = useState<string | null>(null);
  const here = href({ page: { name: "overview" }, lang: "zh" }, { page: { name: "overview" }, lang: "zh" }, "");
  useEffect(() => setRoot(site?.address ?? openedAt(here)), [site, here]);
  const words = presentWords(lang);
  if (root === null) return null;
  const address = `${root}${sitePath(page, lang)}${asOf === null ? "" : `?asOf=${asOf}`}`;
  return (
    <Suspense fallback={null}>
      <div className="slide-code" data-address={address}>
        <AddressCode address={address} label={words.code} />
        <span>{words.code}</span>
      </div>
    </Suspense>
  );
}

/** Where the site lies on a host that others can reach; `null` for a file, or for a host of this computer alone. */
function openedAt(own: string): string | null {
  const { protocol, hostname } = location;
  if (own.startsWith("#") || !/^https?:$/.test(protocol)) return null;
  if (/^(?:localhost|127\.|\[::1\]$)/.test(hostname)) return null;
  return new URL(document.documentElement.dataset["root"] ?? "/", document.baseURI).href;
}
