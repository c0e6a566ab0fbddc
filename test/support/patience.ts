/** Tests with a document wait as long as a slow machine takes (ms): what comes, comes long before. Else it is one second. */
export const PATIENCE = 10_000;

if (typeof document !== "undefined") {
  const { configure } = await import("@testing-library/react");
  configure({ asyncUtilTimeout: PATIENCE });
}
