/** What a key does while the focus is in the card of a figure. */
export type Command =
  | {
      readonly kind:
        | "accept"
        | "edit"
        | "define"
        | "category"
        | "reject"
        | "clear"
        | "previous"
        | "next"
        | "next-open"
        | "add"
        | "undo"
        | "cancel";
    }
  | { readonly kind: "candidate" | Choosing["kind"]; readonly nth: number };

/** What is being chosen by a digit, among how many. */
export interface Choosing {
  readonly kind: "reason" | "part";
  readonly of: number;
}

/** How many candidates have a key. */
export const CANDIDATE_KEYS = 3;

const COMMANDS: Readonly<Record<string, Command>> = {
  enter: { kind: "accept" },
  a: { kind: "accept" },
  e: { kind: "edit" },
  i: { kind: "define" },
  c: { kind: "category" },
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

/** The command of a key; `null` where it has none. `choosing` is `null` while nothing but a candidate is chosen by a digit. */
export function commandOf({ key, ctrlKey, metaKey, altKey, on }: Pressed, choosing: Choosing | null): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  const name = key.toLowerCase();
  if (["input", "select", "textarea"].includes(on)) return name === "escape" ? { kind: "cancel" } : null;
  if (["button", "a", "summary"].includes(on) && ["enter", " "].includes(name)) return null;
  if (/^[1-9]$/.test(name)) {
    const nth = Number(name) - 1;
    if (choosing !== null) return nth < choosing.of ? { kind: choosing.kind, nth } : null;
    return nth < CANDIDATE_KEYS ? { kind: "candidate", nth } : null;
  }
  return Object.prototype.hasOwnProperty.call(COMMANDS, name) ? (COMMANDS[name] ?? null) : null;
}
