import { type Outcome, rejects } from "../../../model/outcome.js";
import { pairMessages, pairTypes, standalone } from "../schema/roots.js";
import { type Contract, type Message, type Named, typeOf } from "../schema/schema.js";

/**
 * What a type is to a reader whose file does not declare it: missing; or, where the writer's version of the file is known to
 * be the later one, another contract, which no datum of this reader's belongs to.
 */
export type LaterTypes = "missing" | "another contract";

/** The outcome for each message, type or whole contract of the writer that the reader lacks. */
export type Missing = ReadonlyMap<Message | Named | Contract, Outcome>;

export function missingCounterparts(reader: Contract, writer: Contract, laterTypes: LaterTypes): Missing {
  const missing = new Map<Message | Named | Contract, Outcome>();
  if (!readsRoot(reader, writer))
    missing.set(writer, rejects("the reader's file has no schema for this data"));
  const messages = pairMessages(reader, writer);
  for (const message of messages.onlyB)
    missing.set(message, rejects(`the reader has no message ${message.name}`));
  for (const [own, written] of messages.both)
    if (own.oneWay !== written.oneWay)
      missing.set(
        written,
        rejects(
          `${written.name} is one-way on one side only: Apache Avro refuses the call ("Not both one-way messages")`,
        ),
      );
  const onlyB = laterTypes === "another contract" ? [] : pairTypes(reader, writer).onlyB;
  const alone = onlyB.length > 0 ? standalone(writer) : new Set<Named>();
  for (const type of onlyB)
    if (alone.has(type)) missing.set(type, rejects(`the reader has no type for data of ${type.name}`));
  return missing;
}

/** A schema's data is still read by a protocol or an IDL file that declares the type. */
function readsRoot(reader: Contract, writer: Contract): boolean {
  if (!writer.root || reader.root) return true;
  const type = typeOf(writer.root);
  return pairTypes(reader, writer).both.some(([, written]) => written === type);
}
