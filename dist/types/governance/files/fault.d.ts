import type { Fault, PartialLocation } from "../../model/location.js";
/** A fault of a governance file, with the code that `explain` knows. */
export interface ConfigFault extends Fault {
    readonly code: string;
}
export declare function configFault(code: string, message: string, location?: PartialLocation): ConfigFault;
