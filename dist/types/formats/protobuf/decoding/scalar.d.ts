import { type Outcome } from "../../../model/outcome.js";
import type { Scalar } from "../model/descriptor.js";
/** The wire type number that a singular value of this scalar is written with. */
export declare function wireTypeOf(scalar: Scalar): 0 | 1 | 2 | 5;
/** What a reader of one scalar makes of the bytes that a writer of another wrote. */
export declare function readWireScalar(reader: Scalar, writer: Scalar, verifiesUtf8: boolean): Outcome;
/** What a ProtoJSON reader of one scalar makes of the JSON that a writer of another wrote. */
export declare function readJsonScalar(reader: Scalar, writer: Scalar): Outcome;
