import { commandOf } from "#domain/meeting/keys.ts";

/** A wall as it runs. Times are milliseconds of whatever clock the caller has. */
export interface Turning {
  /** The screen that is on, from 0. */
  readonly at: number;
  /** Since when it is on, for eyes: a wall that nobody could see begins its time anew. */
  readonly since: number;
  /** Until when a person keeps it there; `null` while it turns. */
  readonly held: number | null;
}

/** What turns a wall: its own time, a person's key, or a person's wish that it stay. */
export type Turn = "time" | "next" | "previous" | "hold";

/** A wall that a person has stopped goes on after this long: nobody may be there to start it again (ms). */
export const HOLD = 60_000;

export const begun = (now: number): Turning => ({ at: 0, since: now, held: null });

/** How long until a wall turns by itself (ms), `null` while nobody can see it. One screen turns to itself: that is when it asks for news. */
export function dueIn({ since, held }: Turning, now: number, seconds: number, visible: boolean): number | null {
  if (!visible) return null;
  return Math.max(0, Math.max(since + seconds * 1000, held ?? 0) - now);
}

/** A wall of `count` screens after a turn. To hold it twice is to let it go. */
export function turned(wall: Turning, turn: Turn, count: number, now: number): Turning {
  const to = (at: number, held: number | null): Turning => ({ at: (at + count) % count, since: now, held });
  switch (turn) {
    case "time":
      return to(wall.at + 1, null);
    case "next":
      return to(wall.at + 1, now + HOLD);
    case "previous":
      return to(wall.at - 1, now + HOLD);
    case "hold":
      return wall.held !== null && wall.held > now ? to(wall.at, null) : { ...wall, held: now + HOLD };
  }
}

/** A wall that is seen again, or whose screens have become others: it begins its time anew. */
export const resumed = ({ at, held }: Turning, count: number, now: number): Turning => ({
  at: Math.min(at, count - 1),
  since: now,
  held,
});

/** What a key, or the button of a clicker, asks of a wall; `null` for one that means nothing here. */
export function turnOf(event: Parameters<typeof commandOf>[0]): Turn | null {
  const asked = commandOf(event)?.do;
  if (event.key === " ") return "hold";
  return asked === "next" || asked === "previous" ? asked : null;
}
