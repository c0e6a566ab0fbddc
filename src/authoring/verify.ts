import { join } from "node:path";
import { checkPublished, type Published } from "./check-published.ts";
import { addressReader, folderReader } from "./data-reader.ts";

/** Where published data lie. With `base` the place is that of the whole site, and the data are in `data/` below it. */
export type VerifyPlace =
  | { readonly folder: string; readonly base: boolean }
  | { readonly address: string; readonly base: boolean; readonly fetch: typeof fetch };

/** Checks that every listed file of every release is there as it was published, and that nothing else lies among them. */
export function verify(place: VerifyPlace): Promise<Published> {
  if ("folder" in place) return checkPublished(folderReader(place.base ? join(place.folder, "data") : place.folder));
  const root = place.address.endsWith("/") ? place.address : `${place.address}/`;
  return checkPublished(addressReader(place.base ? new URL("data/", root).href : root, place.fetch));
}
