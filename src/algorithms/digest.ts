import { createHash } from "node:crypto";

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The same digest as fingerprints and sign-offs write it: "sha256:" and the digits. */
export function digestOf(text: string): string {
  return `sha256:${sha256(text)}`;
}
