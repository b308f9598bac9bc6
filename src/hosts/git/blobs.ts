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
  /** What is being read, by object id. */
  const reading = new Map<string, Promise<void>>();
  return {
    get: (oid) => store.get(oid),
    async load(oids) {
      const missingOids = [...new Set(oids)].filter((oid) => !store.has(oid));
      const unread = missingOids.filter((oid) => !reading.has(oid));
      const read = batch(unread, (oid) => ({
        bytesToKeep: (size) => (size > largestFile ? 0 : size),
        take(content, header) {
          const size = header?.size ?? 0;
          if (content === undefined) store.set(oid, "missing");
          else store.set(oid, size > largestFile ? tooLarge(size) : decode(content));
        },
      })).finally(() => {
        for (const oid of unread) reading.delete(oid);
      });
      for (const oid of unread) reading.set(oid, read);
      await Promise.all([read, ...missingOids.map((oid) => reading.get(oid))]);
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
