import type { Enum } from "../model/descriptor.js";
import { inRanges } from "../model/ranges.js";
import { jsonRule, reservedRules } from "./buf-reserved.js";
import { getOrMake } from "../model/tables.js";
import type { At, Report } from "./buf-report.js";

/** The rules about an enum that both sides have. */
export function enumRules(base: Enum, head: Enum, report: Report): void {
  const at: At = (id, message, span = head.at) => {
    report(id, message, head.file, span);
  };
  if (base.closed !== head.closed) {
    const state = ({ closed }: Enum) => (closed ? "closed" : "open");
    const option = head.node.options.findLast(
      ({ name }) => name.map((part) => part.name).join(".") === "features.enum_type",
    );
    at("ENUM_SAME_TYPE", `Enum "${head.name}" changed from ${state(base)} to ${state(head)}.`, option?.at);
  }
  jsonRule("ENUM_SAME_JSON_FORMAT", base, head, at);
  reservedRules("RESERVED_ENUM_NO_DELETE", base, head, at);
  const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
  const headNames = printedNames(head);
  for (const [number, names] of printedNames(base)) {
    const now = headNames.get(number);
    if (!now) deletedValue(number, names, head, at);
    else if (!names.every((name) => now.includes(name))) {
      const message = `Enum value "${String(number)}" on enum "${head.name}" changed name from ${list(names)} to ${list(now)}.`;
      at(
        "ENUM_VALUE_SAME_NAME",
        message,
        head.values.find((value) => value.number === number)?.node.numberAt,
      );
    }
  }
}

function deletedValue(number: number, names: readonly string[], head: Enum, at: At): void {
  const deletion = `Previously present enum value "${String(number)}" on enum "${head.name}" was deleted`;
  at("ENUM_VALUE_NO_DELETE", `${deletion}.`);
  if (!inRanges(number, head.node.reservedRanges)) {
    at(
      "ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED",
      `${deletion} without reserving the number "${String(number)}".`,
    );
  }
  const reserved = new Set(head.node.reservedNames.map(({ name }) => name));
  if (!names.every((name) => reserved.has(name))) {
    at(
      "ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED",
      `${deletion} without reserving the name ${names.map((name) => `"${name}"`).join(", ")}.`,
    );
  }
}

/** The names that an enum gives each number. */
function printedNames({ values }: Enum): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>();
  for (const { name, number } of values) getOrMake(names, number, () => []).push(name);
  return names;
}
