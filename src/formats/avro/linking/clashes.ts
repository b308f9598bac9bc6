import type { Fault } from "../../../model/location.js";
import { namedTypes } from "../schema/aliases.js";
import { definitionKey } from "../schema/definition-key.js";
import { dataSchemas } from "../schema/roots.js";
import { type Contract, locate, type Named, type Place, type Reference } from "../schema/schema.js";

/**
 * Full names that a contract reaches in two different definitions, each as a fault at the reference that brings in the
 * second: a parser that is given these files together refuses them ("Can't redefine").
 */
export function clashesIn(contract: Contract, references: readonly Reference[]): readonly Fault[] {
  const first = new Map<string, Named>();
  const faults: Fault[] = [];
  for (const type of namedTypes(dataSchemas(contract))) {
    const earlier = first.get(type.name);
    if (!earlier) first.set(type.name, type);
    else if (definitionKey(earlier) !== definitionKey(type))
      faults.push({
        message: `${type.name} is defined differently in ${fileOf(earlier)} and ${fileOf(type)}, and this file refers to both: keep one definition, and refer to it by its name`,
        location: locate(placeOf(type, references)),
      });
  }
  return faults;
}

function fileOf({ place }: Named): string {
  return place.text.file;
}

/** The reference that leads to a type; where none does, the file defines it itself. */
function placeOf(type: Named, references: readonly Reference[]): Place {
  const leading = references.find((reference) => namedTypes([reference]).has(type));
  return leading?.place ?? type.place;
}
