import type { Node, ObjectNode } from "../../../source/node.js";
import { countingMembers } from "../documents/counting-members.js";

/** Names that count as declared although no property describes them. */
export function namesBeside(node: ObjectNode): string[] {
  const names: string[] = [];
  const strings = (list: Node | undefined) => {
    if (list?.kind === "array")
      for (const item of list.items) if (item.kind === "string") names.push(item.value);
  };
  strings(node.get("required"));
  for (const key of ["dependentRequired", "dependencies"]) {
    const map = node.get(key);
    if (map?.kind === "object")
      for (const { key: name, value } of countingMembers(map)) {
        names.push(name);
        strings(value);
      }
  }
  const lists = [node.get("const"), ...(arrayItems(node.get("enum")) ?? [])];
  for (const value of lists) if (value?.kind === "object") names.push(...value.members.map(({ key }) => key));
  return names;
}

function arrayItems(node: Node | undefined): readonly Node[] | undefined {
  return node?.kind === "array" ? node.items : undefined;
}
