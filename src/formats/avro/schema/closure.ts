import { closures } from "../../../algorithms/closures.js";
import { sha256 } from "../../../algorithms/digest.js";
import { definitionKey, messageKey, schemaKey } from "./definition-key.js";
import { namedIn, rootSchemas } from "./roots.js";
import type { Contract, Named, Schema } from "./schema.js";

/** A type with everything that it reaches; only of types whose references are resolved. */
interface Closure {
  /** Equal exactly when two types and all that they reach mean the same. */
  readonly meaning: string;
  /** The type's own definition key. */
  readonly own: string;
  /** Whether any type or field in it has an alias. */
  readonly renames: boolean;
}

const closureOf = closures({
  references: (type: Named) =>
    type.kind === "record" ? type.fields.flatMap((field) => [...namedIn(field.type)]) : [],
  close(group, reached: readonly Closure[]) {
    const meanings = reached.map(({ meaning }) => meaning).sort();
    const keys = new Map(group.map((type) => [type, definitionKey(type)]));
    const shared = sha256([...[...keys.values()].sort(), "", ...meanings].join("\n"));
    const renames = group.some(hasAliases) || reached.some((closure) => closure.renames);
    return (type) => {
      const own = keys.get(type) ?? "";
      return { meaning: sha256(`${own}\n${shared}`), own, renames };
    };
  },
});

function hasAliases(type: Named): boolean {
  if (type.aliases.length > 0) return true;
  return type.kind === "record" && type.fields.some(({ aliases }) => aliases.length > 0);
}

/** Equal exactly when two types and everything that they reach mean the same. */
export function meaningOf(type: Named): string {
  return closureOf(type).meaning;
}

/** The definition key of a type whose references are resolved, as `definitionKey` writes it. */
export function ownMeaningOf(type: Named): string {
  return closureOf(type).own;
}

/** Whether any alias stands in what these schemas reach. */
export function hasRenames(roots: readonly Schema[]): boolean {
  return roots.some((root) => [...namedIn(root)].some((type) => closureOf(type).renames));
}

/** Equal on both sides of a file that did not change exactly when it means the same on both. */
export function meaningIn(contract: Contract): string {
  const { root, protocol } = contract;
  const meanings = rootSchemas(contract).flatMap((schema) => [...namedIn(schema)].map(meaningOf));
  return JSON.stringify([root && schemaKey(root), protocol?.messages.map(messageKey), meanings]);
}
