import { reads } from "../../../model/outcome.js";
import { numberOf, printedName, takenAs } from "../decoding/enum.js";
import { breaksCode } from "../decoding/source.js";
import type { EnumValue } from "../model/descriptor.js";
import { defineValueRule } from "../rule-kinds/enum-value-rule.js";

export const enumValueName = defineValueRule({
  id: "protobuf/enum-value-name",
  title: "Enum value renamed",
  why: "Bytes carry the number, so they keep their meaning. ProtoJSON carries the name: a reader drops or refuses a name that it does not know.",
  remedy:
    "Add the new name as an alias (`allow_alias`) after the old one, which stays the one that is printed; drop the old name when no reader is left that needs it.",
  references: ["buf:ENUM_VALUE_SAME_NAME", "confluent:ENUM_CONST_CHANGED"],
  concerns: ({ base, head }) =>
    base !== undefined &&
    head !== undefined &&
    (base.name !== head.name || isOvertaken(base, head) || isRegrouped(base, head)),
  source: (reader, writer) =>
    reader?.name === writer?.name ? reads : breaksCode("the enum value has another name"),
  message({ base, head }) {
    if (base && head && isRegrouped(base, head)) return regrouped(base, head);
    if (base && head?.name === base.name)
      return `enum value "${head.name}" (number ${String(head.number)}) is ${isPrinted(head) ? "now" : "no longer"} the first name of its number, which JSON prints`;
    return `enum value "${base?.name ?? ""}" (number ${String(base?.number ?? 0)}) was renamed to "${head?.name ?? ""}"`;
  },
});

function isPrinted(value: EnumValue): boolean {
  return printedName(value.enum, value.number) === value.name;
}

/** Whether JSON prints this name on one side and an alias on the other, and both sides know the two. */
function isOvertaken(base: EnumValue, head: EnumValue): boolean {
  if (base.number !== head.number || isPrinted(base) === isPrinted(head)) return false;
  const names = [base, head].map((value) => printedName(value.enum, value.number) ?? value.name);
  return [base, head].every((side) => names.every((name) => numberOf(side.enum, name) === side.number));
}

/** Whether JSON prints another name for this value, which is another value on the other side. */
function isRegrouped(base: EnumValue, head: EnumValue): boolean {
  if (base.number !== head.number || base.name !== head.name) return false;
  return takenAs(head.enum, base) !== undefined || takenAs(base.enum, head) !== undefined;
}

function regrouped(base: EnumValue, head: EnumValue): string {
  const value = `enum value "${head.name}" (number ${String(head.number)})`;
  const [was, is] = [base, head].map((side) => `"${printedName(side.enum, side.number) ?? ""}" in JSON`);
  const taken = takenAs(head.enum, base);
  return taken
    ? `${value} was printed as ${was ?? ""}, which is another value now (number ${String(taken.read)})`
    : `${value} is printed as ${is ?? ""} now, which was another value (number ${String(takenAs(base.enum, head)?.read ?? 0)})`;
}
