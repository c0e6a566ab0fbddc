import type { Mark } from "./mark.ts";
import { GROUND, hatch, NO_FILL } from "#charts/draw/tokens.ts";

/** How a bar is filled: full, hatched where it is part of a year, hollow where it is only expected, sparsely hatched where it is both. */
export function barStyle(mark: Pick<Mark, "status" | "partial">, colour: string) {
  if (mark.status === "expected") return mark.partial ? { ...hollow(colour), decal: hatch(colour, 7) } : hollow(colour);
  return mark.partial
    ? { color: GROUND, borderColor: colour, borderWidth: 1.2, decal: hatch(colour) }
    : { color: colour, borderWidth: 0 };
}

/** An outline: nothing has been observed here yet. */
export const hollow = (colour: string) =>
  ({ color: NO_FILL, borderColor: colour, borderWidth: 1.5, borderType: "dashed" }) as const;
