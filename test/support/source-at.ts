import type { DataSource } from "#data/fetch/source.ts";
import { addressReader, type Fetch } from "#releases/reader/address-reader.ts";

/** A host as the app knows it, its data below an address; `pages` where it has a file of data for every page. */
export const sourceAt = (base: string, fetch: Fetch, pages = false): DataSource => ({
  files: addressReader(base, fetch),
  pages,
  page: async (address, init) => (await fetch(address, init ?? {})).text(),
});
