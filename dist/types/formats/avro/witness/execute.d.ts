import type { Replayed } from "../../../model/format.js";
import type { Cause, Resolution } from "../decode/resolution.js";
import type { Root } from "../schema/roots.js";
import { type Schema } from "../schema/schema.js";
import { type Datum } from "./datum.js";
/** Our own decoder in witnesses, where avsc is not given the writer's schema or refuses it. */
export declare const loneDecoder = "contract-check's resolving decoder";
/** Writes a datum with avsc, reads it back, and says what becomes of it in the reader's hands. */
export declare function execute(datum: Datum, root: Root, resolution: Resolution, cause: Cause | undefined): Promise<Replayed>;
/** A datum's bytes in hex. */
export declare function encoded(datum: Datum, schema: Schema): Promise<string>;
