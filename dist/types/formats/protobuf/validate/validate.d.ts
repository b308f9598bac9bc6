import type { Fault } from "../../../model/location.js";
import type { ProtoModel } from "../model/proto-model.js";
/** Everything that keeps a file from being a contract, in the order of the text. */
export declare function faultsOf(model: ProtoModel, path: string): readonly Fault[];
