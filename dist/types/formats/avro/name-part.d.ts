import type { Outcome } from "../../model/outcome.js";
import type { Checks } from "./checks.js";
import type { Matched, NamedMatch } from "./matched.js";
import type { Named, Schema } from "./schema.js";
/** A named type of one side with the places that use it. */
export interface Titled {
    readonly type: Named;
    readonly slots: readonly Schema[];
    readonly checks: Checks;
}
export declare function titled(match: NamedMatch, { checks }: Matched): {
    base: Titled;
    head: Titled;
};
/** A name matters where the types meet, and more where a union chooses by it. */
export declare function readsName(reader: Titled | undefined, writer: Titled | undefined): Outcome;
