import type { DataSource } from "#data/load/fetch-json.ts";
import type { Bodies } from "#mocks/bodies.ts";

/** A host that has the files of a mocked set, without a network; `without` are files that it does not give. */
export function hosted(bodies: Bodies, without: readonly string[] = []): DataSource {
  const base = "https://host.example/data/";
  return {
    base,
    pages: false,
    fetch: (address) => {
      const file = address.slice(base.length);
      const body = without.includes(file) ? undefined : bodies.get(file);
      return Promise.resolve(
        body === undefined
          ? new Response("", { status: 404 })
          : new Response(body, { headers: { "content-type": "application/json" } }),
      );
    },
  };
}
