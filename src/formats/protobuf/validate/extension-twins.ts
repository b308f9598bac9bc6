import type { Flaw } from "../../../model/location.js";
import { textOf } from "../../../source/text.js";
import type { ProtoFile } from "../model/descriptor.js";
import { twinsIn } from "../model/extension-twins.js";
import type { ProtoModel } from "../model/proto-model.js";

/** buf refuses a module that gives one number of a message to two extensions; protoc only warns of two files that do. */
export function twinFlaws(model: ProtoModel, file: ProtoFile): readonly Flaw[] {
  if (model.side === "base") return [];
  return [...twinsIn(model, file)].flatMap(({ own, other }) => {
    const extended = own.extendee?.fullName ?? "";
    const number = String(own.number);
    const message = `extension number ${number} of ${extended} is already used by ${other.fullName} in ${other.file.path}, of the same module: choose another`;
    const parsed = model.parsed(file.path);
    if (!parsed || !("node" in parsed)) return [];
    const { start, end } = own.node.numberAt;
    const location = textOf(file.path, model.side, parsed.content).locate(start, end);
    return [{ message, key: JSON.stringify(["twin", extended, number]), location }];
  });
}
