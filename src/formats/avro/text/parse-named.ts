import type { Node, ObjectNode } from "../../../source/node.js";
import { describe } from "../../../source/node.js";
import { excerpt } from "../../../source/text.js";
import { definitionKey } from "../schema/definition-key.js";
import { checkName, describeBadName, fullNameOf } from "./names.js";
import type { Reading } from "./parse-context.js";
import { docOf, required, strings } from "./parse-context.js";
import type { Named, Place, Schema } from "../schema/schema.js";
import { primitiveOf } from "../schema/schema.js";

/** What every named type has. */
export interface Common {
  readonly place: Place;
  readonly aliases: readonly string[];
  readonly doc: string | undefined;
}

/** Reads a definition under its full name; an identical one that stands in the file already is meant by its name. */
export function define(
  reading: Reading,
  node: ObjectNode,
  namespace: string,
  read: (name: string, scope: string, common: Common) => Named,
): Schema {
  const nameNode = required(reading, node, "name", "named type");
  const name = definedName(reading, node, nameNode, namespace);
  const scope = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : "";
  if (reading.open.has(name))
    reading.fail(`${name} is defined again inside its own definition: write just its name`, nameNode);
  reading.open.add(name);
  const common = {
    place: reading.place(nameNode),
    aliases: aliases(reading, node, scope),
    doc: docOf(reading, node),
  };
  const type = read(name, scope, common);
  reading.open.delete(name);
  const first = reading.definitions.get(name);
  if (!first) {
    reading.definitions.set(name, type);
    return type;
  }
  if (definitionKey(first) !== definitionKey(type))
    reading.fail(
      `${name} is defined twice in this file, differently: keep one definition and refer to it by name`,
      nameNode,
    );
  reading.note(`${name} is defined twice, identically: refer to it by name instead`, nameNode);
  return { kind: "reference", names: [name], place: reading.place(node), link: { target: first } };
}

function definedName(reading: Reading, node: ObjectNode, nameNode: Node, namespace: string): string {
  if (nameNode.kind !== "string")
    return reading.fail(`expected a name in double quotes, found ${describe(nameNode)}`, nameNode);
  const own = node.get("namespace");
  if (own && own.kind !== "string" && own.kind !== "null")
    reading.fail(`expected a namespace in double quotes, found ${describe(own)}`, own);
  const full = fullNameOf(nameNode.value, own?.kind === "string" ? own.value : namespace);
  for (const part of full.split("."))
    checkPart(reading, part, own?.kind === "string" && !nameNode.value.endsWith(part) ? own : nameNode);
  if (primitiveOf(full))
    reading.fail(`${excerpt(full)} is the name of a primitive type: choose another name`, nameNode);
  return full;
}

/** One name without dots. */
export function checkPart(reading: Reading, part: string, at: Node): void {
  const check = checkName(part);
  if (check === "invalid") reading.fail(describeBadName(part), at);
  if (check === "lenient")
    reading.note(`${excerpt(part)} has letters beyond A–Z: many Avro libraries refuse it`, at);
}

function aliases(reading: Reading, node: ObjectNode, namespace: string): readonly string[] {
  return strings(reading, node, "aliases").map((alias) => fullNameOf(alias, namespace));
}
