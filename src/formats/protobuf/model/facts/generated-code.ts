import { memoByObject } from "../../../../algorithms/memo.js";
import type { Field, ProtoFile } from "../descriptor.js";
import type { Features } from "../features.js";
import { optionText } from "../options.js";

type Facts = Readonly<Record<string, string>>;

/** Options that change nothing but generated code; each language looks at its own. */
export function generatedFacts({ options, features }: Field): Facts {
  return options.length > 0 ? factsOf(options, features) : factsWithoutOptions(features);
}

/** Nearly all fields have no options, and the fields of a file share their features. */
const factsWithoutOptions = memoByObject((features: Features) => factsOf([], features));

function factsOf(options: Field["options"], features: Features): Facts {
  return {
    jstype: optionText(options, "jstype") ?? "JS_NORMAL",
    ctype: optionText(options, "ctype") ?? "STRING",
    ...features.languages,
  };
}

/** FileOptions of descriptor.proto that only generators read: language, default, and buf's rule for it. */
export const fileOptionLanguages: Readonly<Record<string, readonly [languages: string, unset: string]>> = {
  cc_enable_arenas: ["C++", "true"],
  cc_generic_services: ["C++", "false"],
  csharp_namespace: ["C#", ""],
  go_package: ["Go", ""],
  java_generate_equals_and_hash: ["Java", "false"],
  java_generic_services: ["Java", "false"],
  java_multiple_files: ["Java", "false"],
  java_outer_classname: ["Java", ""],
  java_package: ["Java", ""],
  java_string_check_utf8: ["Java", "false"],
  objc_class_prefix: ["Objective-C", ""],
  optimize_for: ["C++ and Java", "SPEED"],
  php_class_prefix: ["PHP", ""],
  php_generic_services: ["PHP", "false"],
  php_metadata_namespace: ["PHP", ""],
  php_namespace: ["PHP", ""],
  py_generic_services: ["Python", "false"],
  ruby_package: ["Ruby", ""],
  swift_prefix: ["Swift", ""],
};

/** What the options say, written or not. */
export function generatedFileFacts({ options }: ProtoFile): Facts {
  return options.length > 0 ? fileFactsOf(options) : fileFactsWithoutOptions;
}

function fileFactsOf(options: ProtoFile["options"]): Facts {
  return Object.fromEntries(
    Object.entries(fileOptionLanguages).map(([name, [, unset]]) => [
      name,
      optionText(options, name) ?? unset,
    ]),
  );
}

const fileFactsWithoutOptions = fileFactsOf([]);
