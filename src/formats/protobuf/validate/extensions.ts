import type { Field } from "../model/descriptor.js";
import { optionNamed } from "../model/options.js";
import type { SyntaxFault } from "../syntax/ast.js";
import { largestFieldNumber } from "../syntax/parse-ranges.js";
import { isMessageSet } from "./message-sets.js";

export function* extensionFaults(field: Field): Generator<SyntaxFault> {
  const { extendee, number, node, file } = field;
  const option = optionNamed(node.options, "json_name");
  if (option) yield { message: "an extension has no json_name: remove it", at: option.at };
  if (field.mapKey !== undefined)
    yield {
      message: `an extension may not be a map: extend with a message that holds ${field.name}`,
      at: node.type.at,
    };
  if (!extendee) return;
  if (file.edition === "proto3" && !/^google\.protobuf\.\w+Options$/.test(extendee.fullName)) {
    yield {
      message: `proto3 may extend only the options of descriptor.proto, not ${extendee.fullName}`,
      at: node.at,
    };
  }
  // In a message set, max is the largest number that an int32 holds.
  const last = (to: number) => (to === largestFieldNumber && isMessageSet(extendee) ? Infinity : to);
  if (!extendee.node.extensionRanges.some(({ from, to }) => number >= from && number <= last(to))) {
    yield {
      message: `${extendee.fullName} has no extension range with ${String(number)}: choose a number from its ranges`,
      at: node.numberAt,
    };
  }
}
