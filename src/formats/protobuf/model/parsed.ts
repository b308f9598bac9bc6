import { Latest } from "../../../algorithms/latest.js";
import type { FileNode, SyntaxFault } from "../syntax/ast.js";
import { parseProto } from "../syntax/parse.js";
import { type Symbols, symbolsOf } from "./scope.js";

/** One text, parsed: offsets only, so one parse serves every path and side that holds this content. */
export type Parsed =
  | { readonly content: string; readonly node: FileNode; readonly symbols: Symbols }
  | { readonly content: string; readonly fault: SyntaxFault };

const byObjectId = new Map<string, WeakRef<Parsed>>();
/** More object ids than these are forgotten at once: they cost little each. */
const mostIds = 65_536;
/** What outlives its comparison, for the next landing of a replay, by characters of text. */
const latest = new Latest<Parsed>(1024 * 1024);

/**
 * Parses a text once per git object id for as long as somebody holds it, and a text without an id each time. The content
 * is compared too: a symbolic link has the id of its target path, not of the text behind it.
 */
export function parsedOf(oid: string | undefined, content: string): Parsed {
  if (oid === undefined) return parsedNow(content);
  const earlier = byObjectId.get(oid)?.deref();
  const parsed = earlier?.content === content ? earlier : parsedNow(content);
  if (parsed !== earlier) {
    if (byObjectId.size >= mostIds) byObjectId.clear();
    byObjectId.set(oid, new WeakRef(parsed));
  }
  latest.use(parsed, content.length);
  return parsed;
}

function parsedNow(content: string): Parsed {
  // A byte-order mark is no content: textOf counts positions without it, and offsets must agree.
  const text = content.startsWith("\uFEFF") ? content.slice(1) : content;
  const result = parseProto(text);
  return "file" in result
    ? { content, node: result.file, symbols: symbolsOf(result.file) }
    : { content, fault: result.fault };
}
