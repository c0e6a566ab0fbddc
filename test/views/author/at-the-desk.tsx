import { fireEvent, screen } from "@testing-library/react";
import { expect, vi } from "vitest";
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

/** Pastes a text, says what it is, and has its figures read. */
export async function give(text: string, title: string, issuer: string): Promise<HTMLElement> {
  fireEvent.change(await screen.findByLabelText("或者粘贴报告全文"), { target: { value: text } });
  fireEvent.click(screen.getByRole("button", { name: "读这段文字" }));
  await screen.findByLabelText("英文标题");
  write("英文标题", title);
  write("发文机关英文名", issuer);
  fireEvent.click(screen.getByRole("button", { name: "开始读数" }));
  return screen.findByRole("group", { name: /^第 1 处/ });
}

/** Comes to the desk with a report. */
export function toDesk(text = REPORT): Promise<HTMLElement> {
  open();
  return give(text, "A made-up report", "Sample County");
}

/** The dictionary is large, and comes late on a busy machine. */
export const PATIENT = { timeout: 20_000 };

/** Goes to the figure that is printed so; the text listens from the first moment that it has nothing else to do. */
export async function goTo(printed: string): Promise<void> {
  const marked = (): Element | undefined =>
    [...document.querySelectorAll("mark")].find((one) => one.textContent === printed);
  await vi.waitFor(() => {
    const mark = marked();
    if (mark === undefined) throw new Error(`invalid page: no mark ${printed}`);
    fireEvent.click(mark);
    expect(marked()?.hasAttribute("data-current")).toBe(true);
  });
}

type FieldElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const isField = (element: Element): element is FieldElement =>
  ["input", "select", "textarea"].includes(element.localName);

/** The field of a form by its label. */
export function field(label: string): FieldElement {
  const found = screen.getByLabelText(label);
  if (!isField(found)) throw new Error(`invalid field: ${label}`);
  return found;
}
export const write = (label: string, value: string): void => void fireEvent.change(field(label), { target: { value } });

export const card = (): HTMLElement => screen.getByRole("group", { name: /^第 \d+ 处/ });
export const press = (key: string): void => void fireEvent.keyDown(card(), { key });
export const shown = (): string => card().querySelector("data")?.textContent ?? "";
export const progress = (): string =>
  screen.getByRole("progressbar", { name: "逐个核对" }).getAttribute("aria-valuetext") ?? "";
