import type { Message } from "../model/descriptor.js";
import type { Walk } from "./confluent.js";

export function oneofNames(original: Message, update: Message, path: string, walk: Walk): void {
  for (const { name } of original.oneofs) {
    if (!update.oneofs.some((oneof) => oneof.name === name))
      walk.add("ONEOF_REMOVED", `${path}/${name}`, update);
  }
  for (const { name } of update.oneofs) {
    if (!original.oneofs.some((oneof) => oneof.name === name))
      walk.add("ONEOF_ADDED", `${path}/${name}`, update);
  }
}

/** A oneof of the update may take in one field that stood alone, and none beside a field that was in a oneof. */
export function movedIntoOneofs(original: Message, update: Message, path: string, walk: Walk): void {
  const originalByTag = new Map(original.fields.map((field) => [field.number, field]));
  for (const { name, members } of update.oneofs) {
    const before = members.flatMap(({ number }) => originalByTag.get(number) ?? []);
    const moved = before.filter(({ oneof }) => !oneof).length;
    if (moved > 1) walk.add("MULTIPLE_FIELDS_MOVED_TO_ONEOF", `${path}/${name}`, update);
    else if (moved === 1 && before.length > 1)
      walk.add("FIELD_MOVED_TO_EXISTING_ONEOF", `${path}/${name}`, update);
  }
}
