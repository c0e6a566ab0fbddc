import type { Expression, Role } from "#domain/status/expression.ts";
import type { Formula } from "#domain/status/standing.ts";
import type { Language } from "#domain/site/language.ts";
import { formatNumber } from "#words/format/format.ts";

const SIGNS = { plus: "+", minus: "−", times: "×", divide: "÷", power: "^" } as const;
/** What binds closer has more; all but powers are read from the left. */
const BINDING = { plus: 1, minus: 1, times: 2, divide: 2, power: 3 } as const;

type Leaf = (leaf: Extract<Expression, { readonly op: "number" }>) => string;

function print(e: Expression, leaf: Leaf): string {
  if (e.op === "number") return leaf(e);
  const own = BINDING[e.op];
  const inside = (part: Expression, right: boolean): string => {
    const text = print(part, leaf);
    if (part.op === "number") return text.startsWith("−") ? `(${text})` : text;
    const closer = BINDING[part.op];
    // The base and the exponent of a power are bracketed whatever they are.
    return own === 3 || closer < own || (right && closer === own) ? `(${text})` : text;
  };
  const sign = e.op === "power" ? SIGNS.power : ` ${SIGNS[e.op]} `;
  return `${inside(e.left, false)}${sign}${inside(e.right, true)}`;
}

/** A formula with its numbers. */
export const expressionText = (expression: Expression, lang: Language): string =>
  print(expression, ({ value }) => formatNumber(value, lang));

/** A formula with its numbers and what it comes to: `40.6 ÷ 50 ÷ 0.5 = 1.624`. */
export const formulaText = ({ expression, result }: Formula, lang: Language): string =>
  `${expressionText(expression, lang)} = ${formatNumber(result.value, lang)}`;

/** The same formula with what each number stands for. */
export const formulaWords = (expression: Expression, roles: Readonly<Record<Role, string>>, lang: Language): string =>
  print(expression, ({ role, value }) => (role === "one" || role === "year" ? formatNumber(value, lang) : roles[role]));
