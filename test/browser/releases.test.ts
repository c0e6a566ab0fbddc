import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, hydrated, keptOffline, noHorizontalScroll, type Opened, openSet, type SetSite } from "./support.ts";

/** A site of three releases: what one release alone has nothing of. */
let site: SetSite;
beforeAll(async () => {
  site = await openSet("revised");
});
afterAll(() => site.close());

const at = (path: string, width = 1280): Promise<Opened> => site.open(path, { width });

describe("a page as of a day", () => {
  test("shows what was known then, says that a newer release exists, and comes back to now", async () => {
    const { page, take, close } = await at("indicators/gdp/?asOf=2023-09-01");
    await page.getByText("本页显示截至2023年9月1日所知的内容，依据版本 2023-08-15。").waitFor();
    expect(await page.locator("article[data-indicator=gdp] data").getAttribute("value")).toBe("121.4");
    expect(await page.locator("main").innerText()).toContain("此后已有新版本 2024-02-20");
    expect(await page.locator("html").getAttribute("data-as-of")).toBeNull();

    // The day goes along to other pages, and back again.
    await page.getByRole("link", { name: "版本", exact: true }).click();
    await page.waitForURL(/releases\/\?asOf=2023-09-01$/);
    await page.getByRole("heading", { level: 1, name: "数据版本与更正" }).waitFor();
    expect(await page.locator("#list tbody tr").count()).toBe(2);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "地区生产总值" }).waitFor();

    await page.getByRole("link", { name: "看最新的内容" }).click();
    await page.locator("article[data-indicator=gdp] data[value='120.9']").waitFor();
    expect(new URL(page.url()).search).toBe("");
    expect(await page.getByText("本页显示截至").count()).toBe(0);
    expect(take()).toEqual([]);
    await close();
  });

  test("is chosen by keyboard on the page of releases, for the whole site", async () => {
    const { page, take, close } = await at("en/releases/");
    await hydrated(page);
    const input = page.getByLabel("Day", { exact: true });
    await input.focus();
    // Month, day and year are fields of their own, and the calendar is a button.
    await page.keyboard.type("03012023");
    expect(await input.inputValue()).toBe("2023-03-01");
    const button = page.getByRole("button", { name: "Show the site as of this day" });
    const focused = (): Promise<boolean> => button.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 4 && !(await focused()); presses += 1) await page.keyboard.press("Tab");
    expect(await focused()).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByText("This page shows what was known on 1 March 2023").waitFor();
    await page.getByRole("link", { name: "Overview" }).click();
    await page.waitForURL(/en\/\?asOf=2023-03-01$/);
    await page.locator("main [data-indicator=jobs-filled] data[value='5100']").first().waitFor();
    expect(take()).toEqual([]);
    await close();
  });

  test.each(["2015-06-01T00:00:00Z", "2024-02-19T17:00:00Z"])(
    "of the newest release has come by a clock at %s",
    async (now) => {
      const { page, take, close } = await at("about/");
      await page.clock.setFixedTime(now);
      await page.goto(`${site.url}indicators/gdp/?asOf=2024-02-20`);
      await page.getByText("本页显示截至2024年2月20日所知的内容").waitFor();
      expect(await page.getByText("asOf=").count()).toBe(0);
      expect(take()).toEqual([]);
      await close();
    },
  );

  test.each(["2999-01-01", "2023-02-30", "yesterday"])("%s is no such day: named, and now is shown", async (day) => {
    const { page, take, close } = await at(`indicators/gdp/?asOf=${day}`);
    await page.getByText(`asOf=${day}`).waitFor();
    expect(await page.locator("article[data-indicator=gdp] data").getAttribute("value")).toBe("120.9");
    expect(await page.locator("html").getAttribute("data-as-of")).toBeNull();
    expect(take()).toEqual([]);
    await close();
  });

  test("a file of the old release that is gone is told, and the way to now is there", async () => {
    const { page, close } = await at("about/");
    await page.route("**/releases/2023-08-15/release.json", (route) => route.fulfill({ status: 404 }));
    await page.goto(`${site.url}?asOf=2023-09-01`);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("releases/2023-08-15/release.json");
    await close();
  });
});

describe("comparing", () => {
  test("any two releases, from the address alone", async () => {
    const { page, take, close } = await at("releases/?from=2023-02-10&to=2024-02-20");
    await page.getByText("从版本 2023-02-10到版本 2024-02-20").waitFor();
    const table = page.getByRole("table", { name: "改了什么" });
    expect(await table.locator("tbody tr").count()).toBe(13);
    const gdp = await table.locator("tr[data-indicator=gdp]").innerText();
    for (const part of ["122.2亿元", "120.9亿元", "修订", "版本 2023-08-15", "版本 2024-02-20"])
      expect(gdp).toContain(part);
    expect(take()).toEqual([]);
    await close();
  });

  test("two days, chosen in the form, kept in the address", async () => {
    const { page, take, close } = await at("releases/");
    await hydrated(page);
    await page.getByText("选择要比较的两个版本或两天").click();
    await page.getByLabel("从", { exact: true }).selectOption("day");
    await page.getByLabel("从哪一天").fill("2023-03-01");
    await page.getByLabel("到", { exact: true }).selectOption("2023-08-15");
    await page.getByText("从2023年3月1日所知（版本 2023-02-10）到版本 2023-08-15").waitFor();
    expect(new URL(page.url()).search).toBe("?from=2023-03-01&to=2023-08-15");
    expect(take()).toEqual([]);
    await close();
  });

  test("with what is no release says so", async () => {
    const { page, close } = await at("releases/?from=2023-02-10&to=tomorrow");
    await page.getByText("没有叫“tomorrow”的版本，它也不是一个日期。").waitFor();
    await close();
  });
});

describe("the files of a release", () => {
  test("are verified in the browser, and a changed byte names the file", async () => {
    const { page, close } = await at("releases/2024-02-20/");
    await hydrated(page);
    await page.getByText("在浏览器里核对这些文件").click();
    const start = page.getByRole("button", { name: "开始核对" });
    await start.click();
    await page.getByText("7 个文件中，7 个与发布时一致。").waitFor();

    await page.route("**/releases/2024-02-20/observations.json", async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ body: body.replace("120.9", "210.9") });
    });
    await start.click();
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("observations.json：与发布时不一致");
    await close();
  });
});

test.each([360, 1440])(
  "pages of releases stand at %i px: no rule broken, nothing wider than the window",
  async (width) => {
    const { page, close } = await at("releases/2024-02-20/", width);
    for (const path of ["releases/2024-02-20/", "en/releases/?from=2023-02-10&to=2024-02-20"]) {
      await page.goto(site.url + path);
      await hydrated(page);
      await page.getByRole("table").first().waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await noHorizontalScroll(page)).toEqual([]);
    }
    await close();
  },
);

/** The last, as the host does not come back. */
test("without a network every page of three releases is there, and none is alarmed", async () => {
  const { page, close } = await site.open("", { workers: true });
  await keptOffline(page);
  await site.cut();
  const alerts = page.getByRole("alert");
  for (const path of [
    "indicators/",
    "indicators/gdp/",
    "en/sources/",
    "releases/",
    "releases/2024-02-20/",
    "present/",
  ]) {
    await page.goto(site.url + path);
    await hydrated(page);
    await page.locator("main h1").waitFor();
    // A picture is drawn when its place is seen: in a fold when that is opened.
    const waiting = page.locator("main [role=progressbar]").filter({ visible: true });
    await expect
      .poll(
        async () => {
          if ((await waiting.count()) > 0) await waiting.first().scrollIntoViewIfNeeded();
          return waiting.count();
        },
        { timeout: 30_000, message: path },
      )
      .toBe(0);
    expect(await alerts.count(), path).toBe(0);
  }
  await page.goto(`${site.url}indicators/gdp/`);
  await page.locator("article[data-indicator=gdp] data[value='120.9']").first().waitFor();
  await page.getByText("较早的2个版本不在本机").waitFor();
  await page.goto(`${site.url}releases/2023-02-10/`);
  await page.getByText("较早的2个版本不在本机").waitFor();
  // A day of an earlier release is asked for: that it cannot be shown is said once.
  await page.goto(`${site.url}indicators/gdp/?asOf=2023-03-01`);
  await alerts.first().waitFor();
  expect(await alerts.count()).toBe(1);
  await close();
});
