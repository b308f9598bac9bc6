import type { Message } from "../model/descriptor.js";
import { optionIsTrue } from "../model/options.js";
import { inRanges, isCovered } from "../model/ranges.js";
import { fieldRules } from "./buf-fields.js";
import { jsonRule, missingValues, reservedRules } from "./buf-reserved.js";
import type { BufMessage } from "./buf-view.js";
import type { At, Report } from "./buf-report.js";

/** The rules about a message that both sides have, and about the fields that both have. */
export function messageAndFieldRules(base: BufMessage, head: BufMessage, report: Report): void {
  messageRules(base, head, report);
  for (const field of base.fields) {
    const other = head.fields.find(({ number }) => number === field.number);
    if (other) fieldRules(field, other, head, report);
  }
}

function messageRules(base: BufMessage, head: BufMessage, report: Report): void {
  const at = (id: string, text: string, span = head.at) => {
    report(id, text, head.file, span);
  };
  const numbers = new Set(head.fields.map(({ number }) => number));
  for (const field of base.fields) {
    if (numbers.has(field.number)) continue;
    const deletion = `Previously present field "${String(field.number)}" with name "${field.name}" on message "${base.name}" was deleted`;
    const reserved = head.message?.node;
    const numberKept = reserved && inRanges(field.number, reserved.reservedRanges);
    const nameKept = reserved?.reservedNames.some(({ name }) => name === field.name);
    at("FIELD_NO_DELETE", `${deletion}.`);
    if (!numberKept)
      at(
        "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED",
        `${deletion} without reserving the number "${String(field.number)}".`,
      );
    if (!nameKept)
      at("FIELD_NO_DELETE_UNLESS_NAME_RESERVED", `${deletion} without reserving the name "${field.name}".`);
  }
  requiredRule(base, head, report);
  if (base.message && head.message) declaredMessage(base.message, head.message, at);
}

function requiredRule(base: BufMessage, head: BufMessage, report: Report): void {
  const id = "MESSAGE_SAME_REQUIRED_FIELDS";
  const required = ({ fields }: BufMessage) => fields.filter(({ labelRequired }) => labelRequired);
  const numbers = (message: BufMessage) => new Set(required(message).map(({ number }) => number));
  const [from, to] = [numbers(base), numbers(head)];
  for (const number of from) {
    const message = `Message "${base.name}" had required field "${String(number)}" deleted.`;
    if (!to.has(number)) report(id, message, head.file, head.at);
  }
  for (const { number, at } of required(head)) {
    const message = `Message "${head.name}" had required field "${String(number)}" added.`;
    if (!from.has(number)) report(id, message, head.file, at);
  }
}

function declaredMessage(base: Message, head: Message, at: At): void {
  const oneofs = new Set(head.oneofs.map(({ name }) => name));
  for (const { name } of base.oneofs) {
    if (!oneofs.has(name))
      at("ONEOF_NO_DELETE", `Previously present oneof "${name}" on message "${head.name}" was deleted.`);
  }
  for (const range of base.node.extensionRanges)
    if (!isCovered(range, head.node.extensionRanges))
      at("EXTENSION_MESSAGE_NO_DELETE", missingValues("extension", range, head));
  reservedRules("RESERVED_MESSAGE_NO_DELETE", base, head, at);
  jsonRule("MESSAGE_SAME_JSON_FORMAT", base, head, at);
  const accessor = "no_standard_descriptor_accessor";
  if (!optionIsTrue(base.options, accessor) && optionIsTrue(head.options, accessor)) {
    at(
      "MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR",
      `Message option "${accessor}" changed from "false" to "true".`,
    );
  }
}
