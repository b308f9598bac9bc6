import type { Member, ObjectNode } from "../../../source/node.js";
/** The members that count: of a key that is written twice, the last one, as JSON.parse would have it. */
export declare function countingMembers(node: ObjectNode): readonly Member[];
