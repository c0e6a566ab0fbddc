import { type ReactNode, useEffect, useRef, useState } from "react";
import { REJECT_REASONS, type RejectReason } from "#authoring/draft/draft.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Field } from "#views/author/field.tsx";

interface Props {
  readonly onReject: (reason: RejectReason, note: string) => void;
  readonly onCancel: () => void;
}

/** Why a figure is not taken: each reason with a key. */
export function RejectPart({ onReject, onCancel }: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang).desk;
  const [note, setNote] = useState("");
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div className="author-reject" role="group" aria-label={words.reasonsTitle}>
      <p>{words.reasonsTitle}</p>
      <div className="author-actions">
        {REJECT_REASONS.map((reason, nth) => (
          <button key={reason} ref={nth === 0 ? first : null} type="button" onClick={() => onReject(reason, note)}>
            <kbd>{nth + 1}</kbd> {words.reasons[reason]}
          </button>
        ))}
      </div>
      <Field label={words.note} value={note} onChange={setNote} />
      <div className="author-actions">
        <button type="button" onClick={onCancel}>
          {words.cancel} <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  );
}
