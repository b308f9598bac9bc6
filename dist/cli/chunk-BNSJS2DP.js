var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  placeIn: () => placeIn
});
module.exports = __toCommonJS(stdin_exports);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  placeIn
});
