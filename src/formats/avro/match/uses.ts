import type { ElementPath, Use } from "../../../model/change.js";
import { isNamed, type Named, type Schema, typeOf } from "../schema/schema.js";
import type { Matched } from "./matched.js";
import { branchStep, isSamePath, pathsOf } from "./trail.js";

/**
 * Where records use named types by name: the changes of a type are listed once, at the first place that the walk met, and
 * stand at the other places all the same.
 */
export function usesOf({ named, shared }: Pick<Matched, "named" | "shared">): readonly Use[] {
  const homes = new Map<Named, ElementPath[]>();
  const settle = (type: Named, at: ElementPath): void => {
    homes.set(type, [...(homes.get(type) ?? []), at]);
  };
  for (const { at, base, head } of [...named, ...shared]) {
    const { element, was = element } = pathsOf(at);
    settle(head, element);
    settle(base, was);
    if (was !== element) settle(base, element);
  }
  const uses: Use[] = [];
  for (const [record, places] of homes) {
    if (record.kind !== "record") continue;
    for (const field of record.fields)
      for (const { type, way } of namedBelow(field.type, [field.name]))
        for (const home of homes.get(type) ?? [])
          for (const place of places) {
            const at = [...place, ...way];
            if (!isSamePath(at, home)) uses.push({ type: home, at });
          }
  }
  return uses;
}

interface Below {
  readonly type: Named;
  readonly way: ElementPath;
}

/** The named types that a field's schema itself mentions, each with the way to it. */
function* namedBelow(schema: Schema, way: ElementPath): Iterable<Below> {
  const type = typeOf(schema);
  if (isNamed(type)) yield { type, way };
  else if (type.kind === "array") yield* namedBelow(type.items, [...way, "[]"]);
  else if (type.kind === "map") yield* namedBelow(type.values, [...way, "{}"]);
  else if (type.kind === "union")
    for (const branch of type.branches) yield* namedBelow(branch, [...way, branchStep(branch, type)]);
}
