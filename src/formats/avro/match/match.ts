import type { ElementPath } from "../../../model/change.js";
import { resolve } from "../decode/resolution.js";
import { Resolver } from "../decode/resolver.js";
import type { Root } from "../schema/roots.js";
import { pairMessages, pairTypes, rootsOf } from "../schema/roots.js";
import type { Contract, Message, Named, Schema } from "../schema/schema.js";
import { isNamed, simpleName, typeOf } from "../schema/schema.js";
import type { Matched, MessageMatch, TypeMatch } from "./matched.js";
import type { Trail } from "./trail.js";
import { trail } from "./trail.js";
import { walk } from "./walk.js";

export function match(base: Contract, head: Contract): Matched {
  const resolutions = { backward: resolve(head, base), forward: resolve(base, head) };
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
    messages: messagesOf(base, head),
    types: typesOf(base, head),
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

function messagesOf(base: Contract, head: Contract): readonly MessageMatch[] {
  const { both, onlyA, onlyB } = pairMessages(base, head);
  const path = (contract: Contract, { name }: Message) => [simpleName(contract.protocol?.name ?? ""), name];
  return [
    ...both.map(([b, h]) => ({ base: b, head: h, at: trail(undefined, path(head, h)) })),
    ...onlyA.map((message) => ({
      base: message,
      head: undefined,
      at: trail(undefined, path(base, message)),
    })),
    ...onlyB.map((message) => ({
      base: undefined,
      head: message,
      at: trail(undefined, path(head, message)),
    })),
  ];
}

function typesOf(base: Contract, head: Contract): readonly TypeMatch[] {
  const { onlyA, onlyB } = pairTypes(base, head);
  const path = (contract: Contract, { name }: Named) => [
    ...(contract.protocol ? [simpleName(contract.protocol.name)] : []),
    simpleName(name),
  ];
  return [
    ...onlyA.map((type) => ({ base: type, head: undefined, at: trail(undefined, path(base, type)) })),
    ...onlyB.map((type) => ({ base: undefined, head: type, at: trail(undefined, path(head, type)) })),
  ];
}
