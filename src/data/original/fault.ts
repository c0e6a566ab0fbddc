import type { FaultCode } from "#domain/provenance/fault-code.ts";

/** A document that could not be read. `invalid original: <code>`. */
export class OriginalFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode) {
    super(`invalid original: ${code}`);
    this.name = "OriginalFault";
    this.code = code;
  }
}
