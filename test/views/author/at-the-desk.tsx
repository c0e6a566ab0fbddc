import { fireEvent, screen } from "@testing-library/react";
import type { Language } from "#domain/site/language.ts";
import { addressedSite, smallDraft } from "#test/support/small-release.ts";
import { draw, parsed } from "#test/support/view.tsx";
import { AuthorView } from "#views/author/author.tsx";
import { REPORT } from "./a-report.ts";

/** The small release, published. */
const FILES: Readonly<Record<string, unknown>> = {
  "index.json": {
    schemaVersion: 3,
    latest: "2026-01-05",
    releases: [
      {
        id: "2026-01-05",
        published: "2026-01-05",
        covers: { from: "2024", to: "2025" },
        supersedes: null,
        files: {},
      },
    ],
  },
  "site.json": addressedSite(),
  ...Object.fromEntries(Object.entries(smallDraft()).map(([name, data]) => [`releases/2026-01-05/${name}`, data])),
};

const host = async (address: string): Promise<Response> =>
  address in FILES
    ? new Response(JSON.stringify(FILES[address]), { headers: { "content-type": "application/json" } })
    : new Response("", { status: 404 });

export const open = (lang: Language = "zh") =>
  draw(<AuthorView />, { page: { name: "author" }, lang, release: parsed(smallDraft()), host });

/** Pastes a text, says what it is, and comes to the desk. */
export async function toDesk(text = REPORT): Promise<HTMLElement> {
  open();
  fireEvent.change(await screen.findByLabelText("或者粘贴报告全文"), { target: { value: text } });
  fireEvent.click(screen.getByRole("button", { name: "读这段文字" }));
  fireEvent.change(await screen.findByLabelText("英文标题"), { target: { value: "A made-up report" } });
  fireEvent.change(screen.getByLabelText("发文机关英文名"), { target: { value: "Sample County" } });
  fireEvent.click(screen.getByRole("button", { name: "开始读数" }));
  return screen.findByRole("group", { name: /^第 1 处/ });
}

export const card = (): HTMLElement => screen.getByRole("group", { name: /^第 \d+ 处/ });
export const press = (key: string): void => void fireEvent.keyDown(card(), { key });
export const shown = (): string => card().querySelector("data")?.textContent ?? "";
export const progress = (): string =>
  screen.getByRole("progressbar", { name: "逐个核对" }).getAttribute("aria-valuetext") ?? "";
