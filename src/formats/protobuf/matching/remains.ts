import { byCodeUnits } from "../../../algorithms/order.js";
import type { Remains } from "../../format-definition.js";
import { allEnums, allMessages, type ProtoFile } from "../model/descriptor.js";
import { sharedNames } from "../model/namesakes.js";
import type { ProtoModel } from "../model/proto-model.js";
import { typeDigest } from "../model/type-digest.js";
import { enumTypes, extensionsAt, messageTypes, servicesNamed, typesNamed } from "./elsewhere.js";
import type { ProtoContract } from "./matched.js";

/**
 * A removed file was merged into others or split if all that it declared is declared elsewhere now: what is left in its
 * place is a file without declarations, which the types moved out of.
 */
export function remainsOf({ file }: ProtoContract, model: ProtoModel): Remains<ProtoContract> | undefined {
  const { messages, enums, extensions } = file;
  const lasting = [
    ...file.services.map(({ fullName }) => servicesNamed(fullName, model)),
    ...messages.map(({ fullName }) => typesNamed(fullName, model, messageTypes)),
    ...enums.map(({ fullName }) => typesNamed(fullName, model, enumTypes)),
    ...extensions.map(({ extendee, number }) =>
      extendee ? extensionsAt(extendee.fullName, number, model) : [],
    ),
  ];
  if (lasting.length === 0 || lasting.some((there) => there.length === 0) || !nestedLiveOn(file, model))
    return undefined;
  if ([...messages, ...enums].some(({ fullName }) => isAmbiguous(fullName, model))) return undefined;
  const left = { imports: [], messages: [], enums: [], extensions: [], services: [] };
  return {
    contract: { file: { ...file, ...left }, model },
    files: [...new Set(lasting.flat().map((declaration) => declaration.file.path))].sort(byCodeUnits),
  };
}

/** Whether several files declare a type, and not the same: nobody can tell which one took the place. */
function isAmbiguous(fullName: string, model: ProtoModel): boolean {
  const paths = [...(sharedNames(model).get(fullName)?.keys() ?? [])];
  const digests = paths.flatMap((path) => {
    const file = model.file(path);
    const types = file ? [...allMessages(file), ...allEnums(file)] : [];
    return types.filter((type) => type.fullName === fullName).map((type) => typeDigest(type));
  });
  return new Set(digests).size > 1;
}

function nestedLiveOn(file: ProtoFile, model: ProtoModel): boolean {
  return (
    allMessages(file).every(({ fullName }) => typesNamed(fullName, model, messageTypes).length > 0) &&
    allEnums(file).every(({ fullName }) => typesNamed(fullName, model, enumTypes).length > 0)
  );
}
