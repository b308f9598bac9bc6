import { largestFile, type Loaded } from "../../model/snapshot.js";
import { decode, tooLarge } from "../text.js";
import { catFile } from "./batch.js";

/** Reads blobs by object id; both sides share it, so equal content is read and decoded once. */
export interface BlobReader {
  /** Reads what was not read before; blobs over the limit are passed over. */
  load(oids: Iterable<string>): Promise<void>;
  /** undefined: not loaded. "missing": git does not have the object. */
  get(oid: string): Loaded | "missing" | undefined;
  /** The first bytes of blobs, kept nowhere. */
  starts(oids: Iterable<string>, length: number): Promise<ReadonlyMap<string, Buffer>>;
}

export function blobReader(cwd: string): BlobReader {
  const store = new Map<string, Loaded | "missing">();
  const batch = catFile(cwd);
  return {
    get: (oid) => store.get(oid),
    async load(oids) {
      const missingOids = [...new Set(oids)].filter((oid) => !store.has(oid));
      await batch(missingOids, (oid) => ({
        bytesToKeep: (size) => (size > largestFile ? 0 : size),
        take(content, header) {
          const size = header?.size ?? 0;
          if (content === undefined) store.set(oid, "missing");
          else store.set(oid, size > largestFile ? tooLarge(size) : decode(content));
        },
      }));
    },
    async starts(oids, length) {
      const starts = new Map<string, Buffer>();
      await batch([...new Set(oids)], (oid) => ({
        bytesToKeep: (size) => Math.min(size, length),
        take(content) {
          if (content !== undefined) starts.set(oid, content);
        },
      }));
      return starts;
    },
  };
}
