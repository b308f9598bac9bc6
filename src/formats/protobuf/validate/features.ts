import { allExtensions, allMessages, type Field, type ProtoFile } from "../model/descriptor.js";
import type { OptionNode, SyntaxFault } from "../syntax/ast.js";

/** The elements that each feature may be set on (`targets` in descriptor.proto). */
export const featureTargets: Readonly<Record<string, readonly string[]>> = {
  field_presence: ["file", "field"],
  enum_type: ["file", "enum"],
  repeated_field_encoding: ["file", "field"],
  utf8_validation: ["file", "field"],
  message_encoding: ["file", "field"],
  json_format: ["file", "message", "enum"],
  default_symbol_visibility: ["file"],
};

/** Features that a field sets although they mean nothing for it, or that contradict what it is. */
export function* featureFaults(file: ProtoFile): Generator<SyntaxFault> {
  if (file.edition === "proto2" || file.edition === "proto3") return;
  const required = file.options.find((option) => setting(option)?.[1] === "LEGACY_REQUIRED");
  if (required)
    yield { message: "LEGACY_REQUIRED cannot hold for a whole file: set it on the fields", at: required.at };
  for (const message of allMessages(file)) for (const field of message.fields) yield* ofField(field);
  for (const field of allExtensions(file)) yield* ofField(field);
}

function* ofField(field: Field): Generator<SyntaxFault> {
  for (const option of field.options) {
    const [feature, value] = setting(option) ?? [];
    const wanted = feature === undefined ? undefined : misfit(field, feature, value);
    if (wanted !== undefined)
      yield {
        message: `features.${feature ?? ""} is only for ${wanted}: remove it from ${field.name}`,
        at: option.at,
      };
  }
}

/** `features.field_presence = EXPLICIT` as its two words. */
function setting({ name, value }: OptionNode): readonly [string, string] | undefined {
  const [first, second] = name;
  const plain = name.length === 2 && first?.name === "features" && !first.extension && !second?.extension;
  return plain && value.kind === "identifier" ? [second?.name ?? "", value.text] : undefined;
}

/** What the feature is for, if the field is something else. */
function misfit(field: Field, feature: string, value: string | undefined): string | undefined {
  const { cardinality, type, oneof, extendeeName, mapKey } = field;
  const isText = (type.kind === "scalar" && type.scalar === "string") || mapKey === "string";
  switch (feature) {
    case "field_presence":
      if (cardinality !== "singular" || oneof || extendeeName !== undefined)
        return "singular fields outside of oneofs and extensions";
      return type.kind === "message" && value === "IMPLICIT"
        ? "fields that hold no message, which always have presence"
        : undefined;
    case "repeated_field_encoding": {
      const long =
        type.kind === "message" || (type.kind === "scalar" && /^(?:string|bytes)$/.test(type.scalar));
      if (cardinality !== "repeated") return "repeated fields";
      return long && value === "PACKED" ? "repeated numbers and enums" : undefined;
    }
    case "utf8_validation":
      return isText ? undefined : "strings";
    case "message_encoding":
      return (type.kind === "message" || type.kind === "unresolved") && cardinality !== "map"
        ? undefined
        : "fields that hold a message";
    default:
      return undefined;
  }
}
