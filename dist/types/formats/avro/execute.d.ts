import type { Replayed } from "../../model/format.js";
import type { Cause, Check } from "./check.js";
import type { Datum } from "./datum.js";
import type { Root } from "./roots.js";
import type { Schema } from "./schema.js";
/** Our own decoder in witnesses, where avsc is not given the writer's schema or refuses it. */
export declare const loneDecoder = "contract-check's resolving decoder";
/** Our own decoder over what avsc decoded: avsc refuses whole pairs of schemas, this one says what a datum meets. */
export declare const ownDecoder = "contract-check's resolving decoder over avsc 5.7.9";
/** Writes a datum with avsc, reads it back, and says what becomes of it in the reader's hands. */
export declare function execute(datum: Datum, root: Root, one: Check, cause: Cause | undefined): Promise<Replayed>;
/** A datum's bytes in hex. */
export declare function encoded(datum: Datum, schema: Schema): Promise<string>;
