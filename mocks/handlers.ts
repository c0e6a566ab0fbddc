import { http, type RequestHandler } from "msw";
import { bodiesOf } from "./bodies.ts";
import { type Fault, json, notFound, type Serve, withFault } from "./faults.ts";
import type { MockSet } from "./sets.ts";

export { readMockChoice } from "./choice.ts";
export { FAULTS, type Fault } from "./faults.ts";
export { MOCK_SETS, type MockSet } from "./sets.ts";

/** Answers the addresses of the data folder, under whatever base, from a set and with a fault. */
export function handlersFor(set: MockSet, fault: Fault = "none", slowMs?: number): RequestHandler[] {
  const serve = withFault(
    fault,
    async (file) => {
      const body = (await bodiesOf(set)).get(file);
      return body === undefined ? notFound() : json(body);
    },
    slowMs,
  );
  return handlersBy(serve);
}

/** The same addresses, answered by whatever serves their files. */
export function handlersBy(serve: Serve): RequestHandler[] {
  return [
    http.get("*/data/index.json", () => serve("index.json")),
    http.get("*/data/site.json", () => serve("site.json")),
    http.get("*/data/releases/:id/:file", ({ params }) =>
      serve(`releases/${String(params["id"])}/${String(params["file"])}`),
    ),
  ];
}
