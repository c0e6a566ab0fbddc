import type { Slide, Slides } from "./slides.ts";

/** What a meeting shows, in order; `unknown` are the names in the address that no slide of this release has. */
export interface Agenda {
  readonly slides: readonly Slide[];
  readonly unknown: readonly string[];
}

/** The agenda that an address asks for, `title,funds-in-place,sources`; the usual one where it asks for none. Each slide once. */
export function readAgenda(text: string, { all, usual }: Slides): Agenda {
  const byId = new Map(all.map((slide) => [slide.id, slide]));
  const asked = [...new Set(text.split(",").filter((id) => id !== ""))];
  const found = asked.flatMap((id) => byId.get(id) ?? []);
  // A link whose every name has gone still opens a meeting.
  const slides = found.length > 0 ? found : usual.flatMap((id) => byId.get(id) ?? []);
  return { slides, unknown: asked.filter((id) => !byId.has(id)) };
}

/** An agenda as it stands in the address; empty for the usual one. */
export function writeAgenda(ids: readonly string[], { usual }: Slides): string {
  return ids.join() === usual.join() ? "" : ids.join();
}

/** An agenda with a slide at its end, where it is not on it already; before the sources, which come last. */
export function withSlide(ids: readonly string[], id: string): readonly string[] {
  if (ids.includes(id)) return ids;
  const end = ids[ids.length - 1] === "sources" ? ids.length - 1 : ids.length;
  return [...ids.slice(0, end), id, ...ids.slice(end)];
}

/** An agenda with the slide at one place (from 0) moved to another; places outside count as the nearest end. */
export function moved(ids: readonly string[], from: number, to: number): readonly string[] {
  const id = ids[from];
  if (id === undefined) return ids;
  const rest = ids.filter((_, at) => at !== from);
  const place = Math.min(Math.max(to, 0), rest.length);
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}

/** The number of a slide (from 1) in an agenda of `count`; `null` where the address asks for none. Beyond the ends is the nearest one. */
export function slideAt(text: string | null, count: number): number | null {
  if (text === null || !/^\d{1,4}$/.test(text) || count === 0) return null;
  return Math.min(Math.max(Number(text), 1), count);
}
