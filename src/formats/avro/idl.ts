import type { Node, ObjectNode } from "../../source/node.js";
import type { Text } from "../../source/text.js";
import { ReadError } from "../../source/text.js";
import type { Import } from "./parsed.js";

/** An IDL file rendered to the nodes that its JSON form would have, with the positions of the IDL text. */
export interface IdlDocument {
  readonly protocol: ObjectNode | undefined;
  readonly namespace: string;
  readonly types: readonly Node[];
  readonly main: Node | undefined;
  readonly imports: readonly Import[];
}

export function readIdl(text: Text): IdlDocument {
  throw new ReadError("IDL is not read yet", text.locate(0, 0));
}
