import type { ElementPath, Elements, Use } from "../../../model/change.js";
import {
  allEnums,
  allExtensions,
  allMessages,
  type Enum,
  type Message,
  type ProtoFile,
} from "./descriptor.js";

/** The elements of a file, and those of the types that it uses of other files. */
export function elementsOf(file: ProtoFile): Elements {
  const files = [file];
  const elements: ElementPath[] = [[]];
  const uses: Use[] = [];
  for (const place of files) {
    elements.push(...elementsIn(place));
    uses.push(...usesIn(place, () => true));
    for (const type of typesUsed(place)) if (!files.includes(type.file)) files.push(type.file);
  }
  return { elements, uses };
}

function* elementsIn(file: ProtoFile): Iterable<ElementPath> {
  for (const { element, fields, oneofs } of allMessages(file)) {
    yield element;
    for (const field of fields) yield field.element;
    for (const { name } of oneofs) yield [...element, name];
  }
  for (const field of allExtensions(file)) yield field.element;
  for (const { element, values } of allEnums(file)) {
    yield element;
    for (const value of values) yield value.element;
  }
  for (const { element, rpcs } of file.services) {
    yield element;
    for (const rpc of rpcs) yield rpc.element;
  }
}

function* typesUsed(file: ProtoFile): Iterable<Message | Enum> {
  const fields = allMessages(file).flatMap((message) => message.fields);
  for (const { type } of [...fields, ...allExtensions(file)]) {
    if (type.kind === "message") yield type.message;
    if (type.kind === "enum") yield type.enum;
  }
  for (const { rpcs } of file.services)
    for (const { request, response } of rpcs) {
      if (request) yield request;
      if (response) yield response;
    }
}

/**
 * Where a file's fields and rpcs use its messages and enums, or those of all files that `counts` takes. Items of lists and
 * maps are named with or without `[]`, `{}`.
 */
export function usesIn(
  file: ProtoFile,
  counts: (type: Message | Enum) => boolean = (type) => type.file === file,
): readonly Use[] {
  const uses: Use[] = [];
  const add = (type: Message | Enum | undefined, at: ElementPath): void => {
    if (type && counts(type)) uses.push({ type: type.element, at });
  };
  const fields = allMessages(file).flatMap((message) => message.fields);
  for (const { type, element, cardinality } of [...fields, ...allExtensions(file)]) {
    const target = type.kind === "message" ? type.message : type.kind === "enum" ? type.enum : undefined;
    add(target, element);
    if (cardinality !== "singular") add(target, [...element, cardinality === "map" ? "{}" : "[]"]);
  }
  for (const { rpcs } of file.services)
    for (const { request, response, element } of rpcs) {
      add(request, element);
      add(response, element);
    }
  return uses;
}
