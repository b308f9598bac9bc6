import type { Hash } from "node:crypto";

/** Node's cryptography takes as long to load as a tenth of node itself, and most runs change nothing and need none. */
export const cryptography = () => process.getBuiltinModule("node:crypto");

/** A hash that is fed in pieces. */
export function hashWith(algorithm: string): Hash {
  return cryptography().createHash(algorithm);
}

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return cryptography().hash("sha256", text);
}

/** The same digest as fingerprints and sign-offs write it: "sha256:" and the digits. */
export function digestOf(text: string): string {
  return `sha256:${sha256(text)}`;
}

/** The id that git gives a file of this content, in a repository with this commit. */
export function blobId(content: Uint8Array, commit: string | null): string {
  const algorithm = commit?.length === 64 ? "sha256" : "sha1";
  return hashWith(algorithm)
    .update(`blob ${String(content.length)}\0`)
    .update(content)
    .digest("hex");
}
