import { type Fault, inBoth } from "../../../model/location.js";
import type { PairPaths } from "../../format-definition.js";
import { textOf } from "../../../source/text.js";
import { allExtensions, allMessages, type ProtoFile } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import { resolveName, type SymbolKind } from "../model/scope.js";
import { getOrMake } from "../model/tables.js";
import type { SyntaxFault } from "../syntax/ast.js";
import { brokenImportFaults } from "./broken-import.js";
import { declarationFaults } from "./declarations.js";
import { enumFaults } from "./enums.js";
import { featureFaults } from "./features.js";
import { fieldFaults } from "./fields.js";
import { importFaults } from "./imports.js";
import { messageSetFaults } from "./message-sets.js";
import { entryFaults, nameFaults } from "./names.js";
import { optionFaults } from "./options.js";
import { styleFaults } from "./style.js";
import { visibilityFaults } from "./visibility.js";

/** At most this many faults are listed: the first ones are to be repaired first. */
const maxFaults = 20;

/** Everything that keeps a file from being a contract, in the order of the text, or an import that is none. */
export function faultsOf(model: ProtoModel, path: string): readonly Fault[] {
  const own = ownFaults(model, path);
  return own.length > 0 ? own : brokenImportFaults(model, path, contentFaults);
}

/**
 * Faults of head's text that base's has too, in files that can be linked: they are taken from the faults of both, which are
 * then compared as they are written.
 */
export function settle(
  base: ProtoModel,
  head: ProtoModel,
  { basePath, headPath, headJudged }: PairPaths,
): readonly Fault[] {
  if (!base.file(basePath) || !head.file(headPath)) return [];
  const [before, after] = [contentFaults(base, basePath), contentFaults(head, headPath)];
  const keyed = (faults: readonly Fault[]) => faults.map((fault) => ({ ...fault, key: fault.message }));
  const shared = headJudged ? keyed(after) : inBoth(keyed(before), keyed(after));
  if (shared.length === 0) return [];
  const lasting = new Set(shared.map(({ key }) => key));
  base.faults.set(
    basePath,
    before.filter(({ message }) => !lasting.has(message)),
  );
  head.faults.set(
    headPath,
    after.filter(({ message }) => !lasting.has(message)),
  );
  return shared;
}

/** What is wrong with the text of a file, whether or not its imports are there: the same question on both sides. */
export function contentFaults(model: ProtoModel, path: string): readonly Fault[] {
  const file = model.file(path);
  return file && importFaults(model, file).length > 0 ? [] : ownFaults(model, path);
}

/** The faults that stand in the file itself. */
function ownFaults(model: ProtoModel, path: string): readonly Fault[] {
  return getOrMake(model.faults, path, () => faultsIn(model, path));
}

function faultsIn(model: ProtoModel, path: string): readonly Fault[] {
  const unreadable = model.unreadable(path);
  if (unreadable !== undefined) return [{ message: unreadable, location: { file: path, side: model.side } }];
  const parsed = model.parsed(path);
  if (!parsed) return [{ message: "the file was not loaded", location: { file: path, side: model.side } }];
  const text = textOf(path, model.side, parsed.content);
  const place = ({ message, at }: SyntaxFault): Fault => ({
    message,
    location: text.locate(at.start, at.end),
  });
  if ("fault" in parsed) return [place(parsed.fault)];
  const file = model.file(path);
  if (!file) return [];
  const imports = importFaults(model, file);
  // A base with missing imports is still compared: the types of the missing files are undecided, not new.
  const faults = imports.length === 0 ? semanticFaults(model, file) : model.side === "base" ? [] : imports;
  return [...faults]
    .sort((a, b) => a.at.start - b.at.start)
    .slice(0, maxFaults)
    .map(place);
}

function semanticFaults(model: ProtoModel, file: ProtoFile): SyntaxFault[] {
  return [
    ...nameFaults(model, file),
    ...entryFaults(file),
    ...unresolvedFaults(model, file),
    ...fieldFaults(file),
    ...enumFaults(file),
    ...optionFaults(model, file),
    ...featureFaults(file),
    ...messageSetFaults(file),
    ...styleFaults(file),
    ...declarationFaults(file),
    ...visibilityFaults(file),
  ];
}

function* unresolvedFaults(model: ProtoModel, file: ProtoFile): Generator<SyntaxFault> {
  for (const { name, scope, at } of unresolvedNames(file))
    if (file.missing.length === 0 || isWithinMessage(model, file, { name, scope }))
      yield unresolved(name, at);
}

/** Whether a name begins with a message that the file sees: then no other file can declare what follows. */
function isWithinMessage(
  model: ProtoModel,
  file: ProtoFile,
  { name, scope }: { readonly name: string; readonly scope: string },
): boolean {
  const end = name.indexOf(".", 1);
  if (end < 0) return false;
  const isFirst = (kind: SymbolKind) => kind === "message" || kind === "enum";
  return (
    resolveName(name.slice(0, end), scope, (part) => model.find(file.path, part)?.kind, isFirst) !== undefined
  );
}

interface UnresolvedName {
  readonly name: string;
  readonly scope: string;
  readonly at: SyntaxFault["at"];
}

function* unresolvedNames(file: ProtoFile): Generator<UnresolvedName> {
  const fields = [...[...allMessages(file)].flatMap(({ fields: own }) => own), ...allExtensions(file)];
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

function unresolved(name: string, at: SyntaxFault["at"]): SyntaxFault {
  return {
    message: `the type ${name} is not defined here or in an imported file: check its spelling, or import the file that defines it`,
    at,
  };
}
