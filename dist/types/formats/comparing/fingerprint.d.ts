import type { Pairing } from "../../model/contract.js";
import type { Judged } from "../../model/rule.js";
/** The same for the same change of the same element, whatever else is in the proposal: waivers name it. */
export declare function fingerprint(judged: Judged, pairing: Pairing): string;
export declare function sha256(text: string): string;
