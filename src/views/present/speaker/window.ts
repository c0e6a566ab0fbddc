/** What the windows of one meeting tell each other. */
export interface Signal {
  readonly at: number;
  readonly cover: string;
  /** The slides of the meeting: windows of another agenda are none of it. */
  readonly agenda: string;
}

const NAME = "meeting";

/** Opens the presenter's window of the same meeting; it keeps its place where it is open already. */
export function openPresenter(): void {
  window.open(withSetting(location.href, "presenter", "1"), "presenter", "popup,width=1280,height=800");
}

/** An address with a setting in its query, on a path or after `#/`. */
function withSetting(href: string, name: string, value: string): string {
  const hash = href.indexOf("#/");
  const [base, inner] = hash === -1 ? ["", href] : [href.slice(0, hash + 1), href.slice(hash + 1)];
  const [address = "", part] = inner.split("#", 2);
  const joined = `${address}${address.includes("?") ? "&" : "?"}${name}=${value}`;
  return `${base}${joined}${part === undefined ? "" : `#${part}`}`;
}

/** Talks to the other windows of the same agenda in this browser; gives the way to tell them, and to stop. */
export function meetingChannel(
  agenda: string,
  heard: (signal: Signal) => void,
): {
  readonly tell: (signal: Omit<Signal, "agenda">) => void;
  readonly close: () => void;
} {
  // Where storage is denied there may be none: each window then turns by itself.
  if (typeof BroadcastChannel === "undefined") return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isSignal(data) && data.agenda === agenda) heard(data);
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin, a window has
    tell: (signal) => channel.postMessage({ ...signal, agenda } satisfies Signal),
    close: () => channel.close(),
  };
}

const isSignal = (data: unknown): data is Signal =>
  typeof data === "object" &&
  data !== null &&
  "at" in data &&
  typeof data.at === "number" &&
  "cover" in data &&
  typeof data.cover === "string" &&
  "agenda" in data &&
  typeof data.agenda === "string";
