import { breaksCodeIn } from "../decoding/source.js";
import type { Field } from "../model/descriptor.js";
import { editionDefaults } from "../model/features.js";
import { generatedFacts } from "../model/facts/generated-code.js";
import { defineFieldRule } from "../rule-kinds/field-rule.js";

export const fieldGenerated = defineFieldRule({
  id: "protobuf/field-generated",
  title: "Generated type of a field changed",
  why: "`jstype`, `ctype` and the language features do not touch data, but the generated accessors take and return other types.",
  remedy:
    "Change them together with the code that uses the generated classes, and release that as a new major version.",
  references: [
    "buf:FIELD_SAME_JSTYPE",
    "buf:FIELD_SAME_CPP_STRING_TYPE",
    "buf:FIELD_SAME_JAVA_UTF8_VALIDATION",
  ],
  surfaces: ["source"],
  fact: "generated",
  differs: (base, head) => changed(base, head).length > 0,
  reads: (reader, writer) =>
    breaksCodeIn(languagesOf(changed(reader, writer)), "an option of the field changed"),
  message: (base, head) => `${changed(base, head).join(", ")} of field "${head.name}" changed`,
});

/** A default that only follows from another syntax is no change of the field. */
function changed(base: Field, head: Field): readonly string[] {
  const from = generatedFacts(base);
  const to = generatedFacts(head);
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
  return names.filter(
    (name) =>
      from[name] !== to[name] &&
      (isStated(base, name) || isStated(head, name) || (from[name] !== undefined && to[name] !== undefined)),
  );
}

/** Whether the file says so, rather than its edition. */
function isStated(field: Field, name: string): boolean {
  const value = generatedFacts(field)[name];
  const { languages } = editionDefaults[field.file.edition];
  return value !== undefined && name.startsWith("pb.") && value !== languages[name];
}

function languagesOf(names: readonly string[]): string {
  const languages = names.map((name) => {
    if (name === "jstype") return "JavaScript";
    if (name === "ctype") return "C++";
    return /^pb\.(\w+)/.exec(name)?.[1] ?? name;
  });
  return [...new Set(languages)].join(", ");
}
