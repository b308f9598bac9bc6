import type { Identity } from "../../../model/format.js";
import { parsedOf } from "./parsed.js";

/** Package and top-level messages: the same in a file that was only moved. */
export function identityOf(_path: string, text: string): Identity | undefined {
  const declared = declaredIn(text);
  return declared && declared.names.length > 0
    ? { key: `${declared.package}:${declared.names.join(",")}` }
    : undefined;
}

/** The full names of the messages, enums and services that are not in others. */
export function declaredNames(_path: string, text: string): readonly string[] | undefined {
  const declared = declaredIn(text);
  return declared?.names.map((name) => (declared.package === "" ? name : `${declared.package}.${name}`));
}

function declaredIn(text: string) {
  const parsed = parsedOf(undefined, text);
  if (!("node" in parsed)) return undefined;
  const { messages, enums, services, ...node } = parsed.node;
  return {
    package: node.package,
    names: [...messages, ...enums, ...services].map(({ name }) => name).sort(),
  };
}
