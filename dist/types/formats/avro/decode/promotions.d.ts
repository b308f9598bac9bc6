import { type Outcome } from "../../../model/outcome.js";
import type { Type } from "../schema/schema.js";
export declare function promotes(writer: Type["kind"], reader: Type["kind"]): boolean;
/** How a promoted value arrives; the note names the first value that is altered. */
export declare function promoted(writer: Type["kind"], reader: Type["kind"]): Outcome;
export declare function isLossy(writer: Type["kind"], reader: Type["kind"]): boolean;
