import { byCodeUnits } from "../../../algorithms/order.js";
import type { Remains } from "../../format-definition.js";
import { meaningOf } from "../schema/closure.js";
import { type Contract, isNamed, type Named, typeOf } from "../schema/schema.js";
import { link } from "./link.js";
import type { Definition, Model } from "./model.js";
import { nearest } from "./nearest.js";

/**
 * A removed file was merged into others or split if what it declared is declared elsewhere now: a schema's own type, or
 * every type of a set. Calls go to a protocol by its name: one that has messages does not live on in another.
 */
export function remainsOf(base: Contract, head: Model): Remains<Contract> | undefined {
  const { path, root, protocol, types } = base;
  if (protocol && protocol.messages.length > 0) return undefined;
  const own = root && typeOf(root);
  const declared = own ? (isNamed(own) ? [own] : []) : types;
  const left = declared.flatMap((type) => declaredElsewhere(type, path, head) ?? []);
  if (left.length === 0 || left.length < declared.length) return undefined;
  const lasting = left.map(({ type }) => type);
  const [first] = own ? lasting : [];
  return {
    contract: { path, root: first, protocol: own ? undefined : protocol, types: lasting, flaws: [] },
    files: [...new Set(left.map((definition) => definition.path))].sort(byCodeUnits),
  };
}

/** What head declares under the name of a type, where every file that is equally near means the same by it. */
function declaredElsewhere({ kind, name }: Named, from: string, head: Model): Definition | undefined {
  const definitions = (head.definitions.get(name) ?? []).filter(({ path }) => link(head, path).contract);
  const [first, ...others] = nearest(from, definitions);
  if (first?.type.kind !== kind) return undefined;
  const meaning = meaningOf(first.type);
  return others.every(({ type }) => meaningOf(type) === meaning) ? first : undefined;
}
