import type { ElementPath } from "../../../model/change.js";
import type { FileNode } from "../syntax/ast.js";
import type { Enum, Import, Message, ProtoFile } from "./descriptor.js";
import type { Dependencies } from "./buf-lock.js";
import type { Features } from "./features.js";

/** The message or enum that a name means in a scope of one file. */
export type Lookup = (name: string, scope: string) => Message | Enum | undefined;

/** One text to be linked, and what linking asks about other files. */
export interface LinkContext {
  readonly path: string;
  readonly importPath: string;
  readonly text: ProtoFile["text"];
  readonly node: FileNode;
  readonly lookup: Lookup;
  readonly dependencies: Dependencies;
  imports(): readonly Import[];
  missing(): readonly string[];
}

/** The file, the scope and the message around a declaration. */
export interface DeclarationScope {
  readonly file: ProtoFile;
  readonly scope: string;
  readonly element: ElementPath;
  readonly features: Features;
  readonly parent: Message | undefined;
}

export function within(scope: string, name: string): string {
  return scope === "" ? name : `${scope}.${name}`;
}
