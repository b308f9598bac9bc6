import type { ElementPath } from "../../../model/change.js";
import { fails, type Outcome, reads, readsWith, worst } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import { isBundled } from "../model/proto-model.js";
import { isUnchanged, nearestChange, targetOf, typeDigest } from "../model/type-digest.js";
import type { Enum, Field, Message, ProtoFile, Rpc } from "../model/descriptor.js";
import { readEnum } from "../decoding/enum.js";
import { readDefault } from "../decoding/presence.js";
import { type DataSurface, isData } from "../decoding/reader-context.js";
import { readMessage } from "../decoding/message.js";
import { locationOf } from "../rule-kinds/location.js";
import type { Span } from "../syntax/ast.js";

interface TypeSide {
  readonly enum?: Enum;
  readonly message?: Message;
  /** The fields of this type, in the same order on both sides. */
  readonly fields: readonly Field[];
  /** What uses the type, as people call it: `the type of field "total"`. */
  readonly role: string;
  /** The file that uses it. */
  readonly file: ProtoFile;
}

/** A place of this file that names a type. */
interface Use {
  readonly type: Message | Enum | undefined;
  readonly field?: Field;
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
    for (const [first, ...others] of usesByType(matched)) {
      const from = first.base.type;
      const to = first.head.type;
      if (!from || !to || isUnchanged(from, to)) continue;
      const all = [first, ...others];
      const { base, head } = all.find(meansAnother) ?? first;
      // What moved into this file is told with the file that it left.
      const declaredIn = to.file === head.file ? from.file.path : placeOf(from, to).path;
      const fieldsOf = (on: "base" | "head") => all.flatMap((use) => use[on].field ?? []);
      yield {
        ...locationOf({ base, head }),
        base: { ...side(from, base), fields: fieldsOf("base") },
        head: { ...side(to, head), fields: fieldsOf("head") },
        declaredIn,
      };
    }
  },
  reads(reader, writer, on, { context }): Outcome {
    if (!isData(on) || !reader || !writer) return reads;
    if (reader.enum && writer.enum)
      return worst([
        readEnum(reader.enum, writer.enum, on, context.policy),
        ...absentFields(reader.fields, writer.fields, on),
      ]);
    if (reader.message && writer.message) return readMessage(reader.message, writer.message, on, context);
    return readsWith("see the file that declares the type");
  },
  message: ({ base, head }) => {
    const [was, is] = [base, head].map((its) => its?.message ?? its?.enum);
    const what = `${is?.fullName ?? ""}, ${head?.role ?? ""},`;
    if (head?.file === is?.file) return `${what} moved here from ${was?.file.path ?? ""} and changed`;
    return was && is ? `${what} changed ${placeOf(was, is).text}` : what;
  },
  shape: ({ message, enum: type }) => (message ? typeDigest(message) : type ? typeDigest(type) : ""),
});

interface Place {
  /** A file of the repository, if the change is in one. */
  readonly path: string;
  readonly text: string;
}

/** Where a type of another file changed: a text that is not of the repository changes with what it imports of there. */
function placeOf(was: Message | Enum, is: Message | Enum): Place {
  const isOurs = (...types: readonly (Message | Enum)[]) => types.some(({ file }) => !isBundled(file));
  if (isOurs(was) && isOurs(is)) return { path: is.file.path, text: `in ${is.file.path}` };
  const [before, after] = nearestChange(was, is, isOurs);
  const through = after === is ? "" : `with ${after.fullName} `;
  const { path } = isBundled(after.file) ? before.file : after.file;
  const text = `${through}in ${isBundled(before.file) ? after.file.importPath : path}`;
  if (isBundled(before.file) === isBundled(after.file))
    return { path, text: isBundled(after.file) ? `${text}, which is not in the repository` : text };
  return isBundled(after.file)
    ? { path, text: `${text}, which left the repository: the one from outside it counts now` }
    : {
        path,
        text: `${through}in ${path}, which is in the repository now: the one from outside it counted before`,
      };
}

/** What the absent fields of a type are read as: the type's first value, or what a field says instead. */
function absentFields(reader: readonly Field[], writer: readonly Field[], on: DataSurface): Outcome[] {
  return reader.flatMap((field, index) => {
    const other = writer[index];
    return other ? [readDefault(field, other, on)] : [];
  });
}

/** Whether a field means another value where it is absent. */
function meansAnother({ base, head }: UsePair): boolean {
  const [from, to] = [base.field, head.field];
  if (!from || !to || from.type.kind !== "enum") return false;
  return (["wire", "json"] as const).some(
    (on) => fails(readDefault(to, from, on)) || fails(readDefault(from, to, on)),
  );
}

interface UsePair {
  readonly base: Use;
  readonly head: Use;
}

/** The uses of each type that base had in another file and that has the same name now, in the order of the first ones. */
function usesByType(matched: Matched): Iterable<[UsePair, ...UsePair[]]> {
  const groups = new Map<string, [UsePair, ...UsePair[]]>();
  for (const pair of uses(matched)) {
    const from = foreign(pair.base);
    if (!from || from.fullName !== pair.head.type?.fullName) continue;
    const group = groups.get(from.fullName);
    if (group) group.push(pair);
    else groups.set(from.fullName, [pair]);
  }
  return groups.values();
}

/** The fields and then the methods that both sides have; a type is shown at the first of its users, or at the one that feels it. */
function* uses({ fields, extensions, rpcs }: Matched): Generator<UsePair> {
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
  return { type: targetOf(field), field, role: `the type of field "${name}"`, element, file, at };
}

function methodUse(rpc: Rpc, end: "request" | "response"): Use {
  const { element, service, node } = rpc;
  const role = `the ${end} of method "${rpc.name}"`;
  return { type: rpc[end], role, element, file: service.file, at: node.at };
}

function foreign({ type, file }: Use): Message | Enum | undefined {
  return type && type.file !== file ? type : undefined;
}

function side(type: Message | Enum, { role, file }: Use): Omit<TypeSide, "fields"> {
  return type.kind === "message" ? { message: type, role, file } : { enum: type, role, file };
}
