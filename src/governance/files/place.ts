import type { Location } from "../../model/location.js";
import type { Node } from "../../source/node.js";
import type { ReadFile } from "./validate.js";

/** Where a key's value or a list's entry stands in a file that was read; the nearest that is there. */
export function placeIn(
  { root, source }: Pick<ReadFile<unknown>, "root" | "source">,
  steps: readonly (string | number)[],
): Location {
  const { start, end } = placeAt(root, steps);
  return source.locate(start, end);
}

/** A key where the value is a map or a list, else the value. */
function placeAt(root: Node, steps: readonly (string | number)[]): { start: number; end: number } {
  let place: { start: number; end: number } = { start: root.start, end: root.start };
  let node: Node | undefined = root;
  for (const step of steps) {
    if (node?.kind === "array") {
      node = node.items[Number(step)];
      if (node) place = firstMember(node);
    } else if (node?.kind === "object") {
      const member = node.member(String(step));
      node = member?.value;
      if (member)
        place = isScalar(member.value) && member.value.end > member.value.start ? member.value : member;
    }
  }
  return { start: place.start, end: place.end };
}

function firstMember(node: Node): { start: number; end: number } {
  return (node.kind === "object" ? node.members[0] : undefined) ?? node;
}

function isScalar({ kind }: Node): boolean {
  return kind !== "object" && kind !== "array";
}
