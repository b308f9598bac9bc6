import { allEnums, allExtensions, allMessages, type ProtoFile } from "../model/descriptor.js";
import { importsOfName, mayBeDeclared } from "../model/later-version.js";
import type { ProtoModel } from "../model/proto-model.js";
import { resolveName, scopesFrom, type SymbolKind } from "../model/scope.js";
import { isNearly } from "../model/similar-path.js";
import { getOrMake } from "../model/tables.js";
import type { SyntaxFault } from "../syntax/ast.js";

interface UnresolvedName {
  readonly name: string;
  readonly scope: string;
  readonly at: SyntaxFault["at"];
}

/** The type that each name was meant for; undefined for a name unlike all that the file sees. */
type Meant = (written: UnresolvedName) => string | undefined;

/** Names of types that nothing declares: where an import is not held, those that it cannot declare. */
export function* unresolvedFaults(model: ProtoModel, file: ProtoFile): Generator<SyntaxFault> {
  for (const written of unresolvedNames(file))
    if (!mayBeDeclared(model, file, written.name) || isWithinMessage(model, file, written))
      yield unresolved(written);
}

export interface AssumedType {
  readonly name: string;
  /** The type beside it that nearly has this name: it may be misspelt, and may be right. */
  readonly meant: string | undefined;
  /** The imports that may declare it. */
  readonly imports: readonly string[];
}

/** The types that are taken to be declared by imports that are not held, or by a later version of them; each name once. */
export function assumedTypes(model: ProtoModel, file: ProtoFile): readonly AssumedType[] {
  let meant: Meant | undefined;
  const assumed = new Map<string, AssumedType>();
  for (const written of unresolvedNames(file)) {
    const { name } = written;
    if (assumed.has(name) || !mayBeDeclared(model, file, name) || isWithinMessage(model, file, written))
      continue;
    meant ??= meantIn(model, file);
    assumed.set(name, { name, meant: meant(written), imports: importsOfName(file, name) });
  }
  return [...assumed.values()];
}

/** Whether a name begins with a message that the file sees: then no other file can declare what follows. */
function isWithinMessage(model: ProtoModel, file: ProtoFile, { name, scope }: UnresolvedName): boolean {
  const end = name.indexOf(".", 1);
  if (end < 0) return false;
  const isFirst = (kind: SymbolKind) => kind === "message" || kind === "enum";
  return (
    resolveName(name.slice(0, end), scope, (part) => model.find(file.path, part)?.kind, isFirst) !== undefined
  );
}

/** Names are compared with the types beside them this often in one file: more can only be written on purpose. */
const mostComparisons = 200_000;
const longestName = 100;

/** Finds the type that nearly has a name, among those in a scope where the name would be looked for. */
function meantIn(model: ProtoModel, file: ProtoFile): Meant {
  const types = typesByScope(model, file);
  const answers = new Map<string, { readonly meant: string | undefined }>();
  let comparisons = 0;
  const isLike = (name: string, other: string): boolean => {
    comparisons += 1;
    return comparisons <= mostComparisons && name !== other && isNearly(name, other);
  };
  const meantBy = (name: string, scope: string): string | undefined => {
    const dot = name.lastIndexOf(".") + 1;
    const last = name.slice(dot);
    const above = name.slice(0, Math.max(0, dot - 1));
    if (last.length > longestName) return undefined;
    const holders = name.startsWith(".")
      ? [above.slice(1)]
      : scopesFrom(scope).map((outer) => join(outer, above));
    for (const holder of holders) {
      const like = types.get(holder)?.find((other) => isLike(last, other));
      if (like !== undefined) return name.slice(0, dot) + like;
    }
    return undefined;
  };
  return ({ name, scope }) =>
    getOrMake(answers, `${scope} ${name}`, () => ({ meant: meantBy(name, scope) })).meant;
}

function join(scope: string, name: string): string {
  return scope === "" || name === "" ? scope + name : `${scope}.${name}`;
}

/** The names of the types that a file sees, by what declares them: a package or a message. */
function typesByScope(model: ProtoModel, file: ProtoFile): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, string[]>();
  for (const path of model.visible(file.path)) {
    const visible = model.file(path);
    for (const { fullName, name } of visible ? [...allMessages(visible), ...allEnums(visible)] : [])
      if (name.length <= longestName)
        getOrMake(types, fullName.slice(0, Math.max(0, fullName.length - name.length - 1)), () => []).push(
          name,
        );
  }
  return types;
}

function* unresolvedNames(file: ProtoFile): Generator<UnresolvedName> {
  const fields = [...allMessages(file).flatMap(({ fields: own }) => own), ...allExtensions(file)];
  for (const field of fields) {
    const scope = field.parent?.fullName ?? file.package;
    if (field.type.kind === "unresolved") yield { name: field.type.name, scope, at: field.node.type.at };
    if (field.extendeeName !== undefined && !field.extendee)
      yield { name: field.extendeeName, scope, at: field.at };
  }
  for (const { rpcs, fullName: scope } of file.services) {
    for (const { request, response, node } of rpcs) {
      if (!request) yield { name: node.request, scope, at: node.requestAt };
      if (!response) yield { name: node.response, scope, at: node.responseAt };
    }
  }
}

function unresolved({ name, at }: UnresolvedName): SyntaxFault {
  return {
    message: `the type ${name} is not defined here or in an imported file: check its spelling, or import the file that defines it`,
    at,
  };
}
