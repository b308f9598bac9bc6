import { allExtensions, allMessages, type Field, type Message, type ProtoFile } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import type { MessageNode } from "../syntax/ast.js";
import { extensionsOf } from "./extensions-of.js";

/**
 * The names of the messages with extension ranges that may have taken another message's place in these files, or may stand
 * below one that did: too many at times, never too few.
 */
export function exchangedExtendable(
  base: ProtoModel,
  head: ProtoModel,
  paths: Iterable<string>,
): readonly string[] {
  if (![base, head].some(isExtendable)) return [];
  const [before, after] = [base, head].map((model) => usesIn([...paths], model));
  const lost = [...(before ?? [])].filter(([use]) => !after?.has(use));
  const gained = [...(after ?? [])].filter(([use]) => !before?.has(use));
  if (lost.length === 0 || gained.length === 0) return [];
  const exchanged = [...reachedFrom(lost, base), ...reachedFrom(gained, head)];
  const extendable = exchanged.filter(({ node }) => node.extensionRanges.length > 0);
  return [...new Set(extendable.map(({ name }) => name))];
}

/** Whether any open file has a message that may be extended: without one, nothing needs to be linked. */
function isExtendable(model: ProtoModel): boolean {
  return model.loaded().some((path) => {
    const parsed = model.parsed(path);
    return parsed !== undefined && "node" in parsed && parsed.node.messages.some(hasRanges);
  });
}

function hasRanges({ extensionRanges, messages }: MessageNode): boolean {
  return extensionRanges.length > 0 || messages.some(hasRanges);
}

/** What the files of a side hold messages in, and which. */
function usesIn(paths: readonly string[], model: ProtoModel): ReadonlyMap<string, Message> {
  const uses = new Map<string, Message>();
  for (const file of paths.flatMap((path) => model.file(path) ?? []))
    for (const [place, message] of messageUses(file))
      uses.set(JSON.stringify([file.path, place, message.fullName]), message);
  return uses;
}

/** Places that hold a message, as data finds them. */
function* messageUses(file: ProtoFile): Generator<readonly [place: readonly unknown[], message: Message]> {
  const fields = allMessages(file).flatMap((message) => message.fields);
  for (const field of [...fields, ...allExtensions(file)]) {
    const { type, name, number, jsonName, parent, extendeeName } = field;
    if (type.kind === "message")
      yield [[extendeeName ?? parent?.fullName, name, number, jsonName], type.message];
  }
  for (const { fullName, rpcs } of file.services)
    for (const { name, request, response } of rpcs) {
      if (request) yield [[fullName, name, "request"], request];
      if (response) yield [[fullName, name, "response"], response];
    }
}

/** These messages and all that they hold, extensions included. */
function reachedFrom(uses: Iterable<readonly [string, Message]>, model: ProtoModel): ReadonlySet<Message> {
  const extensions = extensionsOf(model);
  const reached = new Set([...uses].map(([, message]) => message));
  const messageOf = ({ type }: Field) => (type.kind === "message" ? [type.message] : []);
  for (const message of reached)
    for (const inner of [...message.fields, ...extensions(message)].flatMap(messageOf)) reached.add(inner);
  return reached;
}
