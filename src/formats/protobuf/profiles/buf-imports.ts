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
  const seen = new Set<Type>();
  const waiting = pairsOf(usedBy(base.file), usedBy(head.file));
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [type, twin] = pair;
    if (seen.has(type) || isContract(type.file, base.model) || isUnchanged(type, twin)) continue;
    seen.add(type);
    if (type.kind === "enum" && twin.kind === "enum") enumRules(type, twin, report);
    if (type.kind !== "message" || twin.kind !== "message") continue;
    messagePair(type, twin, report);
    waiting.push(...pairsOf(heldBy(type), heldBy(twin)));
  }
}

/** Types of one full name: head may have one in another file, also in a contract. */
function pairsOf(base: readonly Type[], head: readonly Type[]): (readonly [Type, Type])[] {
  const now = new Map(head.map((type) => [type.fullName, type]));
  return base.flatMap((type) => {
    const twin = now.get(type.fullName);
    return twin ? [[type, twin] as const] : [];
  });
}

function heldBy({ fields }: Message): readonly Type[] {
  return fields.flatMap((field) => targetOf(field) ?? []);
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

/** The types that a file uses: of its own, its contract tells. */
function usedBy(file: ProtoFile): Type[] {
  const fields = [...allMessages(file).flatMap(({ fields }) => fields), ...allExtensions(file)];
  const calls = file.services.flatMap(({ rpcs }) => rpcs.flatMap((rpc) => [rpc.request, rpc.response]));
  return [...fields.flatMap((field) => targetOf(field) ?? []), ...calls.flatMap((type) => type ?? [])];
}

function isContract(file: ProtoFile, { comparison }: ProtoModel): boolean {
  return !isBundled(file) && (comparison?.counts(file.path) ?? true);
}
