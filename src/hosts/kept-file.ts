import { promises as fs } from "node:fs"; // loaded when it is used
import { dirname } from "node:path";
import { cryptography, sha256 } from "../algorithms/digest.js";

/** What a file holds that an earlier run kept: its first line is the digest of the rest. */
export type Kept = { readonly body: string } | "none" | "broken";

/** Reads what an earlier run kept; "broken" where the file is not what was written, or cannot be read. */
export async function readKept(file: string): Promise<Kept> {
  const text = await fs
    .readFile(file, "utf8")
    .catch((error: unknown) => (isMissing(error) ? "none" : "broken"));
  if (text === "none" || text === "broken") return text;
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  return end < 0 || text.slice(0, end) !== sha256(body) ? "broken" : { body };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code));
}

/**
 * Keeps a text for later runs, whole or not at all: it is written beside the file, and put in its place.
 * @throws The error of the file system where the folder cannot be written.
 */
export async function keep(file: string, body: string): Promise<void> {
  await fs.mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${cryptography().randomUUID()}`;
  try {
    await fs.writeFile(beside, `${sha256(body)}\n${body}`);
    await fs.rename(beside, file);
  } finally {
    await fs.rm(beside, { force: true });
  }
}
