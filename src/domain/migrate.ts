/**
 * Data files written for an earlier schema, in the words of the present one; everything else is handed on as it is.
 * - 1 → 2: a stage that no document states was `unstated` and is `not-stated`, as a basis is.
 */
export function migrated(file: string, data: unknown): unknown {
  if (file !== "indicators.json" || !isRecord(data) || data["schemaVersion"] !== 1) return data;
  const { indicators } = data;
  if (!Array.isArray(indicators)) return data;
  return {
    ...data,
    indicators: indicators.map((one: unknown) =>
      isRecord(one) && one["stage"] === "unstated" ? { ...one, stage: "not-stated" } : one,
    ),
  };
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === "object" && data !== null && !Array.isArray(data);
