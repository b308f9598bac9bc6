import { type Fault, inBoth } from "../../../model/location.js";
import type { PairPaths, SettledFlaws } from "../../format-definition.js";
import { textOf } from "../../../source/text.js";
import type { ProtoFile } from "../model/descriptor.js";
import type { Findings, ProtoModel } from "../model/proto-model.js";
import { getOrMake } from "../model/tables.js";
import type { SyntaxFault } from "../syntax/ast.js";
import { brokenImportFaults } from "./broken-import.js";
import { declarationFaults } from "./declarations.js";
import { elementsAround } from "./element-keys.js";
import { enumFaults } from "./enums.js";
import { twinFlaws } from "./extension-twins.js";
import { featureFaults } from "./features.js";
import { fieldFaults } from "./fields.js";
import { importFaults } from "./imports.js";
import { messageSetFaults } from "./message-sets.js";
import { namesakeFlaws } from "./namesakes.js";
import { entryFaults, importedNameFaults, nameFaults } from "./names.js";
import { optionFaults } from "./options.js";
import { styleFaults } from "./style.js";
import { unresolvedFaults } from "./unresolved.js";
import { visibilityFaults } from "./visibility.js";

/** At most this many faults are listed: the first ones are to be repaired first. */
const maxFaults = 20;

/**
 * Everything that keeps a file from being a contract, in the order of the text, or an import that is none. A flaw of base
 * alone is one too: no compiler took that base, so its repair is compared with the last version that one took.
 */
export function faultsOf(model: ProtoModel, path: string): readonly Fault[] {
  const { faults, flaws } = findingsOf(model, path);
  const settled = model.settled.get(path);
  const own = [...faults, ...flaws.filter((flaw) => !settled?.has(flaw))];
  if (own.length > 0)
    return own
      .slice(0, maxFaults)
      .map(({ message, location }) => ({ message, ...(location && { location }) }));
  return brokenImportFaults(model, path, contentFaults);
}

/** Flaws that both sides have, each as often as it stands at base: they are no faults of either from now on. */
export function settle(
  base: ProtoModel,
  head: ProtoModel,
  { basePath, headPath, headJudged }: PairPaths,
): SettledFlaws {
  const [before, after] = [findingsOf(base, basePath).flaws, findingsOf(head, headPath).flaws];
  const shared = inBoth(before, after);
  // What head has beside is its fault, and what it has not is a repair of one flaw of several: base is judged as it is.
  if (shared.length > 0) base.settled.set(basePath, new Set(before));
  head.settled.set(headPath, new Set(headJudged ? after : shared.map((flaw) => flaw.after)));
  return { shared, repaired: [] };
}

/** Whether a file of head has faults that base's does not have. */
export function bringsFaults(base: ProtoModel, head: ProtoModel, path: string): boolean {
  const [before, after] = [findingsOf(base, path).flaws, findingsOf(head, path).flaws];
  if (after.length === 0) return faultsOf(head, path).length > 0;
  return after.length > inBoth(before, after).length;
}

/** What is wrong with the text of a file, whether or not its imports are there: the same question on both sides. */
export function contentFaults(model: ProtoModel, path: string): readonly Fault[] {
  const file = model.file(path);
  if (file && importFaults(model, file).length > 0) return [];
  const { faults, flaws } = findingsOf(model, path);
  return faults.length > 0 ? faults : flaws;
}

/** What stands in the file itself. */
function findingsOf(model: ProtoModel, path: string): Findings {
  return getOrMake(model.findings, path, () => findingsIn(model, path));
}

function findingsIn(model: ProtoModel, path: string): Findings {
  const parsed = model.parsed(path);
  const unread = model.unreadable(path) ?? (parsed ? undefined : "the file was not loaded");
  if (unread !== undefined || !parsed)
    return { faults: [{ message: unread ?? "", location: { file: path, side: model.side } }], flaws: [] };
  const text = textOf(path, model.side, parsed.content);
  const place = ({ message, at }: SyntaxFault): Fault => ({
    message,
    location: text.locate(at.start, at.end),
  });
  if ("fault" in parsed) return { faults: [place(parsed.fault)], flaws: [] };
  const file = model.file(path);
  if (!file) return { faults: [], flaws: [] };
  const imports = importFaults(model, file);
  // A base with missing imports is still compared: the types of the missing files are undecided, not new.
  if (imports.length > 0)
    return { faults: model.side === "base" ? [] : inOrder(imports).map(place), flaws: [] };
  const flaws = inOrder(semanticFaults(model, file));
  const elements = elementsAround(
    file.node,
    flaws.map(({ at }) => at),
  );
  const own = flaws.map((flaw, index) => ({
    ...place(flaw),
    key: JSON.stringify([flaw.message, ...(elements[index] ?? [])]),
  }));
  return { faults: [], flaws: [...own, ...namesakeFlaws(model, file), ...twinFlaws(model, file)] };
}

function inOrder(faults: readonly SyntaxFault[]): readonly SyntaxFault[] {
  return [...faults].sort((a, b) => a.at.start - b.at.start);
}

function semanticFaults(model: ProtoModel, file: ProtoFile): SyntaxFault[] {
  const own = () => ownFaults(model, file);
  // Texts from outside are opened while files are judged: what is found before may not hold after.
  const { names, others } = model.library.isEmpty ? getOrMake(judged, file, own) : own();
  return [...names, ...importedNameFaults(model, file), ...others];
}

interface OwnFaults {
  readonly names: readonly SyntaxFault[];
  readonly others: readonly SyntaxFault[];
}

/** A file that is linked once, for both sides or for several landings, is judged once. */
const judged = new WeakMap<ProtoFile, OwnFaults>();

/** What is wrong with a file by its own text and its imports, whatever it is compared with. */
function ownFaults(model: ProtoModel, file: ProtoFile): OwnFaults {
  return {
    names: [...nameFaults(file)],
    others: [
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
    ],
  };
}
