import { type Pairing } from "../../model/contract.js";
import type { Judged } from "../../model/rule.js";
/**
 * Equal for the same change of the same element with the same harm, whatever else the proposal holds: waivers name it.
 * A waiver of a removal does not cover a removal that does more harm.
 */
export declare function fingerprint(judged: Judged, pairing: Pairing): string;
