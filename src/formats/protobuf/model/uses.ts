import type { ElementPath, Use } from "../../../model/change.js";
import { allExtensions, allMessages, type Enum, type Message, type ProtoFile } from "./descriptor.js";

/** Where a file's fields and rpcs use its messages and enums. Items of lists and maps are named with or without `[]`, `{}`. */
export function usesIn(file: ProtoFile): readonly Use[] {
  const uses: Use[] = [];
  const add = (type: Message | Enum | undefined, at: ElementPath): void => {
    if (type?.file === file) uses.push({ type: type.element, at });
  };
  const fields = [...allMessages(file)].flatMap((message) => message.fields);
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
