import type { Field, ProtoFile } from "../model/descriptor.js";
import { optionNameText } from "../model/options.js";
import { isOfSomeVersion } from "../model/later-version.js";
import type { ProtoModel } from "../model/proto-model.js";
import type { OptionNode, OptionValue, SyntaxFault } from "../syntax/ast.js";
import { extensionNamed, fieldNamed, valueFault } from "./literals.js";

/** The custom options on one element: known, with values of their types, and each set once. */
export function customOptionFaults(
  model: ProtoModel,
  file: ProtoFile,
  scope: string,
  target: string,
): (option: OptionNode) => string | undefined {
  const seen = new Set<string>();
  return (option) => {
    const [first, ...rest] = option.name;
    const extension = first && extensionNamed(model, file, first.name, scope);
    if (!first || extension === "missing")
      return `the custom option (${first?.name ?? ""}) is not defined here or in an imported file: import the file that extends the options with it`;
    if (!extension || isOfSomeVersion(model, extension.file)) return undefined;
    let field: Field = extension;
    const misplaced = (on: Field) =>
      isFor(on, target)
        ? undefined
        : `the option ${on.name} does not stand on a ${target.toLowerCase().replace("_", " ")}: its targets are others`;
    for (const part of rest) {
      const wrong = misplaced(field);
      if (wrong !== undefined) return wrong;
      if (part.extension || field.type.kind === "unresolved") return undefined;
      const inner = field.type.kind === "message" ? fieldNamed(field.type.message, part.name) : undefined;
      if (!inner) return `${field.name} has no field ${part.name}: check the option's name`;
      field = inner;
    }
    const wrong = misplaced(field);
    if (wrong !== undefined) return wrong;
    const text = optionNameText(option);
    const isSet = () => [...seen].some((path) => path === text || path.startsWith(`${text}.`));
    if (field.cardinality === "singular" && isSet()) return `option ${text} is set twice: remove one`;
    for (const path of settings(text, field, option.value)) seen.add(path);
    return valueFault({ model, file }, field, option.value);
  };
}

/** Whether the targets of an option's field, where it names some, include this kind of element. */
function isFor({ options }: Field, target: string): boolean {
  const named = options.flatMap(({ name: [first], value }) =>
    first?.name === "targets" && !first.extension && "text" in value ? [value.text] : [],
  );
  return named.length === 0 || named.includes(`TARGET_TYPE_${target}`);
}

/** The paths that an option sets: its own, and those of the fields between its braces. */
function* settings(path: string, field: Field, value: OptionValue): Generator<string> {
  yield path;
  if (value.kind !== "aggregate" || field.type.kind !== "message" || field.cardinality !== "singular") return;
  for (const { name, value: inner } of value.fields) {
    const member = fieldNamed(field.type.message, name);
    if (member) yield* settings(`${path}.${member.name}`, member, inner);
  }
}

/** The features of a language are an extension too, which an import must bring. */
export function languageFault(
  model: ProtoModel,
  file: ProtoFile,
  { name: [first, second] }: OptionNode,
  scope: string,
): string | undefined {
  if (first?.name !== "features" || !second?.extension) return undefined;
  return extensionNamed(model, file, second.name, scope) === "missing"
    ? `the features of (${second.name}) are not defined here or in an imported file: import the file that extends them`
    : undefined;
}

/** The fault of an option, at the option. */
export function faultAt(message: string | undefined, { at }: OptionNode): SyntaxFault[] {
  return message === undefined ? [] : [{ message, at }];
}
