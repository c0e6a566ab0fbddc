import { getResponse, HttpResponse } from "msw";
import type { DataSource } from "#data/fetch/fetch-json.ts";
import type { Bodies } from "#mocks/bodies.ts";
import { json, notFound } from "#mocks/faults.ts";
import { handlersBy } from "#mocks/handlers.ts";

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
): DataSource {
  const isAbsent = (file: string): boolean =>
    without.some((name) => (name.endsWith("/") ? file.startsWith(name) : file === name));
  const handlers = handlersBy((file) => {
    const other = replaced[file]?.();
    if (other !== undefined) return Promise.resolve(other);
    const body = isAbsent(file) ? undefined : bodies.get(file);
    if (body !== undefined) return Promise.resolve(json(body));
    return Promise.resolve(offline ? HttpResponse.error() : notFound());
  });
  return {
    base: "https://host.example/data/",
    pages: false,
    fetch: async (address) => {
      const response = await getResponse(handlers, new Request(address));
      // Nothing else is at this host; a network error is a rejection, as `fetch` has it.
      if (response === undefined) return new Response("", { status: 404 });
      if (response.type === "error") throw new TypeError("Failed to fetch");
      return response;
    },
  };
}
