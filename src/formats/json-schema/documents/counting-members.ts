import { duplicateMembers, type Member, type ObjectNode } from "../../../source/node.js";

/** The members that count: of a key that is written twice, the last one, as JSON.parse would have it. */
export function countingMembers(node: ObjectNode): readonly Member[] {
  if (duplicateMembers(node).length === 0) return node.members;
  return node.members.filter((member) => node.member(member.key) === member);
}
