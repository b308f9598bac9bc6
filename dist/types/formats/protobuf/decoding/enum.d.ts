import { type Outcome } from "../../../model/outcome.js";
import type { Enum, EnumValue } from "../model/descriptor.js";
import type { DataSurface, Policy } from "./reader-context.js";
/** The name that ProtoJSON writes for a number: the first one declared. */
export declare function printedName({ values }: Enum, number: number): string | undefined;
/** What a reader of one enum makes of one value that a writer of the other wrote. */
export declare function readEnumValue(reader: Enum, writer: EnumValue, on: DataSurface, policy: Policy): Outcome;
/** The value that an absent field reads as. */
export declare function firstValue({ values }: Enum): EnumValue | undefined;
/** Two enums as a whole, value by value. */
export declare function readEnum(reader: Enum, writer: Enum, on: DataSurface, policy: Policy): Outcome;
