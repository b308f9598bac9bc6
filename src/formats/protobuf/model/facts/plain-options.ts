import { memoByObject } from "../../../../algorithms/memo.js";
import type { OptionNode } from "../../syntax/ast.js";
import { optionNameText, optionTexts } from "../options.js";
import { fileOptionLanguages } from "./generated-code.js";

/** Options with a rule of their own (`java_package`), and those that the model resolves (`json_name`, `packed`). */
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

const noOptions: readonly string[] = [];

/** The options that no other rule judges, as sorted text. */
export function plainOptions(all: readonly OptionNode[]): readonly string[] {
  return all.length === 0 ? noOptions : textsOf(all);
}

const textsOf = memoByObject((all: readonly OptionNode[]) =>
  optionTexts(all.filter((option) => !judgedElsewhere.has(optionNameText(option).split(".", 1)[0] ?? ""))),
);
