import type { ProfileName } from "../../../model/formats.js";

/** The rules of `buf breaking` 1.75, grouped so that each category below is a union of groups. */
const file = [
  "EXTENSION_NO_DELETE",
  "SERVICE_NO_DELETE",
  "ENUM_NO_DELETE",
  "FILE_NO_DELETE",
  "MESSAGE_NO_DELETE",
];
const packages = [
  "PACKAGE_ENUM_NO_DELETE",
  "PACKAGE_EXTENSION_NO_DELETE",
  "PACKAGE_MESSAGE_NO_DELETE",
  "PACKAGE_NO_DELETE",
  "PACKAGE_SERVICE_NO_DELETE",
];
/** File options that change generated code, by the option's name. */
export const fileOptionRules: readonly string[] = [
  "cc_enable_arenas",
  "cc_generic_services",
  "csharp_namespace",
  "go_package",
  "java_generic_services",
  "java_multiple_files",
  "java_outer_classname",
  "java_package",
  "objc_class_prefix",
  "optimize_for",
  "php_class_prefix",
  "php_metadata_namespace",
  "php_namespace",
  "py_generic_services",
  "ruby_package",
  "swift_prefix",
];
const source = [
  ...fileOptionRules.map((name) => `FILE_SAME_${name.toUpperCase()}`),
  "ENUM_SAME_TYPE",
  "ENUM_VALUE_NO_DELETE",
  "EXTENSION_MESSAGE_NO_DELETE",
  "FIELD_NO_DELETE",
  "FIELD_SAME_CARDINALITY",
  "FIELD_SAME_CPP_STRING_TYPE",
  "FIELD_SAME_JAVA_UTF8_VALIDATION",
  "FIELD_SAME_JSTYPE",
  "FIELD_SAME_TYPE",
  "FIELD_SAME_UTF8_VALIDATION",
  "FILE_SAME_SYNTAX",
  "MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR",
  "ONEOF_NO_DELETE",
  "RPC_NO_DELETE",
];
const json = [
  "ENUM_SAME_JSON_FORMAT",
  "ENUM_VALUE_SAME_NAME",
  "FIELD_SAME_JSON_NAME",
  "FIELD_SAME_NAME",
  "MESSAGE_SAME_JSON_FORMAT",
];
const onlyJson = [
  "ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED",
  "FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
  "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
  "FIELD_WIRE_JSON_COMPATIBLE_TYPE",
];
const data = [
  "FIELD_SAME_DEFAULT",
  "FIELD_SAME_ONEOF",
  "FILE_SAME_PACKAGE",
  "MESSAGE_SAME_REQUIRED_FIELDS",
  "RESERVED_ENUM_NO_DELETE",
  "RESERVED_MESSAGE_NO_DELETE",
  "RPC_SAME_CLIENT_STREAMING",
  "RPC_SAME_IDEMPOTENCY_LEVEL",
  "RPC_SAME_REQUEST_TYPE",
  "RPC_SAME_RESPONSE_TYPE",
  "RPC_SAME_SERVER_STREAMING",
];
const numbers = ["ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED", "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"];
const onlyWire = ["FIELD_WIRE_COMPATIBLE_CARDINALITY", "FIELD_WIRE_COMPATIBLE_TYPE"];

export const bufCategories: Readonly<Record<string, ReadonlySet<string>>> = {
  FILE: new Set([...file, ...source, ...json, ...data]),
  PACKAGE: new Set([...packages, ...source, ...json, ...data]),
  WIRE_JSON: new Set([...json, ...onlyJson, ...data, ...numbers]),
  WIRE: new Set([...data, ...numbers, ...onlyWire]),
};

/** The category of each profile; of several categories, an earlier one finds more. */
export const bufProfiles: Readonly<Partial<Record<ProfileName, string>>> = {
  "buf-file": "FILE",
  "buf-package": "PACKAGE",
  "buf-wire-json": "WIRE_JSON",
  "buf-wire": "WIRE",
};

/** Ids of earlier versions that buf.yaml files still name. */
const replaced: Readonly<Record<string, string>> = {
  FIELD_SAME_CTYPE: "FIELD_SAME_CPP_STRING_TYPE",
  FIELD_SAME_LABEL: "FIELD_SAME_CARDINALITY",
  FILE_SAME_JAVA_STRING_CHECK_UTF8: "FIELD_SAME_JAVA_UTF8_VALIDATION",
};

/** The rule ids that a name in buf.yaml stands for: a category's, or one. */
export function rulesNamed(name: string): ReadonlySet<string> {
  const category = Object.hasOwn(bufCategories, name) ? bufCategories[name] : undefined;
  if (category) return category;
  const id = Object.hasOwn(replaced, name) ? replaced[name] : undefined;
  return new Set([id ?? name]);
}
