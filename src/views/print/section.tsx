import type { ReactNode } from "react";
import { headingGap, headingNumber } from "#words/format/numbering.ts";
import { usePlace } from "#views/parts/frame/context.ts";

/** A chapter of the report, or a part of one: its place among the others is its number. */
interface Props {
  readonly id: string;
  readonly place: readonly number[];
  readonly title: string;
  /** A sentence under the heading. */
  readonly note?: string | undefined;
  /** How it is set, where it has a way of its own. */
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

const HEADINGS = ["h2", "h3", "h4"] as const;

export function Section({ id, place, title, note, className, children }: Props): ReactNode {
  const Heading = HEADINGS[place.length - 1] ?? "h4";
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={className}>
      <Heading id={`${id}-title`}>
        <Numbered place={place}>{title}</Numbered>
      </Heading>
      {note !== undefined && <p className="report-note">{note}</p>}
      {children}
    </section>
  );
}

/** A title with its number, and what stands between the two. */
export function Numbered({
  place,
  children,
}: {
  readonly place: readonly number[];
  readonly children: ReactNode;
}): ReactNode {
  const { lang } = usePlace();
  return (
    <>
      {headingNumber(place, lang)}
      {headingGap(place, lang)}
      {children}
    </>
  );
}
