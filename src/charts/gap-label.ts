import type { Language } from "#domain/language.ts";
import { textWidth } from "./text.ts";
import { MUTED, SMALL } from "./tokens.ts";

/** A slot narrower than this has no room for a reason, not even upright. */
export const GAP_ROOM = SMALL + 4;
/** What stands there instead, explained once: a slot left blank would be read as zero. */
export const GAP_SIGN = "×";

/** The reason of a gap, standing on zero in its own slot; upright where the slot is too narrow for a line. */
export function gapLabel(reason: string, slot: number, lang: Language) {
  if (slot < GAP_ROOM)
    return { show: true, position: "top" as const, distance: 2, formatter: GAP_SIGN, color: MUTED, fontSize: SMALL };
  const upright = textWidth(reason, SMALL) > slot - 2;
  const turned = upright && lang === "en";
  return {
    show: true,
    position: turned ? [0, -4] : ("top" as const),
    distance: 4,
    formatter: upright && !turned ? [...reason].join("\n") : reason,
    color: MUTED,
    fontSize: SMALL,
    lineHeight: SMALL + 2,
    ...(turned ? { rotate: 90, align: "left" as const, verticalAlign: "middle" as const } : {}),
  };
}
