import type { Enum } from "../model/descriptor.js";
/** The names that an enum gives each number. */
export declare function printedNames({ values }: Enum): ReadonlyMap<number, readonly string[]>;
