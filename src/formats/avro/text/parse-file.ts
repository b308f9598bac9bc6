import type { Node, ObjectNode } from "../../../source/node.js";
import { describe } from "../../../source/node.js";
import { readJson } from "../../../source/json.js";
import type { Text } from "../../../source/text.js";
import { ReadError } from "../../../source/text.js";
import { readIdl } from "./idl.js";
import { checkName, describeBadName, fullNameOf } from "./names.js";
import type { Import, Parsed } from "./parsed.js";
import type { SchemaReader } from "./parse-schema.js";
import { schemaReader } from "./parse-schema.js";
import type { Message, Protocol, Schema, Union } from "../schema/schema.js";
import { noProperties } from "../schema/schema.js";

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
  const reader = schemaReader(text);
  const isProtocol = node.kind === "object" && node.get("protocol") !== undefined;
  if (!isProtocol && path.endsWith(".avpr"))
    reader.fail('expected a protocol: an object with "protocol", "types" and "messages"', node);
  return isProtocol
    ? parsed(path, text, reader, { protocol: protocolOf(reader, node) })
    : parsed(path, text, reader, { root: reader.schema(node, "") });
}

function parseIdl(path: string, text: Text): Parsed {
  const idl = readIdl(text);
  const reader = schemaReader(text);
  if (idl.protocol) {
    return parsed(path, text, reader, { protocol: protocolOf(reader, idl.protocol) }, idl.imports);
  }
  for (const type of idl.types) reader.schema(type, idl.namespace);
  const root = idl.main && reader.schema(idl.main, idl.namespace);
  return parsed(path, text, reader, root ? { root } : {}, idl.imports);
}

function parsed(
  path: string,
  text: Text,
  { definitions, references, notes }: SchemaReader,
  content: { root?: Schema; protocol?: Protocol },
  imports: readonly Import[] = [],
): Parsed {
  return {
    path,
    text,
    root: content.root,
    protocol: content.protocol,
    definitions,
    references,
    imports,
    notes,
  };
}

function protocolOf(reader: SchemaReader, node: ObjectNode): Protocol {
  const nameNode = node.get("protocol");
  if (nameNode?.kind !== "string")
    return reader.fail('expected the protocol\'s name in "protocol"', nameNode ?? node);
  const spaceNode = node.get("namespace");
  const name = fullNameOf(nameNode.value, spaceNode?.kind === "string" ? spaceNode.value : "");
  for (const part of name.split("."))
    if (checkName(part) === "invalid") reader.fail(describeBadName(part), nameNode);
  const namespace = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : "";
  const types = node.get("types");
  if (types && types.kind !== "array")
    reader.fail(`expected "types" to be an array, found ${describe(types)}`, types);
  if (types?.kind === "array") for (const type of types.items) reader.schema(type, namespace);
  const doc = node.get("doc");
  return {
    name,
    doc: doc?.kind === "string" ? doc.value : undefined,
    properties: reader.properties(node, ["protocol", "namespace", "doc", "types", "messages"]),
    messages: messagesOf(reader, node.get("messages"), namespace),
    place: { text: reader.text, start: nameNode.start, end: nameNode.end },
  };
}

function messagesOf(reader: SchemaReader, node: Node | undefined, namespace: string): readonly Message[] {
  if (node === undefined) return [];
  if (node.kind !== "object")
    return reader.fail(`expected "messages" to be an object, found ${describe(node)}`, node);
  const seen = new Set<string>();
  return node.members.map(({ key, value, start, end }) => {
    if (checkName(key) === "invalid") reader.fail(describeBadName(key), { start, end });
    if (seen.has(key))
      reader.fail(`the message ${key} is defined twice: rename or remove one`, { start, end });
    seen.add(key);
    if (value.kind !== "object")
      return reader.fail(`expected a message object, found ${describe(value)}`, value);
    return messageOf(reader, { name: key, node: value, start, end }, namespace);
  });
}

function messageOf(
  reader: SchemaReader,
  { name, node, start, end }: { name: string; node: ObjectNode; start: number; end: number },
  namespace: string,
): Message {
  const place = { text: reader.text, start, end };
  const request = node.get("request");
  if (request?.kind !== "array")
    return reader.fail(`expected "request" to be an array of parameters`, request ?? node);
  const oneWayNode = node.get("one-way");
  const oneWay = oneWayNode?.kind === "boolean" && oneWayNode.value;
  const responseNode = node.get("response");
  if (!responseNode && !oneWay) reader.fail('expected "response" in this message (or "one-way": true)', node);
  const errors = node.get("errors");
  if (errors && errors.kind !== "array")
    reader.fail(`expected "errors" to be an array, found ${describe(errors)}`, errors);
  const doc = node.get("doc");
  const text: Schema = { kind: "string", place, properties: noProperties };
  const declared = errors?.kind === "array" ? errors.items.map((item) => reader.schema(item, namespace)) : [];
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
      fields: reader.fields(request, namespace, name),
      place,
      properties: noProperties,
    },
    response: responseNode
      ? reader.schema(responseNode, namespace)
      : { kind: "null", place, properties: noProperties },
    errors: union,
    oneWay,
    doc: doc?.kind === "string" ? doc.value : undefined,
    properties: reader.properties(node, ["doc", "request", "response", "errors", "one-way"]),
    place,
  };
}
