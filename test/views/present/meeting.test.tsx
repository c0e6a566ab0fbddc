// @vitest-environment happy-dom
import { act, fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { withSlide } from "#domain/meeting/agenda.ts";
import { draw } from "#test/support/view.tsx";
import { Meeting } from "#views/present/meeting.tsx";

/** Windows of one browser that hear each other, at once. */
class Heard extends EventTarget {
  static all: Heard[] = [];
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
    Heard.all.push(this);
  }
  postMessage(data: unknown): void {
    for (const other of Heard.all)
      if (other !== this && other.name === this.name) other.dispatchEvent(new MessageEvent("message", { data }));
  }
  close(): void {
    Heard.all = Heard.all.filter((other) => other !== this);
  }
}

beforeEach(async () => {
  Heard.all = [];
  localStorage.clear();
  vi.stubGlobal("BroadcastChannel", Heard);
});

const open = (search = "") => draw(<Meeting />, { page: { name: "present" }, search });
const titles = (root: HTMLElement): readonly (string | null)[] =>
  [...root.querySelectorAll(".meeting-title")].map((e) => e.textContent);

describe("the presenter's window", () => {
  test("begins the show in the main one, which was only being prepared", () => {
    const main = open();
    const presenter = open("?presenter=1");
    expect(main.search()).toBe("");
    act(() => void fireEvent.click(presenter.getByRole("button", { name: /下一张/ })));
    expect(presenter.search()).toContain("at=2");
    expect(main.search()).toBe("?at=2");
    expect(main.container.querySelector("[data-current]")).not.toBeNull();
  });

  test("leaves a window with another agenda alone", () => {
    const other = open("?slides=title,jobs");
    const presenter = open("?presenter=1");
    act(() => void fireEvent.click(presenter.getByRole("button", { name: /下一张/ })));
    expect(other.search()).toBe("?slides=title,jobs");
  });
});

describe("slides in the address that there are not", () => {
  const words = /这个版本没有这些幻灯片，已略去：nothing。/;
  test.each(["", "&at=1", "&presenter=1"])("are named (%s)", (more) => {
    const { container } = open(`?slides=title,nothing,jobs${more}`);
    const told = [...container.querySelectorAll("[role=status]")].filter(
      (e) => words.test(e.textContent ?? "") && (more === "" || e.closest(".meeting-desk") === null),
    );
    expect(told).toHaveLength(1);
  });

  test("are named with the slide that the show begins with, and no other", () => {
    const { container } = open("?slides=title,nothing,jobs&at=1");
    expect(container.querySelector(".deck-notice")?.textContent).toMatch(words);
    fireEvent.click(screen.getByRole("button", { name: /下一张/ }));
    expect(container.querySelector(".deck-notice")).toBeNull();
  });
});

test("an agenda is cleared to its title at once, and Back brings it again", () => {
  const meeting = open();
  const before = titles(meeting.container);
  expect(before.length).toBeGreaterThan(2);
  fireEvent.click(screen.getByRole("button", { name: "全部去掉，只留标题" }));
  expect(titles(meeting.container)).toEqual(before.slice(0, 1));
  expect(meeting.search()).toBe("?slides=title");
  meeting.back();
  expect(titles(meeting.container)).toEqual(before);
});

describe("a figure that is added from its own page", () => {
  test("joins the agenda that was chosen last, before the sources, and is named", () => {
    open("?slides=title,sources").unmount();
    const meeting = open("?add=jobs");
    expect(meeting.search()).toBe(`?slides=${encodeURIComponent("title,jobs,sources")}`);
    expect(screen.getByText("已加入：就业。")).toBeTruthy();
  });

  test("joins the usual one where none was chosen", () => {
    const meeting = open("?add=jobs");
    expect(titles(meeting.container)).toContain("就业");
    expect(titles(meeting.container).length).toBeGreaterThan(2);
  });

  test("is on it once", () => {
    expect(withSlide(["title", "jobs", "sources"], "jobs")).toEqual(["title", "jobs", "sources"]);
    expect(withSlide(["title"], "jobs")).toEqual(["title", "jobs"]);
  });
});
