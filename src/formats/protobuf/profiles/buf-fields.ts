import type { Enum } from "../model/descriptor.js";
import type { BufField, BufMessage } from "./buf-view.js";
import type { At, Report } from "./buf-report.js";

/** The rules about a field that both sides have under one number, in `buf breaking`'s own terms. */
export function fieldRules(
  base: BufField,
  head: BufField,
  message: BufMessage | undefined,
  report: Report,
): void {
  const text = describe(head, message);
  const at = (id: string, message: string, span = head.at) => {
    report(id, message, head.file, span);
  };
  typeRules(base, head, text, at);
  cardinalityRules(base, head, text, at);
  stringRules(base, head, text, at);
  if (base.kind.endsWith("64") && head.kind.endsWith("64") && base.jstype !== head.jstype) {
    at(
      "FIELD_SAME_JSTYPE",
      `${text} changed option "jstype" from "${base.jstype}" to "${head.jstype}".`,
      head.optionAt("jstype"),
    );
  }
  const [from, to] = base.extendee === undefined ? [base.name, head.name] : [base.fullName, head.fullName];
  if (from !== to)
    at(
      "FIELD_SAME_NAME",
      `${describe(head, message, false)} changed name from "${from}" to "${to}".`,
      head.nameAt,
    );
  defaultRule(base, head, text, at);
  if (base.extendee !== undefined) return;
  if (base.jsonName !== head.jsonName) {
    at(
      "FIELD_SAME_JSON_NAME",
      `${text} changed option "json_name" from "${base.jsonName}" to "${head.jsonName}".`,
      head.optionAt("json_name"),
    );
  }
  oneofRule(base, head, text, at);
}

function describe(
  { name, number, extendee, fullName }: BufField,
  message: BufMessage | undefined,
  withName = true,
): string {
  const named = withName ? ` with name "${extendee === undefined ? name : fullName}"` : "";
  const kind = extendee === undefined ? "Field" : "Extension";
  return `${kind} "${String(number)}"${named} on message "${extendee ?? message?.name ?? ""}"`;
}

const wireGroups: readonly (readonly string[])[] = [
  ["int32", "int64", "uint32", "uint64", "bool"],
  ["sint32", "sint64"],
  ["fixed32", "sfixed32"],
  ["fixed64", "sfixed64"],
];
const jsonGroups: readonly (readonly string[])[] = [
  ["int32", "uint32"],
  ["int64", "uint64"],
  ["fixed32", "sfixed32"],
  ["fixed64", "sfixed64"],
];

function groupOf(kind: string, groups: readonly (readonly string[])[]): string {
  return groups.find((group) => group.includes(kind))?.[0] ?? kind;
}

function typeRules(base: BufField, head: BufField, text: string, at: At): void {
  const renamed = `${text} changed type from "${base.typeName}" to "${head.typeName}".`;
  const changed = `${text} changed type from "${base.kind}" to "${head.kind}".`;
  const named = head.typeName !== "" && base.typeName !== head.typeName;
  if (base.kind !== head.kind) at("FIELD_SAME_TYPE", changed, head.typeAt);
  else if (named) at("FIELD_SAME_TYPE", renamed, head.typeAt);
  for (const [id, groups] of [
    ["FIELD_WIRE_COMPATIBLE_TYPE", wireGroups],
    ["FIELD_WIRE_JSON_COMPATIBLE_TYPE", jsonGroups],
  ] as const) {
    if (groupOf(base.kind, groups) !== groupOf(head.kind, groups)) {
      const textToBytes =
        base.kind === "string" && head.kind === "bytes" && id === "FIELD_WIRE_COMPATIBLE_TYPE";
      if (!textToBytes) at(id, `${changed} ${guides[id]}${bytesToText(base, head, id)}`, head.typeAt);
    } else if (named && !(base.enum && head.enum && isGrown(base.enum, head.enum)))
      at(id, renamed, head.typeAt);
  }
}

const guide = "https://developers.google.com/protocol-buffers/docs/proto3";

/** What buf's own messages end with. */
const guides = {
  FIELD_WIRE_COMPATIBLE_TYPE: `See ${guide}#updating for wire compatibility rules.`,
  FIELD_WIRE_JSON_COMPATIBLE_TYPE: `See ${guide}#updating for wire compatibility rules and ${guide}#json for JSON compatibility rules.`,
} as const;

function bytesToText(base: BufField, head: BufField, id: keyof typeof guides): string {
  return base.kind === "bytes" && head.kind === "string" && id === "FIELD_WIRE_COMPATIBLE_TYPE"
    ? " Note that while string and bytes are compatible if the data is valid UTF-8, there is no way to enforce that a bytes field is UTF-8, so these fields may be incompatible."
    : "";
}

/** Enums of the same short name count as the same type if head has every value of base. */
function isGrown(base: Enum, head: Enum): boolean {
  const names = new Map(head.values.map(({ name, number }) => [name, number]));
  return base.name === head.name && base.values.every(({ name, number }) => names.get(name) === number);
}

function cardinalityRules(base: BufField, head: BufField, text: string, at: At): void {
  if (base.cardinality === "entry" || head.cardinality === "entry") return;
  const change = `${text} changed cardinality from "${cardinalityText(base)}" to "${cardinalityText(head)}".`;
  if (base.cardinality !== head.cardinality) at("FIELD_SAME_CARDINALITY", change);
  const wire = ({ cardinality }: BufField) => (cardinality === "map" ? "repeated" : singular(cardinality));
  const json = ({ cardinality }: BufField) => singular(cardinality);
  if (wire(base) !== wire(head)) at("FIELD_WIRE_COMPATIBLE_CARDINALITY", change);
  if (json(base) !== json(head)) at("FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY", change);
}

function singular(cardinality: BufField["cardinality"]): string {
  return cardinality === "explicit" || cardinality === "implicit" ? "optional" : cardinality;
}

function cardinalityText({ cardinality }: BufField): string {
  return singular(cardinality) === "optional" ? `optional with ${cardinality} presence` : cardinality;
}

function stringRules(base: BufField, head: BufField, text: string, at: At): void {
  const isText = ({ kind }: BufField) => kind === "string" || kind === "bytes";
  const isEntry = base.cardinality === "entry" && head.cardinality === "entry";
  const relaxed = base.cppString === "STRING_PIECE" && head.cppString === "STRING";
  if (isText(base) && isText(head) && !isEntry && base.cppString !== head.cppString && !relaxed) {
    at(
      "FIELD_SAME_CPP_STRING_TYPE",
      `${text} changed C++ string type from "${base.cppString}" to "${head.cppString}".`,
      head.optionAt("ctype"),
    );
  }
  if (base.kind !== "string" || head.kind !== "string") return;
  if (base.javaUtf8 !== head.javaUtf8) {
    at(
      "FIELD_SAME_JAVA_UTF8_VALIDATION",
      `${text} changed Java string UTF8 validation from "${base.javaUtf8}" to "${head.javaUtf8}".`,
    );
  }
  if (base.utf8 !== head.utf8)
    at("FIELD_SAME_UTF8_VALIDATION", `${text} changed UTF8 validation from ${base.utf8} to ${head.utf8}.`);
}

function defaultRule(base: BufField, head: BufField, text: string, at: At): void {
  const from = base.default;
  const to = head.default;
  if (from === undefined || to === undefined || (isZero(from) && isZero(to)) || sameDefault(from, to)) return;
  at("FIELD_SAME_DEFAULT", `${text} changed default value from ${from} to ${to}.`, head.optionAt("default"));
}

function isZero(text: string): boolean {
  return text === "0" || text === '""' || text === "false";
}

/** Numbers and booleans compare by value, texts only with texts. */
function sameDefault(from: string, to: string): boolean {
  if (from.startsWith('"') || to.startsWith('"')) return from === to;
  const number = (text: string) => (text === "true" ? "1" : text === "false" ? "0" : text);
  return number(from) === number(to);
}

function oneofRule(base: BufField, head: BufField, text: string, at: At): void {
  if (base.oneof === head.oneof) return;
  if (base.oneof !== undefined && head.oneof !== undefined) {
    at("FIELD_SAME_ONEOF", `${text} moved from oneof "${base.oneof}" to oneof "${head.oneof}".`);
    return;
  }
  const [from, to] = head.oneof === undefined ? ["inside", "outside"] : ["outside", "inside"];
  at("FIELD_SAME_ONEOF", `${text} moved from ${from} to ${to} a oneof.`);
}
