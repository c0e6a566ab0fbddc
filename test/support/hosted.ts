import { getResponse, HttpResponse } from "msw";
import type { Bodies } from "#mocks/bodies.ts";
import { json, notFound } from "#mocks/faults.ts";
import { handlersBy } from "#mocks/handlers.ts";
import { addressReader } from "#releases/reader/address-reader.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";

interface Options {
  readonly offline?: boolean;
  readonly replaced?: Readonly<Record<string, () => Response>>;
}

/**
 * A host that has the files of a mocked set, answering as the mocked API does. `without` are files, or folders ending in a
 * slash, that it does not give; `offline`: for those there is no network. `replaced` are files that it answers in another way.
 */
export function hosted(
  bodies: Bodies,
  without: readonly string[] = [],
  { offline = false, replaced = {} }: Options = {},
): DataReader {
  const isAbsent = (file: string): boolean =>
    without.some((name) => (name.endsWith("/") ? file.startsWith(name) : file === name));
  const handlers = handlersBy((file) => {
    const other = replaced[file]?.();
    if (other !== undefined) return Promise.resolve(other);
    const body = isAbsent(file) ? undefined : bodies.get(file);
    if (body !== undefined) return Promise.resolve(json(body));
    return Promise.resolve(offline ? HttpResponse.error() : notFound());
  });
  return addressReader("https://host.example/data/", async (address) => {
    const response = await getResponse(handlers, new Request(address));
    // Nothing else is at this host; a network error is a rejection, as `fetch` has it.
    if (response === undefined) return new Response("", { status: 404 });
    if (response.type === "error") throw new TypeError("Failed to fetch");
    return response;
  });
}
