import type { ReaderContext } from "../decoding/reader-context.js";
import { allExtensions, type Field, type Message } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import { getOrMake } from "../model/tables.js";
import { extendingFiles } from "./elsewhere.js";

/** The extensions that each message of these sides has in the files that are open, found when one is first asked for. */
export function extensionsOf(...sides: readonly ProtoModel[]): ReaderContext["extensionsOf"] {
  let index: ReadonlyMap<Message, ReadonlySet<Field>> | undefined;
  return (message) => {
    if (message.node.extensionRanges.length === 0) return [];
    index ??= extensionsByMessage(sides);
    return [...(index.get(message) ?? [])];
  };
}

/** A file that both sides have is linked once for both: its extensions are the same objects. */
function extensionsByMessage(sides: readonly ProtoModel[]): ReadonlyMap<Message, ReadonlySet<Field>> {
  const index = new Map<Message, Set<Field>>();
  for (const model of sides)
    for (const file of extendingFiles(model))
      for (const field of allExtensions(file))
        if (field.extendee) getOrMake(index, field.extendee, () => new Set<Field>()).add(field);
  return index;
}
