/** What a key does while the focus is in the card of a figure. */
export type Command =
  | {
      readonly kind:
        | "accept"
        | "edit"
        | "define"
        | "reject"
        | "clear"
        | "previous"
        | "next"
        | "next-open"
        | "add"
        | "undo"
        | "cancel";
    }
  | { readonly kind: "candidate" | "reason"; readonly nth: number };

/** How many candidates have a key. */
export const CANDIDATE_KEYS = 3;

const COMMANDS: Readonly<Record<string, Command>> = {
  enter: { kind: "accept" },
  a: { kind: "accept" },
  e: { kind: "edit" },
  i: { kind: "define" },
  r: { kind: "reject" },
  j: { kind: "next" },
  arrowdown: { kind: "next" },
  k: { kind: "previous" },
  arrowup: { kind: "previous" },
  n: { kind: "next-open" },
  l: { kind: "add" },
  u: { kind: "undo" },
  escape: { kind: "cancel" },
};

/** A pressed key, as the browser tells it. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** The kind of element that has the focus: in a field keys write, and on a button Enter presses it. */
  readonly on: string;
}

/** The command of a key; `null` where it has none. `reasons`: how many reasons can be chosen now, 0 while none is asked for. */
export function commandOf({ key, ctrlKey, metaKey, altKey, on }: Pressed, reasons: number): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  const name = key.toLowerCase();
  if (["input", "select", "textarea"].includes(on)) return name === "escape" ? { kind: "cancel" } : null;
  if (["button", "a", "summary"].includes(on) && ["enter", " "].includes(name)) return null;
  if (/^[1-9]$/.test(name)) {
    const nth = Number(name) - 1;
    if (reasons > 0) return nth < reasons ? { kind: "reason", nth } : null;
    return nth < CANDIDATE_KEYS ? { kind: "candidate", nth } : null;
  }
  return Object.prototype.hasOwnProperty.call(COMMANDS, name) ? (COMMANDS[name] ?? null) : null;
}
