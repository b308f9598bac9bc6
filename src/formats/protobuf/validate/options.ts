import { allEnums, allExtensions, allMessages, type ProtoFile } from "../model/descriptor.js";
import { featureValues } from "../model/features.js";
import { optionNameText } from "../model/options.js";
import type { ProtoModel } from "../model/proto-model.js";
import type { OptionNode, OptionValue, SyntaxFault } from "../syntax/ast.js";
import { featureTargets } from "./features.js";
import { customOptionFaults, faultAt, languageFault } from "./option-values.js";

type Kind = "file" | "message" | "field" | "oneof" | "enum" | "value" | "service" | "method" | "range";

/** The plain options of descriptor.proto, by what they stand on. */
const plainOptions: Readonly<Record<Kind, ReadonlySet<string>>> = {
  file: words(
    "java_package java_outer_classname java_multiple_files java_generate_equals_and_hash java_string_check_utf8 optimize_for go_package cc_generic_services java_generic_services py_generic_services php_generic_services deprecated cc_enable_arenas objc_class_prefix csharp_namespace swift_prefix php_class_prefix php_namespace php_metadata_namespace ruby_package features",
  ),
  message: words(
    "message_set_wire_format no_standard_descriptor_accessor deprecated map_entry deprecated_legacy_json_field_conflicts features",
  ),
  field: words(
    "ctype packed jstype lazy unverified_lazy deprecated weak debug_redact retention targets edition_defaults features feature_support default json_name",
  ),
  oneof: words("features"),
  enum: words("allow_alias deprecated deprecated_legacy_json_field_conflicts features"),
  value: words("deprecated features debug_redact feature_support"),
  service: words("features deprecated"),
  method: words("deprecated idempotency_level features"),
  range: words("declaration features verification"),
};
const repeatable = new Set(["targets", "edition_defaults", "declaration"]);
const booleans = words(
  "java_multiple_files java_string_check_utf8 cc_generic_services java_generic_services py_generic_services deprecated cc_enable_arenas message_set_wire_format no_standard_descriptor_accessor packed lazy unverified_lazy weak debug_redact allow_alias",
);
const choices: Readonly<Record<string, readonly string[]>> = {
  optimize_for: ["SPEED", "CODE_SIZE", "LITE_RUNTIME"],
  ctype: ["STRING", "CORD", "STRING_PIECE"],
  jstype: ["JS_NORMAL", "JS_STRING", "JS_NUMBER"],
  retention: ["RETENTION_UNKNOWN", "RETENTION_RUNTIME", "RETENTION_SOURCE"],
  idempotency_level: ["IDEMPOTENCY_UNKNOWN", "NO_SIDE_EFFECTS", "IDEMPOTENT"],
};

const since2024: ReadonlySet<string> = new Set(["enforce_naming_style", "default_symbol_visibility"]);

/** The word in `targets` for each kind of element (FieldOptions.OptionTargetType in descriptor.proto). */
const targetOf: Readonly<Record<Kind, string>> = {
  file: "FILE",
  message: "MESSAGE",
  field: "FIELD",
  oneof: "ONEOF",
  range: "EXTENSION_RANGE",
  enum: "ENUM",
  value: "ENUM_ENTRY",
  service: "SERVICE",
  method: "METHOD",
};

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** Options that no compiler knows, written twice, or with a value that they cannot have. */
export function* optionFaults(model: ProtoModel, file: ProtoFile): Generator<SyntaxFault> {
  const check = (kind: Kind, options: readonly OptionNode[], scope: string) =>
    options.length === 0 ? [] : optionList(model, file, { kind, options, scope });
  yield* check("file", file.options, file.package);
  for (const message of allMessages(file)) {
    const scope = message.fullName;
    yield* check("message", message.options, scope);
    for (const field of message.fields) yield* check("field", field.options, scope);
    for (const { node } of message.oneofs) yield* check("oneof", node.options, scope);
    for (const { options } of message.node.extensionRanges) yield* check("range", options, scope);
  }
  for (const field of allExtensions(file))
    yield* check("field", field.options, field.parent?.fullName ?? file.package);
  for (const type of allEnums(file)) {
    yield* check("enum", type.options, type.fullName);
    for (const { node } of type.values) yield* check("value", node.options, type.fullName);
  }
  for (const service of file.services) {
    yield* check("service", service.options, service.fullName);
    for (const { node } of service.rpcs) yield* check("method", node.options, service.fullName);
  }
}

interface OptionList {
  readonly kind: Kind;
  readonly options: readonly OptionNode[];
  readonly scope: string;
}

function* optionList(
  model: ProtoModel,
  file: ProtoFile,
  { kind, options, scope }: OptionList,
): Generator<SyntaxFault> {
  const seen = new Set<string>();
  const custom = customOptionFaults(model, file, scope, targetOf[kind]);
  for (const option of options) {
    const [first] = option.name;
    if (!first) continue;
    const text = optionNameText(option);
    if (!first.extension && !repeatable.has(first.name)) {
      if (seen.has(text)) yield { message: `option ${text} is set twice: remove one`, at: option.at };
      seen.add(text);
    }
    const plain = () =>
      languageFault(model, file, option, scope) ?? plainFault(file, kind, option, first.name);
    yield* faultAt(first.extension ? custom(option) : plain(), option);
  }
}

function plainFault(
  { edition }: ProtoFile,
  kind: Kind,
  option: OptionNode,
  name: string,
): string | undefined {
  if (!plainOptions[kind].has(name))
    return `there is no option ${name} for a ${kind}: custom options need parentheses`;
  if (name === "features") return featureFault(edition, kind, option);
  if (option.name.length > 1) return undefined;
  if (name === "map_entry") return "map_entry is for compilers: declare a map field";
  if (edition === "2024" && (name === "ctype" || name === "java_multiple_files"))
    return `edition 2024 has no option ${name}: use the language's features`;
  return valueFault(name, option.value);
}

function valueFault(name: string, value: OptionValue): string | undefined {
  const text = "text" in value ? value.text : undefined;
  if (booleans.has(name) && (value.kind !== "identifier" || (text !== "true" && text !== "false")))
    return `option ${name} must be true or false`;
  const wanted = Object.hasOwn(choices, name) ? choices[name] : undefined;
  if (wanted && (text === undefined || !wanted.includes(text)))
    return `option ${name} must be ${wanted.join(", ")}`;
  const isText = /(?:package|namespace|prefix)$|^json_name$/.test(name);
  return isText && value.kind !== "string" ? `option ${name} must be a string in quotes` : undefined;
}

function featureFault(
  edition: ProtoFile["edition"],
  kind: Kind,
  { name, value }: OptionNode,
): string | undefined {
  if (edition === "proto2" || edition === "proto3")
    return `features exist only in editions, not in ${edition}: remove the option`;
  const [, second, third] = name;
  if (second?.extension || third) return undefined;
  if (second) return featureValueFault(edition, kind, second.name, value);
  const fields = value.kind === "aggregate" ? value.fields : [];
  for (const field of fields) {
    const fault = field.name.startsWith("[")
      ? undefined
      : featureValueFault(edition, kind, field.name, field.value);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function featureValueFault(
  edition: ProtoFile["edition"],
  kind: Kind,
  feature: string,
  value: OptionValue,
): string | undefined {
  const wanted = Object.entries(featureValues).find(([key]) => key === feature)?.[1];
  if (!wanted) return `there is no feature ${feature}: expected ${Object.keys(featureValues).join(", ")}`;
  if (edition === "2023" && since2024.has(feature))
    return `features.${feature} exists since edition 2024: remove it, or write edition = "2024"`;
  const targets = Object.hasOwn(featureTargets, feature) ? featureTargets[feature] : undefined;
  if (targets && !targets.includes(kind))
    return `features.${feature} does not stand on a ${kind}: set it on a ${targets.join(" or ")}`;
  const text = "text" in value ? value.text : undefined;
  return text === undefined || wanted.includes(text)
    ? undefined
    : `features.${feature} must be ${wanted.join(" or ")}`;
}
