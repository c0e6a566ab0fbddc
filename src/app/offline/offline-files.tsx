import { type ReactNode, useEffect, useRef, useState } from "react";
import { offlineWords } from "#words/offline/offline-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";

/**
 * Says of a file that is asked for without a network what is missing and what works: the browser would only say that there
 * is no such file. `offline`: the network has been tried, and is gone. Files that the page holds itself are left alone.
 */
export function OfflineFiles({ offline }: { readonly offline: boolean }): ReactNode {
  const { lang } = usePlace();
  const words = offlineWords(lang);
  const [missed, setMissed] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const ask = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a[download]") : null;
      if (!(link instanceof HTMLAnchorElement) || !/^https?:$/.test(link.protocol)) return;
      if (!offline && navigator.onLine) return;
      event.preventDefault();
      setMissed(decodeURI(link.pathname.split("/").pop() ?? ""));
      box.current?.scrollIntoView({ block: "nearest" });
    };
    document.addEventListener("click", ask);
    return () => document.removeEventListener("click", ask);
  }, [offline]);
  return (
    <div ref={box}>
      {missed !== null && (
        <Notice role="alert" title={words.title}>
          <p>{words.file(missed)}</p>
        </Notice>
      )}
    </div>
  );
}
