import type { Identity } from "../../../model/format.js";
import { parsedOf } from "./parsed.js";

/** Package and top-level messages: the same in a file that was only moved. */
export function identityOf(_path: string, text: string): Identity | undefined {
  const parsed = parsedOf(undefined, text);
  if (!("node" in parsed)) return undefined;
  const { node } = parsed;
  const names = [...node.messages, ...node.enums, ...node.services].map(({ name }) => name).sort();
  return names.length === 0 ? undefined : { key: `${node.package}:${names.join(",")}` };
}
