import type { ElementPath } from "../../../model/change.js";
import { type Outcome, reads, readsWith, worst } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import { isUnchanged, targetOf, typeDigest } from "../model/type-digest.js";
import type { Enum, Field, Message, ProtoFile, Rpc } from "../model/descriptor.js";
import { readEnum, readFirstValue } from "../decoding/enum.js";
import { isData } from "../decoding/reader-context.js";
import { readMessage } from "../decoding/message.js";
import { locationOf } from "../rule-kinds/location.js";
import type { Span } from "../syntax/ast.js";

interface TypeSide {
  readonly enum?: Enum;
  readonly message?: Message;
  /** What uses the type, as people call it: `the type of field "total"`. */
  readonly role: string;
}

/** A place of this file that names a type. */
interface Use {
  readonly type: Message | Enum | undefined;
  readonly role: string;
  readonly element: ElementPath;
  readonly file: ProtoFile;
  readonly at: Span;
}

export const importedType = defineRule<Matched, TypeSide>({
  id: "protobuf/imported-type",
  title: "A type from another file changed",
  why: "A message embeds a type that is declared elsewhere, or a method takes or returns it, so its data changes with that type. The change itself is listed, owned and judged where the type is declared.",
  remedy: "Look at the file that declares the type.",
  surfaces: ["wire", "json"],
  *differences(matched) {
    const done = new Set<string>();
    for (const { base, head } of uses(matched)) {
      const from = foreign(base);
      const to = head.type;
      if (!from || from.fullName !== to?.fullName || done.has(to.fullName)) continue;
      done.add(to.fullName);
      if (isUnchanged(from, to)) continue;
      // What moved into this file is told with the file that it left.
      const declaredIn = to.file === head.file ? from.file.path : to.file.path;
      yield { ...locationOf({ base, head }), base: side(from, base), head: side(to, head), declaredIn };
    }
  },
  reads(reader, writer, on, { context }): Outcome {
    if (!isData(on) || !reader || !writer) return reads;
    if (reader.enum && writer.enum)
      return worst([
        readEnum(reader.enum, writer.enum, on, context.policy),
        readFirstValue(reader.enum, writer.enum, on),
      ]);
    if (reader.message && writer.message) return readMessage(reader.message, writer.message, on, context);
    return readsWith("see the file that declares the type");
  },
  message: ({ head }) => {
    const type = head?.message ?? head?.enum;
    return `${type?.fullName ?? ""}, ${head?.role ?? ""}, changed in ${type?.file.path ?? ""}`;
  },
  shape: ({ message, enum: type }) => (message ? typeDigest(message) : type ? typeDigest(type) : ""),
});

/** The fields and then the methods that both sides have; a type is shown at the first of its users. */
function* uses({ fields, extensions, rpcs }: Matched): Generator<{ base: Use; head: Use }> {
  for (const { base, head } of [...fields, ...extensions])
    if (base && head) yield { base: fieldUse(base), head: fieldUse(head) };
  for (const { base, head } of rpcs) {
    if (!base || !head) continue;
    for (const end of ["request", "response"] as const)
      yield { base: methodUse(base, end), head: methodUse(head, end) };
  }
}

function fieldUse(field: Field): Use {
  const { name, element, file, at } = field;
  return { type: targetOf(field), role: `the type of field "${name}"`, element, file, at };
}

function methodUse(rpc: Rpc, end: "request" | "response"): Use {
  const { element, service, node } = rpc;
  const role = `the ${end} of method "${rpc.name}"`;
  return { type: rpc[end], role, element, file: service.file, at: node.at };
}

function foreign({ type, file }: Use): Message | Enum | undefined {
  return type && type.file !== file ? type : undefined;
}

function side(type: Message | Enum, { role }: Use): TypeSide {
  return type.kind === "message" ? { message: type, role } : { enum: type, role };
}
