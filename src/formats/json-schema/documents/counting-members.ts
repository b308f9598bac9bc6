import { duplicateMembers, type Member, type ObjectNode } from "../../../source/node.js";

/** The keys of an object, each once, in the order in which they are first written. */
export function keysIn(node: ObjectNode): readonly string[] {
  const keys = node.members.map(({ key }) => key);
  return duplicateMembers(node).length === 0 ? keys : [...new Set(keys)];
}

/** The members that count: of a key that is written twice, the last one, as JSON.parse would have it. */
export function countingMembers(node: ObjectNode): readonly Member[] {
  if (duplicateMembers(node).length === 0) return node.members;
  return node.members.filter((member) => node.member(member.key) === member);
}
