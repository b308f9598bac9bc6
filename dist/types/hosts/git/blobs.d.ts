import { type Loaded } from "../../model/snapshot.js";
/** Reads blobs by object id; both sides share it, so equal content is read and decoded once. */
export interface BlobReader {
    /** Reads what was not read before; blobs over the limit are passed over. */
    load(oids: Iterable<string>): Promise<void>;
    /** undefined: not loaded. "missing": git does not have the object. */
    get(oid: string): Loaded | "missing" | undefined;
    /** The first bytes of blobs, kept nowhere. */
    starts(oids: Iterable<string>, length: number): Promise<ReadonlyMap<string, Buffer>>;
}
export declare function blobReader(cwd: string): BlobReader;
