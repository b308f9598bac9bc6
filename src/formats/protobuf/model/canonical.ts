import { memoByObject } from "../../../algorithms/memo.js";
import { byText } from "../../../algorithms/order.js";
import { allExtensions, allMessages, type Enum, type Message, type ProtoFile } from "./descriptor.js";
import { ownShape } from "./own-text.js";
import { targetOf, typeDigest } from "./type-digest.js";

/** What readers, writers and generators look at in a file, as text, with digests of the foreign types it reaches. */
export const canonicalText = memoByObject((file: ProtoFile): string => {
  const foreign = [...foreignTypes(file)].sort(byText(({ fullName }) => fullName));
  return JSON.stringify([ownShape(file), foreign.map(typeDigest)]);
});

/** The messages and enums of other files that this file refers to; their digests cover what they reach. */
function foreignTypes(file: ProtoFile): ReadonlySet<Message | Enum> {
  const types = new Set<Message | Enum>();
  const add = (target: Message | Enum | undefined) => {
    if (target && target.file !== file) types.add(target);
  };
  for (const message of allMessages(file)) for (const field of message.fields) add(targetOf(field));
  for (const field of allExtensions(file)) add(targetOf(field));
  for (const { rpcs } of file.services) {
    for (const { request, response } of rpcs) {
      add(request);
      add(response);
    }
  }
  return types;
}
