import type { Field } from "../model/descriptor.js";
import type { OptionValue, SyntaxFault } from "../syntax/ast.js";
/** A default must be a value of the field's type, and the field must be one that can have a default. */
export declare function defaultFaults(field: Field): Generator<SyntaxFault>;
/** Whether an option's value is one of a scalar type. */
export declare function fits(scalar: string, value: OptionValue): boolean;
