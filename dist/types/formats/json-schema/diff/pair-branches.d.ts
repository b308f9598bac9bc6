import type { Node } from "../../../source/node.js";
type Pair = readonly [base: number | undefined, head: number | undefined];
/**
 * Pairs the schemas of two lists. A place in a tuple has a meaning, so tuples are paired by place; branches have none:
 * equal ones are set aside, then those with the same title, reference or discriminator are paired, then the rest in
 * order if equally many are left on both sides.
 */
export declare function pairBranches(base: readonly Node[], head: readonly Node[], byPlace: boolean): readonly Pair[];
export {};
