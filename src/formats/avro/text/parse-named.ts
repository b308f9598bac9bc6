import { describe, type Node, type ObjectNode } from "../../../source/node.js";
import { excerpt } from "../../../source/text.js";
import { definitionKey } from "../schema/definition-key.js";
import { type Named, namespaceOf, type Place, primitiveOf, type Schema } from "../schema/schema.js";
import { checkName, describeBadName, fullNameOf } from "./names.js";
import { docOf, type ParseContext, required, strings } from "./parse-context.js";

/** What every named type has. */
export interface Common {
  /** The full name. */
  readonly name: string;
  readonly place: Place;
  readonly aliases: readonly string[];
  readonly doc: string | undefined;
}

/** Reads a definition under its full name. A second, identical definition becomes a reference to the first. */
export function define(
  context: ParseContext,
  node: ObjectNode,
  namespace: string,
  read: (context: ParseContext, node: ObjectNode, common: Common) => Named,
): Schema {
  const nameNode = required(context, node, "name", "named type");
  const name = definedName(context, node, nameNode, namespace);
  if (context.open.has(name))
    context.fail(`${name} is defined again inside its own definition: write just its name`, nameNode);
  context.open.add(name);
  const type = read(context, node, {
    name,
    place: context.place(nameNode),
    aliases: aliasesOf(context, node, name),
    doc: docOf(context, node),
  });
  context.open.delete(name);
  const first = context.definitions.get(name);
  if (!first) {
    context.definitions.set(name, type);
    return type;
  }
  if (definitionKey(first) !== definitionKey(type))
    context.fail(
      `${name} is defined twice in this file, differently: keep one definition and refer to it by name`,
      nameNode,
    );
  context.note(`${name} is defined twice, identically: refer to it by name instead`, nameNode);
  return { kind: "reference", names: [name], place: context.place(node), link: { target: first } };
}

/** Apache Avro makes a name of every alias of a type: what is none is refused. */
function aliasesOf(context: ParseContext, node: ObjectNode, name: string): readonly string[] {
  const aliases = strings(context, node, "aliases");
  for (const alias of aliases)
    for (const part of alias.replace(/^\./, "").split("."))
      if (checkName(part) === "invalid")
        context.flaw(`the alias ${describeBadName(alias)}`, node.get("aliases") ?? node);
  return aliases.map((alias) => fullNameOf(alias, namespaceOf(name)));
}

function definedName(context: ParseContext, node: ObjectNode, nameNode: Node, namespace: string): string {
  if (nameNode.kind !== "string")
    return context.fail(`expected a name in double quotes, found ${describe(nameNode)}`, nameNode);
  const own = node.get("namespace");
  if (own && own.kind !== "string" && own.kind !== "null")
    context.fail(`expected a namespace in double quotes, found ${describe(own)}`, own);
  const full = fullNameOf(nameNode.value, own?.kind === "string" ? own.value : namespace);
  for (const part of full.split("."))
    checkPart(context, part, own?.kind === "string" && !nameNode.value.endsWith(part) ? own : nameNode);
  if (primitiveOf(full))
    context.fail(`${excerpt(full)} is the name of a primitive type: choose another name`, nameNode);
  return full;
}

/** One name without dots. */
export function checkPart(context: ParseContext, part: string, at: Node): void {
  const check = checkName(part);
  if (check === "invalid") context.fail(describeBadName(part), at);
  if (check === "lenient")
    context.note(`${excerpt(part)} has letters beyond A–Z: many Avro libraries refuse it`, at);
}
