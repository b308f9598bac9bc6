import { allEnums, allMessages, type ProtoFile } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import { extensionAt, messageNamed, serviceNamed, typeNamed } from "./elsewhere.js";
import type { ProtoContract } from "./matched.js";

/**
 * A removed file was merged into others or split if all that it declared is declared elsewhere now: what is left in its
 * place is a file without declarations, which the types moved out of.
 */
export function remainsOf({ file }: ProtoContract, model: ProtoModel): ProtoContract | undefined {
  const services = file.services.flatMap(({ fullName }) => serviceNamed(fullName, model) ?? []);
  if (!livesOn(file, model) || services.length < file.services.length) return undefined;
  const left = { imports: [], messages: [], enums: [], extensions: [], services };
  return { file: { ...file, ...left }, model };
}

function livesOn(file: ProtoFile, model: ProtoModel): boolean {
  const { messages, enums, services, extensions } = file;
  return (
    messages.length + enums.length + services.length + extensions.length > 0 &&
    [...allMessages(file)].every(({ fullName }) => messageNamed(fullName, model)) &&
    [...allEnums(file)].every(({ fullName }) => typeNamed(fullName, model, { kind: "enum", of: allEnums })) &&
    extensions.every(({ extendee, number }) => extendee && extensionAt(extendee.fullName, number, model))
  );
}
