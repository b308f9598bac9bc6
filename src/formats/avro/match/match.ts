import type { ElementPath } from "../../../model/change.js";
import { plainGraphs, resolve } from "../decode/resolution.js";
import { Resolver } from "../decode/resolver.js";
import { pairMessages, type Pairs, pairTypes, type Root, rootsOf } from "../schema/roots.js";
import { type Contract, isNamed, type Schema, simpleName, typeOf } from "../schema/schema.js";
import type { Matched } from "./matched.js";
import { type Trail, trail } from "./trail.js";
import { walk } from "./walk.js";

export function match(base: Contract, head: Contract, graphs = plainGraphs()): Matched {
  // A type that head adds is a contract of its own, as a new file would be; one that it removes had data.
  const resolutions = {
    backward: resolve(head, base, "missing", graphs),
    forward: resolve(base, head, "another contract", graphs),
  };
  const resolver = new Resolver([resolutions.backward, resolutions.forward]);
  const starts = rootsOf(base, head).map((root) => ({
    base: root.a,
    head: root.b,
    trail: rootTrail(root, base, head),
    silent: false,
  }));
  return {
    base,
    head,
    resolutions,
    resolver,
    ...walk(starts, base, head, resolver),
    messages: declaredMatches(pairMessages(base, head), base, head),
    types: declaredMatches({ ...pairTypes(base, head), both: [] }, base, head),
  };
}

function rootTrail(root: Root, base: Contract, head: Contract): Trail {
  const path = (contract: Contract, schema: Schema): ElementPath => {
    const protocol = contract.protocol ? [simpleName(contract.protocol.name)] : [];
    if (root.message !== undefined) {
      const part = root.part === "request" ? [] : [root.part === "response" ? "<response>" : "<error>"];
      return [...protocol, root.message, ...part];
    }
    const type = typeOf(schema);
    return isNamed(type) ? [...protocol, simpleName(type.name)] : protocol;
  };
  return trail(undefined, path(base, root.a), path(head, root.b));
}

/** Messages and declared types stand under their own names, whichever side has them. */
function declaredMatches<T extends { readonly name: string }>(
  { both, onlyA, onlyB }: Pairs<T>,
  base: Contract,
  head: Contract,
) {
  const at = ({ protocol }: Contract, { name }: T) =>
    trail(undefined, [...(protocol ? [simpleName(protocol.name)] : []), simpleName(name)]);
  return [
    ...both.map(([b, h]) => ({ base: b, head: h, at: at(head, h) })),
    ...onlyA.map((element) => ({ base: element, head: undefined, at: at(base, element) })),
    ...onlyB.map((element) => ({ base: undefined, head: element, at: at(head, element) })),
  ];
}
