import { type ReactNode, useMemo, useRef, useState } from "react";
import { EMBED_HEIGHT, embedSnippet, USUAL_HEIGHT } from "#domain/files/embed.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Question } from "#data/query/question.ts";
import { embedWords } from "#words/embed/embed-words.ts";
import { pageTitle } from "#words/format/writing.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { useAnswer } from "#views/parts/frame/use-answer.ts";
import { copied } from "./copied.ts";
import styles from "./embed-code.css?inline";

/** The HTML that shows the indicator in another page, to be copied. */
export function EmbedCode({
  indicator,
  address,
  beside,
}: {
  readonly indicator: Indicator;
  /** Where the frame's page is for everybody. */
  readonly address: string;
  /** The same from this page, to ask it how tall it is; `null` where it cannot be asked. */
  readonly beside: string | null;
}): ReactNode {
  const { lang, t } = usePlace();
  const { site } = useShown();
  const words = embedWords(lang);
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const asked = useMemo(() => (beside === null ? null : tallness(beside)), [beside]);
  const height = useAnswer(asked) ?? USUAL_HEIGHT;
  const copy = async (): Promise<void> => {
    if (box.current !== null) setSaid((await copied(box.current)) ? words.copied : words.marked);
  };
  const title = pageTitle(indicator.name[lang], site?.title[lang] ?? t.siteFallback, lang);
  return (
    <>
      <style href="embed-code" precedence="default">
        {styles}
      </style>
      <p>{words.note}</p>
      <textarea
        ref={box}
        className="embed-code"
        aria-label={words.box}
        readOnly
        rows={7}
        spellCheck={false}
        value={embedSnippet({ address, title, height })}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p>
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>{" "}
        <span role="status">{said}</span>
      </p>
    </>
  );
}

/** How tall an embed page says it is (px); `null` without a network. */
const tallness = (address: string): Question<number | null> => ({
  key: ["embed", address],
  of: async ({ page }) => {
    try {
      const html = await page(address);
      const main = new DOMParser().parseFromString(html, "text/html").querySelector(`[${EMBED_HEIGHT}]`);
      return Number(main?.getAttribute(EMBED_HEIGHT) ?? USUAL_HEIGHT);
    } catch {
      return null;
    }
  },
  holds: (height) => height !== null,
});
