import type { Node, ObjectNode } from "../../../source/node.js";
import { keysIn } from "../documents/counting-members.js";
import { type At, malformed, sub } from "./compiler.js";
import { type Literal, top } from "./formula.js";

export function eachMember(
  at: At,
  value: Node,
  key: string,
  read: (name: string, child: Node) => Literal,
): Literal {
  if (value.kind !== "object") return malformed(at, key, value, "an object");
  return at.compiler.arena.all(
    keysIn(value).map((name) => {
      const child = value.get(name);
      return child ? read(name, child) : top;
    }),
  );
}

export function eachSchema(
  at: At,
  value: Node,
  key: string,
  make: (name: string, schema: Literal) => Literal,
): Literal {
  return eachMember(at, value, key, (name, child) => make(name, sub(at, child)));
}

/** The names and patterns that `additionalProperties` leaves alone: those beside it, not those in other branches. */
export function declared(schema: ObjectNode): { names: ReadonlySet<string>; patterns: readonly string[] } {
  const keys = (key: string) => {
    const node = schema.get(key);
    return node?.kind === "object" ? node.members.map((member) => member.key) : [];
  };
  return { names: new Set(keys("properties")), patterns: [...new Set(keys("patternProperties"))] };
}

export function required(at: At, value: Node, key: string): Literal {
  return value.kind === "array"
    ? requiredNames(at, value, key)
    : malformed(at, key, value, "a list of names");
}

export function requiredNames(at: At, node: Node, key: string): Literal {
  if (node.kind === "string") return at.compiler.arena.atom({ kind: "required", name: node.value });
  if (node.kind !== "array") return malformed(at, key, node, "a list of names");
  const names = node.items.flatMap((item) => (item.kind === "string" ? [item.value] : []));
  if (names.length < node.items.length) return malformed(at, key, node, "a list of names");
  return at.compiler.arena.all(names.map((name) => at.compiler.arena.atom({ kind: "required", name })));
}

/** Of an object that has the name, the schema holds. */
export function whenPresent({ compiler: { arena } }: At, name: string, schema: Literal): Literal {
  const present = arena.all([arena.types(["object"]), arena.atom({ kind: "required", name })]);
  return arena.any([-present, schema]);
}
