import type { PartialLocation } from "../../model/location.js";
import type { Snapshot } from "../../model/snapshot.js";
import { type ConfigFault } from "../files/fault.js";
import type { RequestFile as ChangeRequest } from "../files/types.generated.js";
export declare const requestFolder = "governance/changes/";
export type { RequestFile as ChangeRequest } from "../files/types.generated.js";
/** A request with the file that holds it. */
export interface FiledRequest {
    readonly file: string;
    readonly text: string;
    readonly request: ChangeRequest;
    readonly location: PartialLocation;
    /** Where a part of it stands: at("window"). */
    readonly at: (...path: readonly (string | number)[]) => PartialLocation;
}
export interface Requests {
    readonly filed: readonly FiledRequest[];
    readonly faults: readonly ConfigFault[];
}
export declare const noRequests: Requests;
/** All change requests of one side. A file that is no request is a fault with its place. */
export declare function readRequests(side: Snapshot): Promise<Requests>;
export declare function isRequestFile(path: string): boolean;
