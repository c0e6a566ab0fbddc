import type { FaultCode, FileKind } from "#domain/provenance/fault-code.ts";

/** A document that could not be read. `invalid document: <code>`. */
export class DocumentFault extends Error {
  readonly code: FaultCode;
  /** What the file is, where more is known than that it is not read. */
  readonly kind: FileKind | null;

  constructor(code: FaultCode, kind: FileKind | null = null) {
    super(`invalid document: ${code}`);
    this.name = "DocumentFault";
    this.code = code;
    this.kind = kind;
  }
}
