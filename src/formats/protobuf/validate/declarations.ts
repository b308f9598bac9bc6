import { allExtensions, allMessages, type Field, type ProtoFile, scalars } from "../model/descriptor.js";
import { optionText } from "../model/options.js";
import { typeName } from "../model/type-text.js";
import type { OptionNode, OptionValue, RangeNode, SyntaxFault } from "../syntax/ast.js";
import { numberOf } from "../syntax/cursor.js";

interface Declared {
  readonly option: OptionNode;
  readonly number: number;
  readonly fullName: string | undefined;
  readonly type: string | undefined;
  readonly repeated: boolean;
  readonly reserved: boolean;
}

/** Extension ranges may declare what their numbers are for; extensions must be what is declared (descriptor.proto). */
export function* declarationFaults(file: ProtoFile): Generator<SyntaxFault> {
  for (const message of allMessages(file)) {
    for (const range of message.node.extensionRanges) {
      const seen = new Set<number | string>();
      for (const declaration of declarations(range)) {
        const wrong = declaredTwice(declaration, seen) ?? misdeclared(declaration, range);
        if (wrong !== undefined) yield { message: wrong, at: declaration.option.at };
      }
    }
  }
  for (const field of allExtensions(file)) {
    const wrong = refusal(field);
    if (wrong !== undefined) yield { message: wrong, at: field.node.at };
  }
}

function declaredTwice({ number, fullName }: Declared, seen: Set<number | string>): string | undefined {
  const again = [number, ...(fullName === undefined ? [] : [fullName])].find((one) => seen.has(one));
  seen.add(number);
  if (fullName !== undefined) seen.add(fullName);
  return again === undefined ? undefined : `the range declares ${String(again)} twice: remove one`;
}

/** What is wrong with a declaration by itself. */
function misdeclared(
  { number, fullName, type, reserved }: Declared,
  { from, to, options }: RangeNode,
): string | undefined {
  const name = String(number);
  if (number < from || number > to) return `number ${name} lies outside of the range that declares it`;
  if (optionText(options, "verification") === "UNVERIFIED")
    return `the range declares ${name} and is UNVERIFIED: remove one of the two`;
  if (fullName === undefined || type === undefined)
    return fullName === type && reserved
      ? undefined
      : `the declaration of ${name} needs a full_name and a type: write both${reserved ? ", or neither" : ""}`;
  if (!isDottedName(fullName)) return `the full_name of ${name} must be a full name with a leading dot`;
  return scalarNames.has(type) || isDottedName(type)
    ? undefined
    : `the type of ${name} must be a scalar type, or a full name with a leading dot`;
}

const scalarNames: ReadonlySet<string> = new Set(scalars);

function isDottedName(text: string): boolean {
  return /^(?:\.[A-Za-z_]\w*)+$/.test(text);
}

function refusal(field: Field): string | undefined {
  const { extendee, number, name, cardinality } = field;
  const range = extendee?.node.extensionRanges.find(({ from, to }) => number >= from && number <= to);
  if (!extendee || !range) return undefined;
  const all = declarations(range);
  if (all.length === 0 && optionText(range.options, "verification") !== "DECLARATION") return undefined;
  const declared = all.find((candidate) => candidate.number === number);
  if (!declared)
    return `${extendee.name} does not declare the extension ${String(number)}: declare it there first`;
  if (declared.reserved)
    return `${extendee.name} declares the extension ${String(number)} reserved: choose another`;
  const { fullName } = declared;
  if (fullName !== undefined && fullName !== `.${field.fullName}`)
    return `${extendee.name} declares ${String(number)} as ${fullName}, not as ${name}`;
  const type = field.type.kind === "scalar" ? field.type.scalar : `.${typeName(field.type)}`;
  const fits =
    (declared.type === undefined || declared.type === type || field.type.kind === "unresolved") &&
    declared.repeated === (cardinality === "repeated");
  return fits
    ? undefined
    : `${extendee.name} declares ${String(number)} as ${declared.repeated ? "repeated " : ""}${declared.type ?? ""}: give ${name} that type`;
}

function declarations({ options }: RangeNode): readonly Declared[] {
  return options.flatMap((option): Declared[] => {
    const { name, value } = option;
    if (name.length !== 1 || name[0]?.name !== "declaration" || name[0].extension) return [];
    const items = value.kind === "list" ? value.items : [value];
    return items.flatMap((item) => declared(option, item));
  });
}

function declared(option: OptionNode, value: OptionValue): Declared[] {
  if (value.kind !== "aggregate") return [];
  const text = (name: string) => {
    const part = value.fields.find((field) => field.name === name)?.value;
    return part && "text" in part ? part.text : undefined;
  };
  const [repeated, reserved] = [text("repeated") === "true", text("reserved") === "true"];
  return [
    {
      option,
      number: numberOf(text("number") ?? ""),
      fullName: text("full_name"),
      type: text("type"),
      repeated,
      reserved,
    },
  ];
}
