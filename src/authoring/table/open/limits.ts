/** What a file of a clerk may be at most; beyond it nothing is unpacked, or a sheet is left out and told. */
export const LIMITS = {
  /** Bytes of the file. */
  file: 20 * 1024 * 1024,
  /** Bytes of one part of a workbook, unpacked. */
  part: 64 * 1024 * 1024,
  /** Bytes of all parts that are read, unpacked. */
  parts: 128 * 1024 * 1024,
  /** Rows of a sheet that hold something. */
  rows: 200_000,
  /** Cells of a sheet, counted with the empty ones between them: a reader lays them out as a rectangle. */
  cells: 4_000_000,
  sheets: 200,
} as const;
