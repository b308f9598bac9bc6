import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { ProtoFile } from "../model/descriptor.js";
import { fileOptionLanguages, generatedFileFacts } from "../model/facts/generated-code.js";
import { locate } from "../model/locate.js";
import { optionNamed } from "../model/options.js";
import type { Span } from "../syntax/ast.js";
import { breaksCodeIn } from "../decoding/source.js";

interface FileOption {
  readonly name: string;
  readonly value: string;
}

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
        location: locate(head, optionAt(head, name)),
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

function optionAt({ options, node }: ProtoFile, name: string): Span {
  return optionNamed(options, name)?.at ?? node.packageAt ?? { start: 0, end: 0 };
}
