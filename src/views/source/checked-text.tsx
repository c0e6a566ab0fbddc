import { memo, type ReactNode, useEffect, useId, useRef } from "react";
import type { Block, Mark, Piece } from "#domain/provenance/blocks.ts";
import type { Examined } from "#domain/provenance/examine.ts";
import { checkWords } from "#words/check/check-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import type { Names } from "./figure-rows.tsx";

/** The mark that the reader is at; a new object brings it into view again. */
export interface Here {
  readonly index: number;
  /** True where the reader comes from elsewhere on the page. */
  readonly focus: boolean;
}

interface Props {
  readonly examined: Examined;
  readonly names: Names;
  readonly here: Here | null;
  readonly go: (here: Here) => void;
}

/** Some 30 signs go on a line of the text: enough to guess how high a part is before it is laid out. */
const LINE = 30;
const KINDS = ["figure", "damage", "quote", "other"] as const;

/** The whole text in a region of its own, with every mark, and buttons that go from mark to mark. */
export function CheckedText({ examined: { blocks, marks }, names, here, go }: Props): ReactNode {
  const { lang } = usePlace();
  const words = checkWords(lang);
  const title = useId();
  const region = useRef<HTMLDivElement>(null);
  const total = marks.length;
  const at = here?.index ?? -1;
  const current = marks[at];
  useEffect(() => {
    const mark = marks[here?.index ?? -1];
    if (here !== null && mark !== undefined && region.current !== null) bring(region.current, mark.start, here.focus);
  }, [here, marks]);
  const step = (index: number): void => go({ index, focus: false });
  const nameOf = ({ kind, id, start }: Mark): string => {
    if (kind === "figure") return names.get(id)?.name ?? id;
    if (kind === "quote") return words.quote(pieceAt(blocks, start));
    return kind === "damage" ? words.damaged(id) : words.other(pieceAt(blocks, start));
  };
  return (
    <>
      <h3 id={title}>{words.text}</h3>
      <p className="check-legend">
        {KINDS.map((kind) =>
          marks.some((mark) => mark.kind === kind) ? (
            <mark key={kind} className={`check-${kind}`}>
              {words.legend[kind]}
            </mark>
          ) : null,
        )}
      </p>
      {total > 0 && (
        <div role="group" aria-label={words.walk} className="check-walk">
          <button type="button" onClick={() => step(at <= 0 ? total - 1 : at - 1)}>
            {words.previous}
          </button>
          <button type="button" onClick={() => step((at + 1) % total)}>
            {words.next}
          </button>
          <p aria-live="polite">
            {current === undefined ? words.positionNone(total) : words.position(at + 1, total, nameOf(current))}
          </p>
        </div>
      )}
      <div ref={region} className="check-text" role="region" aria-labelledby={title} tabIndex={0} lang="zh-CN">
        {blocks.map((block) => (
          <BlockView key={block.start} block={block} names={names} />
        ))}
      </div>
    </>
  );
}

const BlockView = memo(function BlockView({
  block,
  names,
}: {
  readonly block: Block;
  readonly names: Names;
}): ReactNode {
  const lines = Math.ceil((block.end - block.start) / LINE) + block.lines / 2;
  return (
    <div className="check-block" style={{ containIntrinsicSize: `auto ${Math.ceil(lines * 1.8)}em` }}>
      {block.pieces.map((piece) => (
        <PieceView key={piece.start} piece={piece} names={names} />
      ))}
    </div>
  );
});

function PieceView({ piece, names }: { readonly piece: Piece; readonly names: Names }): ReactNode {
  const { lang } = usePlace();
  const words = checkWords(lang);
  const { text, marks, ending, start } = piece;
  if (marks.length === 0) return text;
  const kinds = KINDS.filter((kind) => marks.some((mark) => mark.kind === kind));
  const figure = names.get(marks.find((mark) => mark.kind === "figure")?.id ?? "");
  return (
    <mark
      className={kinds.map((kind) => `check-${kind}`).join(" ")}
      data-at={start}
      data-marks={marks.map((mark) => mark.id).join(" ")}
      tabIndex={-1}
    >
      {figure === undefined ? text : <Link to={{ name: "indicator", id: figure.indicator }}>{text}</Link>}
      {ending.map(({ kind, id }) =>
        kind === "damage" ? (
          <a key={id} href={`#damage-${id}`} className="check-id" aria-label={words.damaged(id)}>
            {id}
          </a>
        ) : null,
      )}
    </mark>
  );
}

/** The text of the piece that begins at an offset. */
const pieceAt = (blocks: readonly Block[], start: number): string =>
  blocks.find((b) => b.start <= start && start < b.end)?.pieces.find((p) => p.start === start)?.text ?? "";

/** Scrolls the region, and nothing else, until the mark is in its middle. */
function bring(region: HTMLElement, start: number, focus: boolean): void {
  const mark = region.querySelector(`[data-at="${start}"]`);
  if (!(mark instanceof HTMLElement)) return;
  region.querySelector("[data-current]")?.removeAttribute("data-current");
  mark.setAttribute("data-current", "");
  if (focus) {
    region.scrollIntoView({ block: "nearest" });
    mark.focus({ preventScroll: true });
  }
  const middle = (): void => {
    const frame = region.getBoundingClientRect();
    const place = mark.getBoundingClientRect();
    region.scrollTop += place.top - frame.top - (frame.height - place.height) / 2;
  };
  middle();
  // Parts that were never laid out have other heights than was guessed.
  requestAnimationFrame(() => requestAnimationFrame(middle));
}
