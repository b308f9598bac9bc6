import type { OptionNode, OptionValue } from "../syntax/ast.js";

/** The plain option of this name, the last one written. */
export function optionNamed(options: readonly OptionNode[], name: string): OptionNode | undefined {
  return options.findLast(
    (option) => option.name.length === 1 && option.name[0]?.name === name && !option.name[0].extension,
  );
}

/** An option's value as text: `true`, `7`, `"x"` without its quotes. */
export function optionText(options: readonly OptionNode[], name: string): string | undefined {
  const value = optionNamed(options, name)?.value;
  return value && "text" in value ? value.text : undefined;
}

export function optionIsTrue(options: readonly OptionNode[], name: string): boolean {
  return optionText(options, name) === "true";
}

/** The name as written: `(buf.validate.field).string.min_len`. */
export function optionNameText({ name }: OptionNode): string {
  return name.map((part) => (part.extension ? `(${part.name})` : part.name)).join(".");
}

/** A value as canonical text, equal for equal values; number spelling is kept. */
export function valueText(value: OptionValue): string {
  switch (value.kind) {
    case "string":
      return JSON.stringify(value.text);
    case "list":
      return `[${value.items.map(valueText).join(", ")}]`;
    case "aggregate":
      return `{ ${value.fields.map((field) => `${field.name}: ${valueText(field.value)}`).join(", ")} }`;
    default:
      return value.text;
  }
}

/** All options as sorted text, equal for equal options in any order. */
export function optionTexts(options: readonly OptionNode[]): readonly string[] {
  return options.map((option) => `${optionNameText(option)} = ${valueText(option.value)}`).sort();
}
