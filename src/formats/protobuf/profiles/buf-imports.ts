import type { ProtoContract } from "../matching/matched.js";
import { allExtensions, allMessages, type Enum, type Message, type ProtoFile } from "../model/descriptor.js";
import { isBundled, type ProtoModel } from "../model/proto-model.js";
import { isUnchanged, targetOf } from "../model/type-digest.js";
import { messageAndFieldRules } from "./buf-elements.js";
import { enumRules } from "./buf-enums.js";
import type { Report } from "./buf-report.js";
import { bufMessages } from "./buf-view.js";

type Type = Message | Enum;

/**
 * buf compares what a module imports like its own files. What is no contract here (a vendored copy, the texts of an image)
 * is told with each contract that uses its types; of a contract's types, that contract tells.
 */
export function importRules(base: ProtoContract, head: ProtoContract, report: Report): void {
  const now = new Map(borrowedTypes(head).map((type) => [type.fullName, type]));
  for (const type of borrowedTypes(base)) {
    const twin = now.get(type.fullName);
    if (!twin || isUnchanged(type, twin)) continue;
    if (type.kind === "enum" && twin.kind === "enum") enumRules(type, twin, report);
    if (type.kind === "message" && twin.kind === "message") messagePair(type, twin, report);
  }
}

/** A message and the entries of its maps. */
function messagePair(base: Message, head: Message, report: Report): void {
  const twins = new Map(bufMessages(head.file).map((message) => [message.fullName, message]));
  for (const message of bufMessages(base.file)) {
    const isEntry = message.message === undefined && message.fullName.startsWith(`${base.fullName}.`);
    const twin = message.message === base || isEntry ? twins.get(message.fullName) : undefined;
    if (twin) messageAndFieldRules(message, twin, report);
  }
}

/** The types outside of contracts that a contract's data hold, directly or through others of them. */
function borrowedTypes({ file, model }: ProtoContract): readonly Type[] {
  const borrowed = new Set<Type>();
  const waiting = usedBy(file);
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (borrowed.has(type) || isContract(type.file, model)) continue;
    borrowed.add(type);
    if (type.kind === "message") waiting.push(...type.fields.flatMap((field) => targetOf(field) ?? []));
  }
  return [...borrowed];
}

function usedBy(file: ProtoFile): Type[] {
  const fields = [...[...allMessages(file)].flatMap(({ fields }) => fields), ...allExtensions(file)];
  const calls = file.services.flatMap(({ rpcs }) => rpcs.flatMap((rpc) => [rpc.request, rpc.response]));
  return [...fields.flatMap((field) => targetOf(field) ?? []), ...calls.flatMap((type) => type ?? [])].filter(
    (type) => type.file !== file,
  );
}

function isContract(file: ProtoFile, { comparison }: ProtoModel): boolean {
  return !isBundled(file) && (comparison?.counts(file.path) ?? true);
}
