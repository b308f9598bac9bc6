import { readJson } from "../../../source/json.js";
import { describe, type Node, type ObjectNode } from "../../../source/node.js";
import { ReadError, type Text } from "../../../source/text.js";
import { type Message, noProperties, type Protocol, type Schema, type Union } from "../schema/schema.js";
import { readIdl } from "./idl.js";
import { checkName, describeBadName, fullNameOf } from "./names.js";
import { type ParseContext, propertiesOf } from "./parse-context.js";
import { fields } from "./parse-definitions.js";
import { schemaContext } from "./parse-schema.js";
import type { Import, Parsed } from "./parsed.js";

/** Reads one .avsc, .avpr or .avdl file; a fault says line, column and what was expected. */
export function parseFile(path: string, text: Text): Parsed {
  try {
    return path.endsWith(".avdl") ? parseIdl(path, text) : parseJson(path, text);
  } catch (error) {
    if (error instanceof ReadError) return { fault: error };
    if (error instanceof RangeError)
      return {
        fault: new ReadError("the schema is nested too deeply to be read", { file: path, side: text.side }),
      };
    throw error;
  }
}

function parseJson(path: string, text: Text): Parsed {
  const node = readJson(text, { comments: true });
  const context = schemaContext(text);
  const isProtocol = node.kind === "object" && node.get("protocol") !== undefined;
  if (!isProtocol && path.endsWith(".avpr"))
    context.fail('expected a protocol: an object with "protocol", "types" and "messages"', node);
  return isProtocol
    ? parsed(path, context, { protocol: protocolOf(context, node) })
    : parsed(path, context, { root: context.schema(node, "") });
}

function parseIdl(path: string, text: Text): Parsed {
  const idl = readIdl(text);
  const context = schemaContext(text);
  context.notes.push(...idl.notes);
  context.flaws.push(...idl.flaws);
  if (idl.protocol) {
    return parsed(path, context, { protocol: protocolOf(context, idl.protocol) }, idl.imports);
  }
  for (const type of idl.types) context.schema(type, idl.namespace);
  const root = idl.main && context.schema(idl.main, idl.namespace);
  return parsed(path, context, root ? { root } : {}, idl.imports);
}

function parsed(
  path: string,
  { text, definitions, references, notes, flaws }: ParseContext,
  { root, protocol }: { root?: Schema; protocol?: Protocol },
  imports: readonly Import[] = [],
): Parsed {
  return { path, text, root, protocol, definitions, references, imports, notes, flaws };
}

function protocolOf(context: ParseContext, node: ObjectNode): Protocol {
  const nameNode = node.get("protocol");
  if (nameNode?.kind !== "string")
    return context.fail('expected the protocol\'s name in "protocol"', nameNode ?? node);
  const spaceNode = node.get("namespace");
  const name = fullNameOf(nameNode.value, spaceNode?.kind === "string" ? spaceNode.value : "");
  for (const part of name.split("."))
    if (checkName(part) === "invalid") context.fail(describeBadName(part), nameNode);
  const namespace = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : "";
  const types = node.get("types");
  if (types && types.kind !== "array")
    context.fail(`expected "types" to be an array, found ${describe(types)}`, types);
  for (const type of types?.kind === "array" ? types.items : []) {
    if (type.kind !== "object")
      context.flaw(`expected a definition (an object) in "types", found ${describe(type)}`, type);
    context.schema(type, namespace);
  }
  const doc = node.get("doc");
  return {
    name,
    doc: doc?.kind === "string" ? doc.value : undefined,
    properties: propertiesOf(node, ["protocol", "namespace", "doc", "types", "messages"]),
    messages: messagesOf(context, node.get("messages"), namespace),
    place: { text: context.text, start: nameNode.start, end: nameNode.end },
  };
}

function messagesOf(context: ParseContext, node: Node | undefined, namespace: string): readonly Message[] {
  if (node === undefined) return [];
  if (node.kind !== "object")
    return context.fail(`expected "messages" to be an object, found ${describe(node)}`, node);
  const seen = new Set<string>();
  const messages = node.members.map(({ key, value, start, end }) => {
    if (checkName(key) === "invalid") context.fail(describeBadName(key), { start, end });
    if (seen.has(key))
      context.flaw(`the message ${key} is defined twice: rename or remove one`, { start, end });
    seen.add(key);
    if (value.kind !== "object")
      return context.fail(`expected a message object, found ${describe(value)}`, value);
    return messageOf(context, { name: key, node: value, start, end }, namespace);
  });
  return [...new Map(messages.map((message) => [message.name, message])).values()];
}

/** Specification, Messages: one-way only where nothing comes back. */
function isOneWay(context: ParseContext, node: ObjectNode): boolean {
  const oneWay = node.get("one-way");
  if (oneWay === undefined) return false;
  if (oneWay.kind !== "boolean")
    context.flaw(`expected true or false in "one-way", found ${describe(oneWay)}`, oneWay);
  if (oneWay.kind !== "boolean" || !oneWay.value) return false;
  const [response, errors] = [node.get("response"), node.get("errors")];
  if (response && !(response.kind === "string" && response.value === "null"))
    context.flaw(
      `expected the response "null" in a one-way message, found ${describe(response)}: did you mean a message that is not one-way?`,
      response,
    );
  if (errors)
    context.flaw("a one-way message has no errors: remove them, or make it a message that answers", errors);
  return true;
}

function messageOf(
  context: ParseContext,
  { name, node, start, end }: { name: string; node: ObjectNode; start: number; end: number },
  namespace: string,
): Message {
  const place = { text: context.text, start, end };
  const request = node.get("request");
  if (request?.kind !== "array")
    return context.fail(`expected "request" to be an array of parameters`, request ?? node);
  const oneWay = isOneWay(context, node);
  const responseNode = node.get("response");
  if (!responseNode && !oneWay)
    context.fail('expected "response" in this message (or "one-way": true)', node);
  const errors = node.get("errors");
  if (errors && errors.kind !== "array")
    context.fail(`expected "errors" to be an array, found ${describe(errors)}`, errors);
  const doc = node.get("doc");
  const text: Schema = { kind: "string", place, properties: noProperties };
  const declared =
    errors?.kind === "array" ? errors.items.map((item) => context.schema(item, namespace)) : [];
  const union: Union = {
    kind: "union",
    branches: [text, ...declared.filter((type) => type.kind !== "string")],
    place,
    properties: noProperties,
  };
  return {
    name,
    request: {
      kind: "record",
      name,
      error: false,
      aliases: [],
      doc: undefined,
      fields: fields(context, request, namespace, name),
      place,
      properties: noProperties,
    },
    response: responseNode
      ? context.schema(responseNode, namespace)
      : { kind: "null", place, properties: noProperties },
    errors: union,
    oneWay,
    doc: doc?.kind === "string" ? doc.value : undefined,
    properties: propertiesOf(node, ["doc", "request", "response", "errors", "one-way"]),
    place,
  };
}
