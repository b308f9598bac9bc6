import { meaningOf } from "../schema/closure.js";
import { pairNamed } from "../schema/roots.js";
import type { Contract, Named } from "../schema/schema.js";
import { importedDefinitions, link } from "./link.js";
import type { Model } from "./model.js";

/**
 * Head, with the types that base's file declares and that stand in another file of head now: in one that it imports, or in
 * one that declares them newly. Whoever moves a type out of a protocol or an IDL file has not removed it.
 */
export function withMoved(base: Contract, head: Contract, model: Model): Contract {
  if (base.root) return head;
  const own = new Set(head.types.map(({ name }) => name));
  const stays = new Set(pairNamed(base.types, head.types).both.map(([type]) => type));
  const moved = base.types.flatMap((type) => {
    const there = own.has(type.name) ? undefined : standsIn(type, head, model);
    // What has its place here counts where the type itself is as it was: a copy hides nothing.
    const isCopy = there && stays.has(type) && meaningOf(there) === meaningOf(type);
    return there && !isCopy ? [there] : [];
  });
  return moved.length === 0 ? head : { ...head, types: [...head.types, ...moved] };
}

/** Of several, one that changed counts before one that did not. */
function standsIn(type: Named, { path }: Contract, model: Model): Named | undefined {
  const opened = model.opened.get(path);
  const imported =
    opened && "file" in opened ? importedDefinitions(model, opened.file).get(type.name) : undefined;
  const newly = (model.definitions.get(type.name) ?? []).filter((definition) => isNewIn(model, definition));
  const types = [...(imported ? [imported] : []), ...newly]
    .filter((definition) => definition.path !== path && link(model, definition.path).contract)
    .flatMap((definition) => (definition.type.kind === type.kind ? [definition.type] : []));
  return types.find((other) => meaningOf(other) !== meaningOf(type)) ?? types[0];
}

/** Whether a file that is compared declares a name that it did not declare on the other side. */
function isNewIn({ compared, counterpart }: Model, { path, type }: { path: string; type: Named }): boolean {
  const before = counterpart?.opened.get(path);
  if (!compared.has(path) || (before && "fault" in before)) return false;
  return before?.file.definitions.get(type.name) === undefined;
}
