/**
 * Reads a formula as it is printed, with nothing of the code that prints it: `(60 ÷ 50)^(1 ÷ 2) − 1`. Numbers may have
 * commas; + − before × ÷ before ^, all read from the left.
 */
function evaluateText(text: string): number {
  const tokens = text.replaceAll(",", "").match(/\d+(?:\.\d+)?|[()+−×÷^]/g) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? "";
  const atom = (): number => {
    const token = next();
    if (token === "(") {
      const value = sum();
      if (next() !== ")") throw new Error(`invalid formula: ${text}`);
      return value;
    }
    if (token === "−") return -atom();
    if (!/^\d/.test(token)) throw new Error(`invalid formula: ${text} at ${token}`);
    return Number(token);
  };
  const raised = (): number => {
    let value = atom();
    while (tokens[at] === "^") {
      at += 1;
      value **= atom();
    }
    return value;
  };
  const product = (): number => {
    let value = raised();
    while (tokens[at] === "×" || tokens[at] === "÷") value = next() === "×" ? value * raised() : value / raised();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "−") value = next() === "+" ? value + product() : value - product();
    return value;
  };
  const value = sum();
  if (at !== tokens.length) throw new Error(`invalid formula: ${text}`);
  return value;
}

/** Both sides of a printed equation. */
export function sidesOf(text: string): readonly [left: number, right: number] {
  const [left, right, ...more] = text.split(" = ");
  if (left === undefined || right === undefined || more.length > 0) throw new Error(`invalid equation: ${text}`);
  return [evaluateText(left), evaluateText(right)];
}
