import type { Node } from "../../../source/node.js";
import { dynamicName } from "../documents/dynamic-scope.js";
import { resolve, resolveSteps, rootOf } from "../documents/resolve.js";
import { type At, malformed } from "./compiler.js";
import type { Literal } from "./formula.js";

export function reference(at: At, value: Node, key: string): Literal {
  if (value.kind !== "string") return malformed(at, key, value, "a URI reference as a string");
  at.compiler.budget.spend(resolveSteps);
  const target = resolve(at.compiler.library, at.place, value.value);
  if (!("missing" in target)) return at.compiler.compile(target);
  const because = `"${key}" leads to ${target.missing}, ${target.because}`;
  return at.compiler.opaque(because, `ref ${target.identity}`);
}

/** Decided when the outermost owner of the name is the same on every way to it; else equal to itself only. */
export function dynamicReference(at: At, value: Node, key: string): Literal {
  if (value.kind !== "string") return malformed(at, key, value, "a URI reference as a string");
  const target = resolve(at.compiler.library, at.place, value.value);
  if ("missing" in target) return reference(at, value, key);
  const name = dynamicName(key, value.value);
  const owners = at.compiler.scope.owners(name);
  if (!owners.some(({ node }) => node === target.node)) return at.compiler.compile(target);
  const outermost = owners.length === 1 ? target : at.compiler.scope.outermost(name);
  if (outermost) return at.compiler.compile(outermost);
  // Which one it means rests on everything that is loaded: equal only where all of that is.
  const all = at.compiler.documents.map((document) => at.compiler.signatures.of(rootOf(document)));
  const text = `${key} ${value.value} ${at.compiler.signatures.of(target)} ${all.sort().join(" ")}`;
  return at.compiler.opaque(
    `"${key}": ${JSON.stringify(value.value)} means another schema depending on where it is reached from`,
    text,
  );
}
