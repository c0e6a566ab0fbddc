import { namesVersion } from "#domain/versions/release-order.ts";

/**
 * The two releases or days that a query asks for, empty where it asks for none. What WeChat writes after `from` asks for
 * nothing; nobody but the site writes `to`.
 */
export const versionsIn = (query: URLSearchParams): readonly [from: string, to: string] => [
  query.getAll("from").find(namesVersion) ?? "",
  query.get("to") ?? "",
];
