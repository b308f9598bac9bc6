import type { Edition, FileNode, ImportNode, Mutable, Span, SyntaxFault } from "./ast.js";
import { Cursor } from "./cursor.js";
import { ProtoSyntaxError } from "./lexer.js";
import { enumeration } from "./parse-enum.js";
import { extend, message, visibilityOf } from "./parse-message.js";
import { optionStatement } from "./parse-options.js";
import { service } from "./parse-service.js";

/**
 * Reads one .proto text (proto2, proto3, editions 2023 and 2024). Grammar faults stop at the first; what is wrong
 * with a well-formed file is found later, by `validate`.
 */
export function parseProto(text: string): { readonly file: FileNode } | { readonly fault: SyntaxFault } {
  try {
    return { file: file(new Cursor(text)) };
  } catch (error) {
    if (error instanceof ProtoSyntaxError) return { fault: error.fault };
    throw error;
  }
}

function file(cursor: Cursor): FileNode {
  const node: Mutable<FileNode> = {
    edition: "proto2",
    editionAt: undefined,
    package: "",
    packageAt: undefined,
    imports: [],
    options: [],
    messages: [],
    enums: [],
    extends: [],
    services: [],
  };
  if (cursor.atWord("syntax") || cursor.atWord("edition")) Object.assign(node, edition(cursor));
  while (!cursor.atEnd()) topLevel(cursor, node);
  return node;
}

function edition(cursor: Cursor): { edition: Edition; editionAt: Span } {
  const start = cursor.peek();
  const keyword = cursor.identifier("syntax or edition");
  cursor.symbol("=");
  const value = cursor.string(`${keyword} in quotes`);
  const editionAt = { start: start.start, end: cursor.symbol(";").end };
  const names: readonly string[] = keyword === "syntax" ? ["proto2", "proto3"] : ["2023", "2024"];
  if (!names.includes(value)) {
    cursor.fail(
      `${keyword} ${JSON.stringify(value)} is not known: expected ${names.map((name) => JSON.stringify(name)).join(" or ")}`,
      editionAt,
    );
  }
  return { edition: value as Edition, editionAt };
}

function topLevel(cursor: Cursor, node: Mutable<FileNode>): void {
  if (cursor.trySymbol(";")) return;
  const visibility = visibilityOf(cursor);
  const token = cursor.peek();
  switch (token.text) {
    case "message":
      node.messages.push(message(cursor, node.edition, visibility, 1));
      return;
    case "enum":
      node.enums.push(enumeration(cursor, node.edition, visibility));
      return;
    case "extend":
      node.extends.push(extend(cursor, node, 1));
      return;
    case "import":
      node.imports.push(importStatement(cursor));
      return;
    case "option":
      node.options.push(optionStatement(cursor));
      return;
    case "service":
      node.services.push(service(cursor));
      return;
    case "package": {
      if (node.packageAt) cursor.fail("a file has one package: remove the second package statement", token);
      cursor.take();
      node.package = cursor.qualifiedName("a package name");
      node.packageAt = { start: token.start, end: cursor.symbol(";").end };
      return;
    }
    case "syntax":
    case "edition":
      cursor.fail(`${token.text} must be the first statement of the file: move it up`, token);
      return;
    default:
      cursor.expected("message, enum, service, extend, import, package or option");
  }
}

function importStatement(cursor: Cursor): ImportNode {
  const start = cursor.take();
  let kind: ImportNode["kind"] = "plain";
  for (const word of ["public", "weak", "option"] as const)
    if (kind === "plain" && cursor.tryWord(word)) kind = word;
  const path = cursor.string("the path of the imported file in quotes");
  return { path, kind, at: { start: start.start, end: cursor.symbol(";").end } };
}
