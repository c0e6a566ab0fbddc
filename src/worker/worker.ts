import { type Build, keeperOf } from "./keeper.ts";

declare const self: ServiceWorkerGlobalScope;

/** Put before this script by the build. */
declare const BUILD: Build;

const keeper = keeperOf({
  build: BUILD,
  scope: new URL(self.registration.scope),
  caches,
  fetch: (request) => fetch(request),
  patience: 4000,
});

self.addEventListener("install", (event) => event.waitUntil(keeper.install()));
self.addEventListener("activate", (event) => event.waitUntil(keeper.activate()));
self.addEventListener("fetch", (event) => {
  const answer = keeper.answer(event.request, (work) => event.waitUntil(work));
  if (answer !== null) event.respondWith(answer);
});
