import type { OptionNode } from "../../syntax/ast.js";
import { optionNameText, optionTexts } from "../options.js";
import { fileOptionLanguages } from "./generated-code.js";

/** Options that have a rule of their own, or only spell what the model resolves. */
const judgedElsewhere = new Set([
  ...Object.keys(fileOptionLanguages),
  "default",
  "json_name",
  "packed",
  "jstype",
  "ctype",
  "allow_alias",
  "idempotency_level",
  "message_set_wire_format",
  "no_standard_descriptor_accessor",
  "features",
]);

const none: readonly string[] = [];

/** The options that no other rule looks at, as sorted text. */
export function plainOptions(all: readonly OptionNode[]): readonly string[] {
  if (all.length === 0) return none;
  return optionTexts(
    all.filter((option) => !judgedElsewhere.has(optionNameText(option).split(".", 1)[0] ?? "")),
  );
}
