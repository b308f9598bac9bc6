import { type Outcome } from "../../../model/outcome.js";
import type { Enum, Field, FieldType, Scalar } from "../model/descriptor.js";
/** The reader has a message, the writer another type. */
export declare function messageFromOther(reader: Field, from: FieldType): Outcome;
/** The writer has a message, the reader another type. */
export declare function otherFromMessage(to: FieldType, writer: Field, reader: Field): Outcome;
/** The reader has an enum, the writer a scalar. */
export declare function enumFromWire(reader: Enum, writer: Scalar): Outcome;
/** The reader has a scalar, the writer an enum: its declared numbers decide. */
export declare function wireFromEnum(reader: Scalar, writer: Enum, field: Field): Outcome;
