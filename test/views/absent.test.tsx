// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ReleaseView } from "#views/releases/release.tsx";
import { ReleasesView } from "#views/releases/releases.tsx";
import { draw } from "#test/support/view.tsx";
import { revisedSite } from "#test/support/revised-site.ts";

const TEXT = /较早的2个版本不在本机/;

describe("releases that are not here without a network", () => {
  it("are told of below the list, and the newest is not called the first", async () => {
    const { history } = await revisedSite(undefined, null);
    const [newest] = history.entries;
    if (newest === undefined) throw new Error("invalid set");
    const versions = {
      entries: [{ ...newest, changes: null }],
      diff: null,
      revisions: [],
      absent: ["2023-08-15", "2023-02-10"],
    };
    const { unmount } = draw(<ReleasesView />, { page: { name: "releases" }, versions });
    expect((await screen.findByText(TEXT)).closest("[role=alert]")).toBeNull();
    expect(screen.queryByText("首个版本")).toBeNull();
    unmount();

    draw(<ReleaseView id={newest.id} />, { page: { name: "release", id: newest.id }, versions });
    await screen.findByText(TEXT);
  });

  it("have a page that says so, and does not deny that they exist", async () => {
    const versions = { entries: [], diff: null, revisions: [], absent: ["2023-02-10", "2023-08-15"] };
    draw(<ReleaseView id="2023-02-10" />, { page: { name: "release", id: "2023-02-10" }, versions });
    await screen.findByText(TEXT);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("2023-02-10");
  });
});
