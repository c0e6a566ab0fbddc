import { it } from "vitest";
import { makeSet } from "#mocks/sets.ts";
import { makeBodies } from "#mocks/bodies.ts";
import { parseRelease } from "#domain/schema.ts";
it("t", { timeout: 90000 }, async () => {
  const t = [performance.now()];
  const f = makeSet("huge"); t.push(performance.now());
  const b = await makeBodies(f); t.push(performance.now());
  const d: Record<string, unknown> = {}; for (const [k, x] of b) d[k.split("/").pop() ?? ""] = JSON.parse(x); t.push(performance.now());
  delete d["site.json"]; delete d["index.json"];
  parseRelease(d); t.push(performance.now());
  const size = [...b].map(([k, x]) => k + x.length);
  console.log(t.map((x, i) => Math.round(x - (t[i - 1] ?? x))), size);
});
