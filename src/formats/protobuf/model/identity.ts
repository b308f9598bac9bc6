import type { Identity } from "../../../model/format.js";
import type { FileNode } from "../syntax/ast.js";
import { parsedOf } from "./parsed.js";

/** Package and top-level messages: the same in a file that was only moved. */
export function identityOf(_path: string, text: string): Identity | undefined {
  const declared = declaredIn(text);
  return declared && declared.names.length > 0
    ? { key: `${declared.package}:${declared.names.join(",")}` }
    : undefined;
}

/** The full names of the messages, enums and services that are not in others, and all extensions by what they extend. */
export function declaredNames(_path: string, text: string): readonly string[] | undefined {
  const declared = declaredIn(text);
  if (!declared) return undefined;
  const { names, extensions } = declared;
  return [
    ...names.map((name) => (declared.package === "" ? name : `${declared.package}.${name}`)),
    ...extensions,
  ];
}

/** What stands for an extension where names are compared: whoever renames or nests it has the same field still. */
export function extensionName(extendee: string, number: number): string {
  return `extend ${extendee.slice(extendee.lastIndexOf(".") + 1)} ${String(number)}`;
}

function extensionsIn({ messages, extends: extended }: Pick<FileNode, "messages" | "extends">): string[] {
  const own = extended.flatMap(({ extendee, fields }) =>
    fields.map(({ number }) => extensionName(extendee, number)),
  );
  return [...own, ...messages.flatMap(extensionsIn)];
}

function declaredIn(text: string) {
  const parsed = parsedOf(undefined, text);
  if (!("node" in parsed)) return undefined;
  const { messages, enums, services, ...node } = parsed.node;
  return {
    package: node.package,
    names: [...messages, ...enums, ...services].map(({ name }) => name).sort(),
    extensions: extensionsIn(parsed.node),
  };
}
