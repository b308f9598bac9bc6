import type { Sides } from "../../../model/change.js";
import type { Difference } from "../../../model/rule.js";
import { type Place, type Type } from "../schema/schema.js";
import type { Located, Matched } from "./matched.js";
/** One difference, placed in head or, where head lacks the element, in base. */
export declare function differenceAt<T>({ at }: Located, { base, head }: Sides<T>, place: Place | undefined): Difference<T>;
/** For a rule about the places where two types differ in one way. */
export declare function placesWhere(differs: (base: Type, head: Type) => boolean): ({ slots }: Matched) => Iterable<Difference<Type>>;
/** What both sides have, in the order of each side; nothing where the orders are the same. */
export declare function orderDifference(located: Located, base: readonly string[], head: readonly string[], place: Place): Iterable<Difference<readonly string[]>>;
