import { expect, it } from "vitest";
import { withJoinedPaths } from "#charts/svg/joined-paths.ts";

const row = (y: number, rest = 'fill="none" stroke="var(--ink)" stroke-dasharray="3,1"'): string =>
  `<path d="M0 ${y}L9 ${y}" ${rest}></path>`;

it("rows of signs are one path", () => {
  expect(withJoinedPaths(`<g>${row(1)}\n${row(5)}\n${row(9)}\n</g>`)).toBe(
    '<g><path d="M0 1L9 1M0 5L9 5M0 9L9 9" fill="none" stroke="var(--ink)" stroke-dasharray="3,1"></path>\n</g>',
  );
});

it.each([
  ["of another colour", `${row(1)}\n${row(5, 'fill="none" stroke="var(--muted)"')}`],
  ["that is filled", `${row(1, 'fill="var(--ink)"')}\n${row(5, 'fill="var(--ink)"')}`],
  [
    "seen through",
    `${row(1, 'fill="none" stroke="red" stroke-opacity="0.5"')}\n${row(5, 'fill="none" stroke="red" stroke-opacity="0.5"')}`,
  ],
  ["behind something else", `${row(1)}\n<text>1</text>\n${row(5)}`],
])("a row %s stays apart", (_, svg) => {
  expect(withJoinedPaths(svg)).toBe(svg);
});
