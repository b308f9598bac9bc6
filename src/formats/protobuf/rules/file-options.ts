import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/match.js";
import type { ProtoFile } from "../model/descriptor.js";
import { optionNamed, optionText } from "../model/options.js";
import { breaksCodeIn } from "../reading/source.js";

interface FileOption {
  readonly name: string;
  readonly value: string;
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

export const fileOptions = defineRule<Matched, FileOption>({
  id: "protobuf/file-options",
  title: "Option for generated code changed",
  why: "Options such as `go_package` and `java_package` decide names in generated code. No datum knows them.",
  remedy:
    "Keep them, or change them together with all code that imports the generated files, as a new major version.",
  references: Object.keys(fileOptionLanguages)
    .filter(
      (name) =>
        !["java_generate_equals_and_hash", "java_string_check_utf8", "php_generic_services"].includes(name),
    )
    .map((name) => `buf:FILE_SAME_${name.toUpperCase()}`),
  surfaces: ["source"],
  *differences({ base, head }) {
    const [before, after] = [generatedFileFacts(base), generatedFileFacts(head)];
    for (const name of Object.keys(fileOptionLanguages)) {
      const [from = "", to = ""] = [before[name], after[name]];
      if (from === to) continue;
      yield {
        element: [],
        location: locate(head, name),
        base: { name, value: from },
        head: { name, value: to },
      };
    }
  },
  reads: (reader) => {
    const name = reader?.name ?? "";
    return breaksCodeIn(fileOptionLanguages[name]?.[0] ?? "some languages", `${name} changed`);
  },
  message: ({ base, head }) =>
    `option ${head?.name ?? ""} changed from "${base?.value ?? ""}" to "${head?.value ?? ""}"`,
  shape: ({ name, value }) => [name, value],
});

/** What the options say, written or not. */
export function generatedFileFacts({ options }: ProtoFile): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fileOptionLanguages).map(([name, [, unset]]) => [
      name,
      optionText(options, name) ?? unset,
    ]),
  );
}

function locate({ text, options, node }: ProtoFile, name: string) {
  const at = optionNamed(options, name)?.at ?? node.packageAt ?? { start: 0, end: 0 };
  return text.locate(at.start, at.end);
}
