import type { ReaderContext } from "../decoding/reader-context.js";
import { allExtensions, type Field, type Message } from "../model/descriptor.js";
import { extendingFiles } from "../model/extending.js";
import type { ProtoModel } from "../model/proto-model.js";
import { getOrMake } from "../model/tables.js";

/** The extensions that each message of these sides has in the files that are open, found when one is first asked for. */
export function extensionsOf(...sides: readonly ProtoModel[]): ReaderContext["extensionsOf"] {
  return (message) => {
    if (message.node.extensionRanges.length === 0) return [];
    // A file that both sides have is linked once for both: its extensions are the same objects.
    return [...new Set(sides.flatMap((model) => extensionsByMessage(model).get(message) ?? []))];
  };
}

interface Index {
  /** What was loaded when it was made. */
  readonly loaded: readonly string[];
  readonly extensions: ReadonlyMap<Message, readonly Field[]>;
}
const indexes = new WeakMap<ProtoModel, Index>();

/** One index for each side serves all contracts that are compared. */
function extensionsByMessage(model: ProtoModel): Index["extensions"] {
  const loaded = model.loaded();
  const kept = indexes.get(model);
  if (kept?.loaded === loaded) return kept.extensions;
  const extensions = new Map<Message, Field[]>();
  for (const file of extendingFiles(model))
    for (const field of allExtensions(file))
      if (field.extendee) getOrMake(extensions, field.extendee, () => []).push(field);
  indexes.set(model, { loaded, extensions });
  return extensions;
}
