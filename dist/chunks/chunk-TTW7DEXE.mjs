import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/source/node.ts
var indexes = /* @__PURE__ */ new WeakMap();
function findMember(key) {
  if (this.members.length < 8) {
    for (let i = this.members.length - 1; i >= 0; i -= 1)
      if (this.members[i]?.key === key) return this.members[i];
    return void 0;
  }
  const known = indexes.get(this) ?? new Map(this.members.map((candidate) => [candidate.key, candidate]));
  indexes.set(this, known);
  return known.get(key);
}
function getValue(key) {
  return this.member(key)?.value;
}
function objectNode(start, end, members) {
  return { kind: "object", start, end, members, member: findMember, get: getValue };
}
function duplicateMembers({ members }) {
  if (members.length < 8 && !hasTwins(members)) return none;
  const seen = /* @__PURE__ */ new Set();
  return members.filter(({ key }) => {
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}
var none = [];
function hasTwins(members) {
  for (let i = 1; i < members.length; i += 1)
    for (let j = 0; j < i; j += 1) if (members[i]?.key === members[j]?.key) return true;
  return false;
}
function plain(node) {
  switch (node.kind) {
    case "object": {
      const value = {};
      for (const { key, value: child } of node.members) {
        Object.defineProperty(value, key, {
          value: plain(child),
          enumerable: true,
          configurable: true,
          writable: true
        });
      }
      return value;
    }
    case "array":
      return node.items.map(plain);
    case "null":
      return null;
    default:
      return node.value;
  }
}
function describe(node) {
  switch (node.kind) {
    case "object":
      return "an object";
    case "array":
      return "an array";
    case "null":
      return "null";
    case "string":
      return `the string ${JSON.stringify(node.value.length > 40 ? `${node.value.slice(0, 40)}\u2026` : node.value)}`;
    case "number":
      return `the number ${node.raw.length > 40 ? `${node.raw.slice(0, 40)}\u2026` : node.raw}`;
    case "boolean":
      return String(node.value);
  }
}

export {
  objectNode,
  duplicateMembers,
  plain,
  describe
};
