import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/**
 * SHA-256 in hexadecimal digits. Browsers compute none on a page that came without TLS from another computer, as in an
 * office's own network, and a release needs them.
 */
export const sha256Of = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
