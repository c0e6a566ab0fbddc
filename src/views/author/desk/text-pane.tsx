import { memo, type ReactNode, useEffect, useMemo, useRef } from "react";
import { decisionOf, type Draft } from "#authoring/draft/draft.ts";
import { concerns } from "#authoring/draft/findings.ts";
import type { Finding } from "#authoring/read/reading.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { type Block, blocksOf, type Item } from "./items.ts";

interface Props {
  readonly points: readonly string[];
  readonly items: readonly Item[];
  readonly findings: readonly Finding[];
  readonly draft: Draft;
  readonly current: Item | null;
  readonly onChoose: (item: Item) => void;
}

/** What became of an item, for its look: each has a line and a sign of its own, so that none rests on its colour. */
const howOf = (draft: Draft, { key, figure }: Item): string =>
  decisionOf(draft, key)?.kind ?? (figure === null ? "left" : figure.tier);

/**
 * The text with its figures marked. The marks are for eyes and for pointers; by keys and by ear figures are gone through in
 * the card beside it.
 */
export function TextPane({ points, items, findings, draft, current, onChoose }: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang).desk;
  const box = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(points, items), [points, items]);
  useEffect(() => {
    const pane = box.current;
    const mark = current === null ? null : pane?.querySelector(`[data-key="${current.key}"]`);
    if (pane == null || mark == null) return;
    // The pane alone moves, not the page.
    const [inner, outer] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()];
    pane.scrollTop += inner.top - outer.top - (pane.clientHeight - inner.height) / 2;
  }, [current]);
  const doubtful = useMemo(
    () => new Set(items.flatMap((item) => (findings.some((one) => concerns(one, item)) ? [item.key] : []))),
    [items, findings],
  );
  const byKey = useMemo(() => new Map(items.map((item) => [item.key, item])), [items]);
  useEffect(() => {
    const pane = box.current;
    const choose = ({ target }: Event): void => {
      const mark = target instanceof Element ? target.closest("[data-key]") : null;
      const item = byKey.get(mark?.getAttribute("data-key") ?? "");
      if (item !== undefined) onChoose(item);
    };
    pane?.addEventListener("click", choose);
    return () => pane?.removeEventListener("click", choose);
  }, [byKey, onChoose]);
  return (
    <div
      ref={box}
      className="author-text"
      role="region"
      aria-label={words.text}
      // It scrolls, so it has to be reached by keys.
      tabIndex={0}
      lang="zh-CN"
    >
      {blocks.map((block) => (
        <Paragraph
          key={block.start}
          block={block}
          hows={block.pieces.map((piece) => (typeof piece === "string" ? "" : howOf(draft, piece.item))).join(" ")}
          doubtful={doubtful}
          current={
            block.pieces.some((piece) => typeof piece !== "string" && piece.item === current)
              ? (current?.key ?? "")
              : ""
          }
        />
      ))}
    </div>
  );
}

/** Drawn anew where something of it changed: a report has thousands. */
const Paragraph = memo(function Paragraph({
  block,
  hows,
  doubtful,
  current,
}: {
  readonly block: Block;
  /** Of each piece, joined: equal texts, equal drawing. */
  readonly hows: string;
  /** The keys of what looks wrong. */
  readonly doubtful: ReadonlySet<string>;
  readonly current: string;
}): ReactNode {
  const how = hows.split(" ");
  return (
    <p>
      {block.pieces.map((piece, at) =>
        typeof piece === "string" ? (
          piece
        ) : (
          <mark
            key={piece.item.key}
            data-key={piece.item.key}
            data-how={how[at]}
            data-doubt={doubtful.has(piece.item.key) ? "" : undefined}
            data-current={piece.item.key === current ? "" : undefined}
          >
            {piece.text}
          </mark>
        ),
      )}
    </p>
  );
});
