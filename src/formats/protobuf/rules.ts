import type { Rule } from "../../model/rule.js";
import type { Matched } from "./matching/match.js";
import { enumValueName } from "./rules/enum-value-name.js";
import { enumValueNumber } from "./rules/enum-value-number.js";
import { enumValuePresence } from "./rules/enum-value-presence.js";
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
import { oneofName } from "./rules/oneof-name.js";

/** Every rule of the format, by file name. */
export const rules: readonly Rule<Matched>[] = [
  enumValueName,
  enumValueNumber,
  enumValuePresence,
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
  oneofName,
];
