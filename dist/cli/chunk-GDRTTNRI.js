import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/governance/files/place.ts
function placeIn({ root, source }, steps) {
  const { start, end } = placeAt(root, steps);
  return source.locate(start, end);
}
function placeAt(root, steps) {
  let place = { start: root.start, end: root.start };
  let node = root;
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
function firstMember(node) {
  return (node.kind === "object" ? node.members[0] : void 0) ?? node;
}
function isScalar({ kind }) {
  return kind !== "object" && kind !== "array";
}

export {
  placeIn
};
