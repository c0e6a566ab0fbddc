import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { presentWords } from "#words/present/present-words.ts";
import { usePlace, useSearch } from "#views/parts/frame/context.ts";

/** The address of the agenda, to be handed on: without the slide that is on, and not that of the presenter's window. */
export function AgendaLink(): ReactNode {
  const { lang, asOf } = usePlace();
  const words = presentWords(lang);
  const search = useSearch();
  const field = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState("");
  const [said, setSaid] = useState("");
  const id = useId();
  useEffect(() => {
    setAddress(agendaAddress(location.href));
    setSaid("");
  }, [search, asOf, lang]);
  const copy = (): void => {
    const failed = (): void => {
      field.current?.select();
      setSaid(words.copyFailed);
    };
    // There is none where the page does not come by TLS.
    if (!("clipboard" in navigator)) return failed();
    navigator.clipboard.writeText(address).then(() => setSaid(words.copied), failed);
  };
  return (
    <p className="meeting-link">
      <label htmlFor={id}>{words.link}</label>
      <input id={id} ref={field} readOnly value={address} />
      <button type="button" onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}

/** An address without the settings that belong to a showing and not to the agenda. */
export const agendaAddress = (href: string): string =>
  href
    .replace(/([?&])(?:at|presenter)=[^&#]*/g, "$1")
    .replace(/[?&]+(?=#|$)/, "")
    .replace(/\?&+/, "?")
    .replace(/&{2,}/g, "&");
