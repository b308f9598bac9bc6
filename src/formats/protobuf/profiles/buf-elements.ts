import type { Enum, Message, Rpc, Service } from "../model/descriptor.js";
import { optionIsTrue, optionText } from "../model/options.js";
import { printedNames } from "./buf-names.js";
import type { BufMessage } from "./buf-view.js";
import type { Report } from "./buf.js";
import type { RangeNode } from "../syntax/ast.js";

/** The rules about a message that both sides have. */
export function messageRules(base: BufMessage, head: BufMessage, report: Report): void {
  const at = (id: string, said: string, span = head.at) => {
    report(id, said, head.file, span);
  };
  const numbers = new Set(head.fields.map(({ number }) => number));
  for (const field of base.fields) {
    if (numbers.has(field.number)) continue;
    const said = `Previously present field "${String(field.number)}" with name "${field.name}" on message "${base.name}" was deleted`;
    const reserved = head.message?.node;
    const numberKept = reserved && inRanges(field.number, reserved.reservedRanges);
    const nameKept = reserved?.reservedNames.some(({ name }) => name === field.name);
    at("FIELD_NO_DELETE", `${said}.`);
    if (!numberKept)
      at(
        "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED",
        `${said} without reserving the number "${String(field.number)}".`,
      );
    if (!nameKept)
      at("FIELD_NO_DELETE_UNLESS_NAME_RESERVED", `${said} without reserving the name "${field.name}".`);
  }
  requiredRule(base, head, report);
  if (base.message && head.message) declaredMessage(base.message, head.message, at);
}

type At = (id: string, said: string, span?: { start: number; end: number }) => void;

function requiredRule(base: BufMessage, head: BufMessage, report: Report): void {
  const required = (message: BufMessage) =>
    new Map(
      message.fields.filter(({ labelRequired }) => labelRequired).map((field) => [field.number, field]),
    );
  const from = required(base);
  const to = required(head);
  for (const [number] of from) {
    if (!to.has(number))
      report(
        "MESSAGE_SAME_REQUIRED_FIELDS",
        `Message "${base.name}" had required field "${String(number)}" deleted.`,
        head.file,
        head.at,
      );
  }
  for (const [number, field] of to) {
    if (!from.has(number))
      report(
        "MESSAGE_SAME_REQUIRED_FIELDS",
        `Message "${head.name}" had required field "${String(number)}" added.`,
        head.file,
        field.at,
      );
  }
}

function declaredMessage(base: Message, head: Message, at: At): void {
  const oneofs = new Set(head.oneofs.map(({ name }) => name));
  for (const { name } of base.oneofs) {
    if (!oneofs.has(name))
      at("ONEOF_NO_DELETE", `Previously present oneof "${name}" on message "${head.name}" was deleted.`);
  }
  rangesRule(
    "EXTENSION_MESSAGE_NO_DELETE",
    "extension",
    base.node.extensionRanges,
    head.node.extensionRanges,
    head,
    at,
  );
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

function jsonRule(id: string, base: Message | Enum, head: Message | Enum, at: At): void {
  const from = base.features.json_format;
  const to = head.features.json_format;
  if (from === "ALLOW" && to !== "ALLOW")
    at(id, `"${head.name}" JSON format support changed from ${from} to ${to}.`);
}

function reservedRules(id: string, base: Message | Enum, head: Message | Enum, at: At): void {
  rangesRule(id, "reserved", base.node.reservedRanges, head.node.reservedRanges, head, at);
  const names = new Set(head.node.reservedNames.map(({ name }) => name));
  for (const { name } of base.node.reservedNames) {
    if (!names.has(name))
      at(id, `Previously present reserved name "${name}" on ${head.kind} "${head.name}" was deleted.`);
  }
}

function rangesRule(
  id: string,
  kind: string,
  base: readonly RangeNode[],
  head: readonly RangeNode[],
  element: Message | Enum,
  at: At,
): void {
  for (const range of base) {
    if (!isCovered(range, head)) {
      at(
        id,
        `Previously present ${kind} range "[${String(range.from)},${String(range.to)}]" on ${element.kind} "${element.name}" is missing values.`,
      );
    }
  }
}

function isCovered({ from, to }: RangeNode, ranges: readonly RangeNode[]): boolean {
  let next = from;
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    if (range.from <= next && range.to >= next) next = range.to + 1;
  }
  return next > to;
}

function inRanges(number: number, ranges: readonly RangeNode[]): boolean {
  return ranges.some(({ from, to }) => number >= from && number <= to);
}

/** The rules about an enum that both sides have. */
export function enumRules(base: Enum, head: Enum, report: Report): void {
  const at: At = (id, said, span = head.at) => {
    report(id, said, head.file, span);
  };
  if (base.closed !== head.closed) {
    const state = ({ closed }: Enum) => (closed ? "closed" : "open");
    at("ENUM_SAME_TYPE", `Enum "${head.name}" changed from ${state(base)} to ${state(head)}.`);
  }
  jsonRule("ENUM_SAME_JSON_FORMAT", base, head, at);
  reservedRules("RESERVED_ENUM_NO_DELETE", base, head, at);
  for (const [number, names] of printedNames(base)) {
    const now = printedNames(head).get(number);
    if (!now) deletedValue(number, names, head, at);
    else if (!names.every((name) => now.includes(name))) renamedValue(number, names, now, head, at);
  }
}

function deletedValue(number: number, names: readonly string[], head: Enum, at: At): void {
  const said = `Previously present enum value "${String(number)}" on enum "${head.name}" was deleted`;
  at("ENUM_VALUE_NO_DELETE", `${said}.`);
  if (!inRanges(number, head.node.reservedRanges)) {
    at(
      "ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED",
      `${said} without reserving the number "${String(number)}".`,
    );
  }
  const reserved = new Set(head.node.reservedNames.map(({ name }) => name));
  if (!names.every((name) => reserved.has(name))) {
    at(
      "ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED",
      `${said} without reserving the name ${names.map((name) => `"${name}"`).join(", ")}.`,
    );
  }
}

function renamedValue(
  number: number,
  names: readonly string[],
  now: readonly string[],
  head: Enum,
  at: At,
): void {
  const list = (all: readonly string[]) => all.map((name) => `"${name}"`).join(", ");
  const value = head.values.find((candidate) => candidate.number === number);
  at(
    "ENUM_VALUE_SAME_NAME",
    `Enum value "${String(number)}" on enum "${head.name}" changed name from ${list(names)} to ${list(now)}.`,
    value?.node.at,
  );
}

/** The rules about a service that both sides have. */
export function serviceRules(base: Service, head: Service, report: Report): void {
  for (const rpc of base.rpcs) {
    const twin = head.rpcs.find(({ name }) => name === rpc.name);
    if (twin) rpcRules(rpc, twin, report);
    else
      report(
        "RPC_NO_DELETE",
        `Previously present RPC "${rpc.name}" on service "${head.name}" was deleted.`,
        head.file,
        head.at,
      );
  }
}

function rpcRules(base: Rpc, head: Rpc, report: Report): void {
  const at: At = (id, said, span = head.node.at) => {
    report(
      id,
      `RPC "${head.name}" on service "${head.service.name}" changed ${said}.`,
      head.service.file,
      span,
    );
  };
  const kind = (streams: boolean) => (streams ? "streaming" : "unary");
  if (base.node.clientStreaming !== head.node.clientStreaming) {
    at(
      "RPC_SAME_CLIENT_STREAMING",
      `from client ${kind(base.node.clientStreaming)} to client ${kind(head.node.clientStreaming)}`,
    );
  }
  if (base.node.serverStreaming !== head.node.serverStreaming) {
    at(
      "RPC_SAME_SERVER_STREAMING",
      `from server ${kind(base.node.serverStreaming)} to server ${kind(head.node.serverStreaming)}`,
    );
  }
  if (base.requestName !== head.requestName) {
    at(
      "RPC_SAME_REQUEST_TYPE",
      `request type from "${base.requestName}" to "${head.requestName}"`,
      head.node.requestAt,
    );
  }
  if (base.responseName !== head.responseName) {
    at(
      "RPC_SAME_RESPONSE_TYPE",
      `response type from "${base.responseName}" to "${head.responseName}"`,
      head.node.responseAt,
    );
  }
  const level = ({ node }: Rpc) => optionText(node.options, "idempotency_level") ?? "IDEMPOTENCY_UNKNOWN";
  if (level(base) !== level(head))
    at("RPC_SAME_IDEMPOTENCY_LEVEL", `option "idempotency_level" from "${level(base)}" to "${level(head)}"`);
}
