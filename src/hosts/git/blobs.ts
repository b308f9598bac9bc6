import type { Loaded } from "../../model/snapshot.js";
import { largestFile } from "../../model/snapshot.js";
import { git } from "./process.js";

/** Blobs read so far, by object id: both sides share it, so equal content is read and decoded once. */
export type BlobStore = Map<string, Loaded>;

/** Streams blobs through one `git cat-file --batch`; blobs over the limit are passed over, not kept. */
export async function loadBlobs(cwd: string, oids: Iterable<string>, store: BlobStore): Promise<void> {
  const wanted = [...new Set(oids)].filter((oid) => !store.has(oid));
  if (wanted.length === 0) return;
  const parser = batchParser((oid, content) => store.set(oid, content));
  await git(["cat-file", "--batch"], { cwd, input: `${wanted.join("\n")}\n`, onChunk: parser });
  for (const oid of wanted) {
    if (!store.has(oid)) store.set(oid, { fault: `git has no object ${oid}: fetch the missing history` });
  }
}

/** Parses `<oid> <type> <size>\n<content>\n` and `<oid> missing\n`, in chunks of any size. */
function batchParser(keep: (oid: string, content: Loaded) => void): (chunk: Buffer) => void {
  let pending: Buffer = Buffer.alloc(0);
  let blob: { oid: string; size: number; left: number; parts: Buffer[] } | undefined;
  const header = (line: string): void => {
    const [oid = "", type = "", size = "0"] = line.split(" ");
    if (type === "missing") return;
    blob = { oid, size: Number(size), left: Number(size) + 1, parts: [] };
  };
  const take = (chunk: Buffer): Buffer => {
    if (!blob) return chunk;
    const part = chunk.subarray(0, blob.left);
    blob.left -= part.length;
    if (blob.size <= largestFile) blob.parts.push(part);
    if (blob.left === 0) {
      const { oid, size, parts } = blob;
      blob = undefined;
      keep(oid, size > largestFile ? tooLarge(size) : decode(Buffer.concat(parts).subarray(0, size)));
    }
    return chunk.subarray(part.length);
  };
  return (chunk) => {
    let rest = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
    pending = Buffer.alloc(0);
    while (rest.length > 0) {
      if (blob) {
        rest = take(rest);
        continue;
      }
      const end = rest.indexOf(10);
      if (end < 0) {
        pending = rest;
        return;
      }
      header(rest.subarray(0, end).toString("latin1"));
      rest = rest.subarray(end + 1);
    }
  };
}

export function tooLarge(size: number): Loaded {
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);
  return {
    fault: `the file is too large to be a contract: ${megabytes(size)} MiB, the limit is ${megabytes(largestFile)} MiB`,
  };
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** UTF-8 text, or why the bytes are not text. */
export function decode(bytes: Uint8Array): Loaded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { fault: "the file is UTF-16 text: save it as UTF-8" };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { fault: `the file is binary, not text: it has a NUL byte at offset ${String(nul)}` };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { fault: "the file is not valid UTF-8 text: save it as UTF-8" };
  }
}
