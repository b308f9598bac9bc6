import type { Instant } from "../../../model/instant.js";
import type { Policy } from "../../policy/policy.js";
import type { ChangeRequest } from "../../requests/request.js";
export declare const compatibilityLayer: import("../requirement.js").Requirement;
/** Old and new side by side, as a request on the governed branch promised it. */
export interface Layer {
    /** How long it was promised to stand. */
    readonly until: Instant | undefined;
    /** How long declared readers still meet what was before it, and who says so. */
    readonly least: {
        readonly until: Instant;
        readonly because: string;
    } | undefined;
}
/** The layer of a request; undefined times where nothing says them. */
export declare function layerOf(policy: Policy, request: ChangeRequest): Layer;
