import type { EnumNode, ExtendNode, FileNode, MessageNode, Span } from "../syntax/ast.js";

interface Element extends Span {
  readonly name: string;
}

/** The names of the elements around each of these places, which are sorted by where they begin. */
export function elementsAround(file: FileNode, places: readonly Span[]): readonly (readonly string[])[] {
  if (places.length === 0) return [];
  const elements = elementsIn(file).sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Element[] = [];
  let next = 0;
  return places.map(({ start }) => {
    for (let element = elements[next]; element && element.start <= start; element = elements[next]) {
      while ((open.at(-1)?.end ?? Infinity) <= element.start) open.pop();
      open.push(element);
      next += 1;
    }
    while ((open.at(-1)?.end ?? Infinity) <= start) open.pop();
    return open.map(({ name }) => name);
  });
}

function elementsIn(file: FileNode): Element[] {
  const elements: Element[] = [];
  const add = ({ name, at }: { readonly name: string; readonly at: Span }, end = at.end) =>
    elements.push({ name, start: at.start, end });
  const enumeration = (node: EnumNode) => {
    add(node, node.end);
    for (const value of node.values) add(value);
  };
  const extension = ({ fields }: ExtendNode) => {
    for (const field of fields) add(field);
  };
  const message = (node: MessageNode) => {
    add(node, node.end);
    for (const own of [...node.fields, ...node.oneofs]) add(own);
    node.messages.forEach(message);
    node.enums.forEach(enumeration);
    node.extends.forEach(extension);
  };
  file.messages.forEach(message);
  file.enums.forEach(enumeration);
  file.extends.forEach(extension);
  for (const service of file.services) {
    add(service, service.end);
    for (const rpc of service.rpcs) add(rpc);
  }
  return elements;
}
