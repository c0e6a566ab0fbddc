import { own } from "#domain/release/own.ts";

/** What a key, or the button of a clicker, asks of a meeting. */
export type Command =
  | {
      readonly do:
        | "next"
        | "previous"
        | "first"
        | "last"
        | "black"
        | "full"
        | "overview"
        | "presenter"
        | "help"
        | "back";
    }
  | { readonly do: "digit"; readonly digit: string }
  | { readonly do: "go" };

/** Keys by the names that browsers give them (UI Events). Clickers send PageUp, PageDown, `.` or `b`, and F5 or Escape. */
const KEYS: Readonly<Record<string, Command["do"]>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  n: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  p: "previous",
  Home: "first",
  End: "last",
  b: "black",
  ".": "black",
  f: "full",
  o: "overview",
  g: "overview",
  v: "presenter",
  "?": "help",
  Escape: "back",
  Enter: "go",
};

/** What a key asks for; `null` for one that means nothing here, or that is pressed with others. */
export function commandOf(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}): Command | null {
  const { key, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey) return null;
  if (/^\d$/.test(key)) return { do: "digit", digit: key };
  const name = key.length === 1 ? key.toLowerCase() : key;
  const found = own(KEYS, name);
  return found === undefined || found === "digit" ? null : { do: found };
}

/** A meeting as it is run: the slide (from 1), what covers it, and the digits of a number that is being typed. */
export interface Running {
  readonly at: number;
  readonly cover: "none" | "black" | "overview" | "help";
  readonly digits: string;
}

export const starting = (at: number): Running => ({ at, cover: "none", digits: "" });

/** Longer numbers no agenda has. */
const DIGITS = 3;

/**
 * A meeting of `count` slides after a command; `"end"` where there is nothing left to go back from. Going anywhere uncovers
 * the slide, as with any projector. Full screen and the presenter's window are the browser's affair.
 */
export function after(now: Running, command: Command, count: number): Running | "end" {
  const to = (at: number): Running => starting(Math.min(Math.max(at, 1), count));
  const covered = (cover: Running["cover"]): Running => ({
    ...now,
    digits: "",
    cover: now.cover === cover ? "none" : cover,
  });
  switch (command.do) {
    case "next":
      // The first press after black brings the slide back, so that none is passed unseen.
      return now.cover === "black" ? to(now.at) : to(now.at + 1);
    case "previous":
      return now.cover === "black" ? to(now.at) : to(now.at - 1);
    case "first":
      return to(1);
    case "last":
      return to(count);
    case "digit":
      return { ...now, digits: (now.digits + command.digit).slice(-DIGITS) };
    case "go":
      return now.digits === "" ? after(now, { do: "next" }, count) : to(Number(now.digits));
    case "black":
    case "overview":
    case "help":
      return covered(command.do);
    case "back":
      if (now.digits !== "") return { ...now, digits: "" };
      return now.cover === "none" ? "end" : { ...now, cover: "none" };
    default:
      return now;
  }
}
