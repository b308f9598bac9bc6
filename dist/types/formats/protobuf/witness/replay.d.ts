import type { Replayed } from "../../../model/format.js";
import type { ProtoContract } from "../matching/matched.js";
import type { Policy } from "../decoding/reader-context.js";
/** Writes a witness's datum once more with one side and reads it with the other. Throws on a datum it cannot place. */
export declare function replay(reader: ProtoContract, writer: ProtoContract, written: unknown, policy: Policy): Promise<Replayed>;
