import type { Replayed } from "../../../model/format.js";
import type { Contract } from "./side.js";
/** Validates an instance with Ajv under both schemas: it must be valid for the writer. Throws where Ajv cannot. */
export declare function replayInstance(reader: Contract, writer: Contract, written: unknown): Promise<Replayed>;
