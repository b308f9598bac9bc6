import type { Outcome } from "../../../model/outcome.js";
import type { Enum, Field, FieldType, Scalar } from "../model/descriptor.js";
/** A message where the writer has something else. */
export declare function messageFromOther(reader: Field, from: FieldType): Outcome;
/** Something else where the writer has a message. */
export declare function otherFromMessage(to: FieldType, writer: Field, reader: Field): Outcome;
/** An enum where the writer has a scalar. */
export declare function enumFromWire(reader: Enum, writer: Scalar): Outcome;
/** A scalar where the writer has an enum: its declared numbers decide. */
export declare function wireFromEnum(reader: Scalar, writer: Enum, field: Field): Outcome;
