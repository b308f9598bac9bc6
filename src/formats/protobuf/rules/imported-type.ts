import { type Outcome, reads, readsWith } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import { isUnchanged, targetOf, typeDigest } from "../model/type-digest.js";
import type { Enum, Field, Message } from "../model/descriptor.js";
import { readEnum } from "../decoding/enum.js";
import { isData } from "../decoding/reader-context.js";
import { readMessage } from "../decoding/message.js";
import { locationOf } from "../rule-kinds/location.js";

interface TypeSide {
  readonly enum?: Enum;
  readonly message?: Message;
  readonly user: Field;
}

export const importedType = defineRule<Matched, TypeSide>({
  id: "protobuf/imported-type",
  title: "A type from another file changed",
  why: "The message embeds a type that is declared elsewhere, so its data changes with that type. The change itself is listed, owned and judged where the type is declared.",
  remedy: "Look at the file that declares the type.",
  surfaces: ["wire", "json"],
  *differences({ fields, extensions }) {
    const done = new Set<string>();
    for (const { base, head } of [...fields, ...extensions]) {
      const from = base && foreign(base);
      const to = head && foreign(head);
      if (!from || !head || from.fullName !== to?.fullName || done.has(to.fullName)) continue;
      done.add(to.fullName);
      if (isUnchanged(from, to)) continue;
      yield { ...locationOf({ base, head }), base: side(from, base), head: side(to, head) };
    }
  },
  reads(reader, writer, on, { context }): Outcome {
    if (!isData(on) || !reader || !writer) return reads;
    if (reader.enum && writer.enum) return readEnum(reader.enum, writer.enum, on, context.policy);
    if (reader.message && writer.message) return readMessage(reader.message, writer.message, on, context);
    return readsWith("see the file that declares the type");
  },
  message: ({ head }) => {
    const type = head?.message ?? head?.enum;
    return `${type?.fullName ?? ""}, the type of field "${head?.user.name ?? ""}", changed in ${type?.file.path ?? ""}`;
  },
  shape: ({ message, enum: type }) => (message ? typeDigest(message) : type ? typeDigest(type) : ""),
});

function foreign(field: Field): Message | Enum | undefined {
  const target = targetOf(field);
  return target && target.file !== field.file ? target : undefined;
}

function side(type: Message | Enum, user: Field): TypeSide {
  return type.kind === "message" ? { message: type, user } : { enum: type, user };
}
