import type { FileNode, SyntaxFault } from "../syntax/ast.js";
import { parseProto } from "../syntax/parse.js";
import { type Symbols, symbolsOf } from "./scope.js";

/** One text, parsed: offsets only, so one parse serves every path and side that holds this content. */
export type Parsed =
  | { readonly content: string; readonly node: FileNode; readonly symbols: Symbols }
  | { readonly content: string; readonly fault: SyntaxFault };

const maxCached = 4096;
const byObjectId = new Map<string, Parsed>();

/**
 * Parses a text once per git object id, and a text without an id each time. The content is compared too: a symbolic link
 * has the id of its target path, not of the text behind it.
 */
export function parsedOf(oid: string | undefined, content: string): Parsed {
  const cached = oid === undefined ? undefined : byObjectId.get(oid);
  if (cached?.content === content) return cached;
  // A byte-order mark is no content: textOf counts positions without it, and offsets must agree.
  const text = content.startsWith("\uFEFF") ? content.slice(1) : content;
  const result = parseProto(text);
  const parsed: Parsed =
    "file" in result
      ? { content, node: result.file, symbols: symbolsOf(result.file) }
      : { content, fault: result.fault };
  if (oid !== undefined) remember(oid, parsed);
  return parsed;
}

function remember(oid: string, parsed: Parsed): void {
  byObjectId.set(oid, parsed);
  if (byObjectId.size <= maxCached) return;
  const [oldest] = byObjectId.keys();
  if (oldest !== undefined) byObjectId.delete(oldest);
}
