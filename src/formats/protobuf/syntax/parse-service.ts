import type { OptionNode, RpcNode, ServiceNode, Span } from "./ast.js";
import type { Cursor } from "./cursor.js";
import { optionStatement } from "./parse-options.js";

export function service(cursor: Cursor): ServiceNode {
  const start = cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("a service name");
  const options: OptionNode[] = [];
  const rpcs: RpcNode[] = [];
  cursor.symbol("{");
  while (!cursor.trySymbol("}")) {
    if (cursor.trySymbol(";")) continue;
    if (cursor.atWord("option")) options.push(optionStatement(cursor));
    else if (cursor.atWord("rpc")) rpcs.push(rpc(cursor));
    else cursor.expected("rpc, option or }");
  }
  const end = cursor.lastEnd();
  return { name, options, rpcs, at: { start: start.start, end: nameToken.end }, end };
}

function rpc(cursor: Cursor): RpcNode {
  const start = cursor.take();
  const name = cursor.identifier("a method name");
  const request = rpcType(cursor);
  cursor.word("returns");
  const response = rpcType(cursor);
  const at = { start: start.start, end: cursor.lastEnd() };
  const options: OptionNode[] = [];
  if (!cursor.trySymbol(";")) {
    cursor.symbol("{");
    while (!cursor.trySymbol("}")) {
      if (cursor.trySymbol(";")) continue;
      if (!cursor.atWord("option")) cursor.expected("option or }");
      options.push(optionStatement(cursor));
    }
  }
  return {
    name,
    request: request.name,
    response: response.name,
    clientStreaming: request.streaming,
    serverStreaming: response.streaming,
    options,
    at,
    requestAt: request.at,
    responseAt: response.at,
  };
}

function rpcType(cursor: Cursor): { name: string; streaming: boolean; at: Span } {
  cursor.symbol("(");
  const start = cursor.peek();
  const streaming = start.text === "stream" && streams(cursor, start);
  if (streaming) cursor.take();
  const first = cursor.peek();
  const name = cursor.typeName("a message type");
  const at = { start: first.start, end: cursor.lastEnd() };
  cursor.symbol(")");
  return { name, streaming, at };
}

/** `(stream Foo)` streams, `(stream)` and `(stream.Foo)` name a type; a space before the dot makes it a keyword. */
function streams(cursor: Cursor, keyword: Span): boolean {
  const next = cursor.second();
  return next.kind === "identifier" || (next.text === "." && next.start > keyword.end);
}
