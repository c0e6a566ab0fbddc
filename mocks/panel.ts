import { type MockChoice, withMockChoice } from "./choice.ts";
import { FAULTS } from "./faults.ts";
import { MOCK_SETS } from "./sets.ts";

/** Shows what is mocked in a corner of the page; another choice goes to `go` as a query. */
export function mountPanel(choice: MockChoice, go: (search: string) => void): HTMLElement {
  const panel = document.createElement("details");
  panel.dataset["mock"] = choice.set;
  panel.style.cssText =
    "position:fixed;right:8px;bottom:8px;z-index:9999;padding:4px 8px;border:1px solid #767676;" +
    "background:#fff;color:#111;font:14px/1.6 sans-serif;max-width:calc(100vw - 34px);color-scheme:light";
  const summary = document.createElement("summary");
  summary.textContent = "模拟数据 / synthetic data";
  panel.append(
    summary,
    select("数据集 / set", MOCK_SETS, choice.set, (set) => go(withMockChoice(location.search, { ...choice, set }))),
    select("故障 / fault", FAULTS, choice.fault, (fault) => go(withMockChoice(location.search, { ...choice, fault }))),
  );
  if (choice.unknown.length > 0) {
    const note = document.createElement("p");
    note.style.margin = "0";
    note.textContent = `未知 / unknown: ${choice.unknown.join(", ")}`;
    panel.append(note);
    panel.open = true;
  }
  document.body.append(panel);
  return panel;
}

function select<T extends string>(
  words: string,
  options: readonly T[],
  chosen: T,
  change: (option: T) => void,
): HTMLLabelElement {
  const label = document.createElement("label");
  label.style.display = "block";
  const field = document.createElement("select");
  for (const value of options) {
    const option = document.createElement("option");
    option.value = value;
    option.textContent = value;
    field.append(option);
  }
  field.value = chosen;
  field.addEventListener("change", () => {
    const option = options.find((o) => o === field.value);
    if (option !== undefined) change(option);
  });
  label.append(`${words} `, field);
  return label;
}
