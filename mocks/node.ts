import { type SetupServer, setupServer } from "msw/node";
import { type Fault, handlersFor, type MockSet } from "./handlers.ts";

/** A server for tests; the caller listens before, resets between and closes after. */
export function mockServer(set: MockSet = "full-decade", fault: Fault = "none", slowMs?: number): SetupServer {
  return setupServer(...handlersFor(set, fault, slowMs));
}
