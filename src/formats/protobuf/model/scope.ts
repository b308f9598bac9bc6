import type { EnumNode, ExtendNode, FileNode, MessageNode } from "../syntax/ast.js";

export type SymbolKind =
  "package" | "message" | "enum" | "service" | "field" | "oneof" | "value" | "extension" | "rpc";

/** The full names that a text declares and their kinds, packages included. The first declaration of a name wins. */
export interface Symbols {
  get(fullName: string): SymbolKind | undefined;
  /** The kind of what a message of this full name has as a member. */
  member(message: string, name: string): SymbolKind | undefined;
  /** All but the members of messages. */
  readonly declared: ReadonlyMap<string, SymbolKind>;
}

export function symbolsOf(file: FileNode): Symbols {
  const symbols = new Map<string, SymbolKind>();
  const declare = (name: string, kind: SymbolKind) => {
    if (!symbols.has(name)) symbols.set(name, kind);
  };
  const parts = file.package === "" ? [] : file.package.split(".");
  parts.forEach((_, index) => {
    declare(parts.slice(0, index + 1).join("."), "package");
  });
  const within = (scope: string, name: string) => (scope === "" ? name : `${scope}.${name}`);
  const enumeration = (scope: string, node: EnumNode) => {
    declare(within(scope, node.name), "enum");
    for (const value of node.values) declare(within(scope, value.name), "value");
  };
  const extensions = (scope: string, nodes: readonly ExtendNode[]) => {
    for (const node of nodes)
      for (const field of node.fields) declare(within(scope, field.name), "extension");
  };
  const messages = new Map<string, MessageNode>();
  const message = (scope: string, node: MessageNode) => {
    const name = within(scope, node.name);
    declare(name, "message");
    if (!messages.has(name)) messages.set(name, node);
    for (const nested of node.messages) message(name, nested);
    for (const nested of node.enums) enumeration(name, nested);
  };
  for (const node of file.messages) message(file.package, node);
  for (const node of file.enums) enumeration(file.package, node);
  for (const node of file.services) {
    declare(within(file.package, node.name), "service");
    for (const rpc of node.rpcs) declare(within(within(file.package, node.name), rpc.name), "rpc");
  }
  extensions(file.package, file.extends);
  const member = membersOf(messages);
  return {
    get: (fullName) => symbols.get(fullName) ?? member(...partsOf(fullName)),
    member,
    declared: symbols,
  };
}

/** Messages with at most this many members are searched member by member instead of being indexed. */
const maxScannedMembers = 32;

function isSmall({ fields, oneofs, extends: extensions }: MessageNode): boolean {
  return fields.length + oneofs.length <= maxScannedMembers && extensions.length === 0;
}

/** The scope that a full name lies in, and the name in it. */
export function partsOf(fullName: string): readonly [scope: string, name: string] {
  const dot = fullName.lastIndexOf(".");
  return [fullName.slice(0, Math.max(dot, 0)), fullName.slice(dot + 1)];
}

function memberKind({ fields, oneofs }: MessageNode, name: string): SymbolKind | undefined {
  const isNamed = (node: { readonly name: string }) => node.name === name;
  if (fields.some(isNamed)) return "field";
  return oneofs.some(isNamed) ? "oneof" : undefined;
}

/** Most names of a module are fields that nobody looks up: a message's members are indexed at the first look-up. */
function membersOf(messages: ReadonlyMap<string, MessageNode>): Symbols["member"] {
  const indexes = new Map<MessageNode, ReadonlyMap<string, SymbolKind>>();
  return (message, name) => {
    const node = messages.get(message);
    if (!node) return undefined;
    if (isSmall(node)) return memberKind(node, name);
    let index = indexes.get(node);
    if (!index) indexes.set(node, (index = memberKinds(node)));
    return index.get(name);
  };
}

function memberKinds(node: MessageNode): ReadonlyMap<string, SymbolKind> {
  const extensions = node.extends.flatMap(({ fields }) => fields);
  return new Map([
    ...extensions.map(({ name }) => [name, "extension"] as const),
    ...node.oneofs.map(({ name }) => [name, "oneof"] as const),
    ...node.fields.map(({ name }) => [name, "field"] as const),
  ]);
}

const aggregates: ReadonlySet<SymbolKind> = new Set(["package", "message", "enum", "service"]);

/**
 * Resolves a name as protoc does: from the innermost scope outwards, the first scope that knows the name's first
 * part as something with members decides, a package included. `find` answers what a full name is.
 */
export function resolveName(
  name: string,
  scope: string,
  find: (fullName: string) => SymbolKind | undefined,
  wanted: (kind: SymbolKind) => boolean,
): string | undefined {
  if (name.startsWith(".")) {
    const kind = find(name.slice(1));
    return kind && wanted(kind) ? name.slice(1) : undefined;
  }
  const first = name.split(".", 1)[0] ?? name;
  for (const outer of scopesFrom(scope)) {
    const prefix = outer === "" ? "" : `${outer}.`;
    const head = find(prefix + first);
    if (head === undefined) continue;
    if (first === name) {
      if (wanted(head)) return prefix + name;
      continue;
    }
    if (!aggregates.has(head)) continue;
    const kind = find(prefix + name);
    if (kind && wanted(kind)) return prefix + name;
    return undefined;
  }
  return undefined;
}

/** A scope and those around it, the innermost first. */
export function scopesFrom(scope: string): readonly string[] {
  const scopes: string[] = [];
  for (let outer = scope; outer !== ""; outer = outer.slice(0, Math.max(0, outer.lastIndexOf("."))))
    scopes.push(outer);
  return [...scopes, ""];
}
