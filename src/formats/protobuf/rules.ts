import type { Rule } from "../../model/rule.js";
import type { Matched } from "./matching/matched.js";
import { enumDefault } from "./rules/enum-default.js";
import { enumName } from "./rules/enum-name.js";
import { enumOpenness } from "./rules/enum-openness.js";
import { enumPresence } from "./rules/enum-presence.js";
import { enumValueName } from "./rules/enum-value-name.js";
import { enumValueNumber } from "./rules/enum-value-number.js";
import { enumValuePresence } from "./rules/enum-value-presence.js";
import { extensionRange } from "./rules/extension-range.js";
import { fieldCardinality } from "./rules/field-cardinality.js";
import { fieldDefault } from "./rules/field-default.js";
import { fieldEncoding } from "./rules/field-encoding.js";
import { fieldGenerated } from "./rules/field-generated.js";
import { fieldJsonName } from "./rules/field-json-name.js";
import { fieldName } from "./rules/field-name.js";
import { fieldNumber } from "./rules/field-number.js";
import { fieldOneof } from "./rules/field-oneof.js";
import { fieldPacking } from "./rules/field-packing.js";
import { fieldPresence } from "./rules/field-presence.js";
import { fieldRequired } from "./rules/field-required.js";
import { fieldTracking } from "./rules/field-tracking.js";
import { fieldType } from "./rules/field-type.js";
import { fieldUtf8 } from "./rules/field-utf8.js";
import { fileOptions } from "./rules/file-options.js";
import { filePackage } from "./rules/file-package.js";
import { fileSyntax } from "./rules/file-syntax.js";
import { importedType } from "./rules/imported-type.js";
import { jsonFormat } from "./rules/json-format.js";
import { messageName } from "./rules/message-name.js";
import { messageOptions } from "./rules/message-options.js";
import { messagePresence } from "./rules/message-presence.js";
import { oneofName } from "./rules/oneof-name.js";
import { options } from "./rules/options.js";
import { publicImport } from "./rules/public-import.js";
import { reserved } from "./rules/reserved.js";
import { rpcPresence } from "./rules/rpc-presence.js";
import { rpcStreaming } from "./rules/rpc-streaming.js";
import { rpcTypes } from "./rules/rpc-types.js";
import { servicePresence } from "./rules/service-presence.js";
import { visibility } from "./rules/visibility.js";

/** Every rule of the format, by file name. */
export const rules: readonly Rule<Matched>[] = [
  enumDefault,
  enumName,
  enumOpenness,
  enumPresence,
  enumValueName,
  enumValueNumber,
  enumValuePresence,
  extensionRange,
  fieldCardinality,
  fieldDefault,
  fieldEncoding,
  fieldGenerated,
  fieldJsonName,
  fieldName,
  fieldNumber,
  fieldOneof,
  fieldPacking,
  fieldPresence,
  fieldRequired,
  fieldTracking,
  fieldType,
  fieldUtf8,
  fileOptions,
  filePackage,
  fileSyntax,
  importedType,
  jsonFormat,
  messageName,
  messageOptions,
  messagePresence,
  oneofName,
  options,
  publicImport,
  reserved,
  rpcPresence,
  rpcStreaming,
  rpcTypes,
  servicePresence,
  visibility,
];
