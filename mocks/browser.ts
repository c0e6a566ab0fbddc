import { setupWorker } from "msw/browser";
import { handlersFor, readMockChoice } from "./handlers.ts";
import { mountPanel } from "./panel.ts";

/** Answers the page's data requests from the set that its address names, and shows the panel to change it. */
export async function startMocks(): Promise<void> {
  const choice = readMockChoice(location.search);
  const root = new URL(document.documentElement.dataset["root"] ?? "/", document.baseURI);
  const worker = setupWorker(...handlersFor(choice.set, choice.fault));
  await worker.start({
    serviceWorker: { url: new URL("mockServiceWorker.js", root).pathname },
    quiet: true,
    onUnhandledRequest: "bypass",
  });
  mountPanel(choice, (search) => location.assign(search));
}
