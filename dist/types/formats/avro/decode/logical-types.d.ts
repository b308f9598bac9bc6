import { type Outcome } from "../../../model/outcome.js";
import type { Logical, Type } from "../schema/schema.js";
/**
 * What a reader makes of a value whose bytes it reads: decoders ignore logical types when they resolve schemas
 * (Apache Avro 1.12, avsc), so a unit or a scale that differs goes through unseen. The specification asks decimals
 * to agree in precision and scale.
 */
export declare function decodeLogical(reader: Type, writer: Type): Outcome;
export declare function logicalText({ name, precision, scale }: Logical): string;
