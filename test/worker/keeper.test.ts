import { describe, expect, it } from "vitest";
import { ask, Device, file, goTo, Host, page, PORTAL, siteOf, workerOf } from "./host.ts";

const OLD = siteOf("2026-01-01");
const NEW = siteOf("2026-06-01", "assets/b.js");

/** A reader who was there once, while `site` was published. */
async function visited(site = OLD) {
  const device = new Device();
  const host = new Host(new Map(site.files));
  const worker = workerOf(site.build, device, host);
  await worker.install();
  await worker.activate();
  return { device, host, worker };
}

describe("a device that is full or refuses", () => {
  it("shows what the network says, though nothing more can be kept", async () => {
    const { device, host, worker } = await visited();
    expect(await goTo(worker, "")).toContain("overview 2026-01-01");
    device.full = true;
    host.files = new Map(NEW.files);
    expect(await goTo(worker, "")).toContain("overview 2026-06-01");
    host.files.set(...file("data/pages/overview.json", '{"release":"2026-06-01"}'));
    expect(await ask(worker, "data/pages/overview.json")).toBe('{"release":"2026-06-01"}');
  });

  it("takes the worker of a new release all the same, and lets go of the old one to make room", async () => {
    const { device, host } = await visited();
    device.room = OLD.build.files.length + 2;
    host.files = new Map(NEW.files);
    const worker = workerOf(NEW.build, device, host);
    await worker.install();
    expect(await goTo(worker, "")).toContain("overview 2026-06-01");
    await worker.activate();
    expect([...device.stores.keys()]).toEqual(["site-2026-06-01"]);
    host.offline = true;
    expect(await goTo(worker, "indicators/tax/")).toContain("shell 2026-06-01");
  });

  it("is no reason to show nothing where storage is refused altogether", async () => {
    const device = new Device();
    device.refuses = true;
    const host = new Host(new Map(OLD.files));
    const worker = workerOf(OLD.build, device, host);
    await worker.install();
    await worker.activate();
    expect(await goTo(worker, "indicators/gdp/")).toContain("gdp 2026-01-01");
    expect(await ask(worker, "assets/a.js")).toBe("run()");
    host.offline = true;
    expect(await goTo(worker, "indicators/gdp/")).toBe("no network");
  });

  it("keeps what was missing as soon as there is room", async () => {
    const device = new Device();
    const host = new Host(new Map(OLD.files));
    device.room = 3;
    const worker = workerOf(OLD.build, device, host);
    await worker.install();
    await worker.activate();
    device.room = 100;
    await goTo(worker, "");
    host.offline = true;
    expect(await goTo(worker, "indicators/tax/")).toContain("shell 2026-01-01");
  });
});

describe("a host that lies", () => {
  it("a page that came for a script, for data or for another page is not kept", async () => {
    const { device, host, worker } = await visited();
    for (const path of ["assets/c.js", "data/pages/overview.json", "indicators/gdp/"]) host.files.set(path, PORTAL);
    await ask(worker, "assets/c.js");
    await ask(worker, "data/pages/overview.json");
    expect(await goTo(worker, "indicators/gdp/")).toContain("hotel");
    expect([...device.kept].sort()).toEqual([...OLD.build.files].sort());
    host.offline = true;
    expect(await goTo(worker, "indicators/gdp/")).toContain("shell");
  });

  it("the site's own first page in place of another is not kept as that one", async () => {
    const { host, worker } = await visited();
    host.files.set("indicators/gdp/", { body: '<html data-root="./">overview</html>', type: "text/html" });
    await goTo(worker, "indicators/gdp/");
    host.offline = true;
    expect(await goTo(worker, "indicators/gdp/")).toContain("shell");
  });

  it("a script that was kept as a page heals at the next visit, past the browser's own store too", async () => {
    const { device, host, worker } = await visited();
    const store = [...device.stores.values()][0];
    store?.set(
      "https://host.example/county/assets/a.js",
      new Response("<html>", { headers: { "content-type": "text/html" } }),
    );
    expect(await ask(worker, "assets/a.js")).toBe("run()");
    host.offline = true;
    expect(await ask(worker, "assets/a.js")).toBe("run()");
    // The browser's own store answers first.
    host.offline = false;
    host.files.set("assets/c.js", PORTAL);
    await ask(worker, "assets/c.js");
    expect(host.asked.slice(-2)).toEqual(["assets/c.js", "assets/c.js anew"]);
  });

  it("a worker that got a page for one of its files keeps them at a later visit", async () => {
    const device = new Device();
    const host = new Host(new Map(OLD.files));
    host.files.set("data/releases/2026-01-01/observations.json", PORTAL);
    await workerOf(OLD.build, device, host).install();
    host.files = new Map(OLD.files);
    const worker = workerOf(OLD.build, device, host);
    await worker.activate();
    host.offline = true;
    expect(await ask(worker, "data/releases/2026-01-01/observations.json")).toBe('{"release":"2026-01-01"}');
  });

  it("data that are cut off are shown as they came, and not kept", async () => {
    const { device, host, worker } = await visited();
    host.files.set(...file("data/pages/overview.json", '{"release":'));
    expect(await ask(worker, "data/pages/overview.json")).toBe('{"release":');
    expect(device.kept).not.toContain("data/pages/overview.json");
  });
});

describe("a host that changes", () => {
  it("a page that was never seen is that of the newest release kept, also while the old worker is in charge", async () => {
    const { device, host, worker } = await visited();
    await goTo(worker, "indicators/gdp/");
    host.files = new Map(NEW.files);
    await goTo(worker, "");
    await workerOf(NEW.build, device, host).install();
    host.offline = true;
    expect(await goTo(worker, "indicators/tax/")).toContain("shell 2026-06-01");
    // Seen, but of the old release: drawn anew.
    expect(await goTo(worker, "indicators/gdp/")).toContain("shell 2026-06-01");
    expect(await ask(worker, "data/index.json")).toBe('{"latest":"2026-06-01"}');
    // The scripts of a page that is still open.
    expect(await ask(worker, "assets/a.js")).toBe("run()");
  });

  it("what says which release is the newest stays with that release", async () => {
    const { host, worker } = await visited();
    host.files = new Map(NEW.files);
    expect(await ask(worker, "data/index.json")).toBe('{"latest":"2026-06-01"}');
    host.offline = true;
    expect(await ask(worker, "data/index.json")).toBe('{"latest":"2026-01-01"}');
  });

  it("files of two builds are never kept as one", async () => {
    for (const path of ["data/index.json", "shell.html", "en/shell.html"]) {
      const { device, host } = await visited();
      const third = siteOf("2027-01-01", "assets/c.js");
      host.files = new Map(NEW.files);
      const changed = third.files.get(path);
      if (changed !== undefined) host.files.set(path, changed);
      const worker = workerOf(NEW.build, device, host);
      await worker.install();
      await worker.activate();
      host.offline = true;
      expect(await goTo(worker, "indicators/tax/"), path).toContain("shell 2026-01-01");
    }
  });

  it("a page that takes too long is shown from what is kept, and kept when it comes", async () => {
    const { host, worker } = await visited();
    await goTo(worker, "");
    host.delay = 100;
    host.files.set(...page("", "overview, later"));
    expect(await goTo(worker, "")).toContain("overview 2026-01-01");
    host.offline = true;
    expect(await goTo(worker, "")).toContain("overview, later");
  });
});

describe("what is not for keeping", () => {
  it("a file to take away is asked of the network, and without one a page says that it is not there", async () => {
    const { device, host, worker } = await visited();
    host.files.set(...file("report.zh.pdf", "%PDF"));
    expect(await goTo(worker, "report.zh.pdf")).toBe("%PDF");
    expect(await ask(worker, "report.zh.pdf")).toBe("left to the browser");
    expect(device.kept).not.toContain("report.zh.pdf");
    host.offline = true;
    expect(await goTo(worker, "downloads/gdp.csv")).toBe('<html><base href="/county/">not kept</html>');
  });

  it("a part of a file, what asks for the network alone, and other sites are left to the browser", async () => {
    const { worker } = await visited();
    expect(await ask(worker, "data/pages/overview.json", { headers: { range: "bytes=0-9" } })).toBe(
      "left to the browser",
    );
    expect(await ask(worker, "data/index.json", { cache: "no-store" })).toBe("left to the browser");
    expect(await ask(worker, "data/index.json", { method: "POST" })).toBe("left to the browser");
    expect(worker.answer(new Request("https://other.example/"), () => undefined)).toBeNull();
  });

  it("a page for frames in other sites is shown as it was seen, or not at all", async () => {
    const { host, worker } = await visited();
    host.files.set(...file("embed/gdp/", '<html><main data-indicator="gdp">gdp in a frame</main></html>'));
    host.files.set("embed/tax/", PORTAL);
    await goTo(worker, "embed/gdp/");
    await goTo(worker, "embed/tax/");
    host.offline = true;
    expect(await goTo(worker, "embed/gdp/")).toContain("gdp in a frame");
    expect(await goTo(worker, "embed/tax/")).toBe("no network");
  });
});
