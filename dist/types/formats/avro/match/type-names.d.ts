import { type Outcome, type Surface } from "../../../model/outcome.js";
import type { Named, Schema } from "../schema/schema.js";
import type { Matched, NamedMatch } from "./matched.js";
/** A named type of one side with the places that use it. */
export interface NamedUse {
    readonly type: Named;
    readonly slots: readonly Schema[];
}
export declare function namedUses({ base, head, slots }: NamedMatch): {
    base: NamedUse;
    head: NamedUse;
};
/** A name matters where the types meet, and more where a union chooses by it. */
export declare function readsName(reader: NamedUse | undefined, writer: NamedUse | undefined, _on: Surface, { resolver }: Matched): Outcome;
