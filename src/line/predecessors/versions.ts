import { byText } from "../../algorithms/order.js";
import type { DeclaredVersion } from "../../governance/governance.js";
import { type Comparison, pathOf, type VersionFacts } from "../../model/contract.js";
import type { Predecessor } from "../../model/predecessor.js";
import type { Snapshot } from "../../model/snapshot.js";
import {
  compareVersions,
  lineKey,
  readVersion,
  type Version,
  type Versioning,
  versioningOf,
} from "../../model/version.js";
import { isTransitive, type Present } from "./present.js";

/** A version of a contract, in the snapshot that holds it. */
interface VersionFile {
  readonly path: string;
  readonly text: string;
  readonly version: Version | undefined;
  readonly side: Snapshot;
  /** In the proposal only. */
  readonly proposed?: true;
}

/** The versions before a contract's own, and what is to be said of its number. */
export interface VersionLine {
  /** The newest that has landed first, then what the same proposal puts between that one and this. */
  readonly predecessors: readonly Predecessor[];
  readonly facts: VersionFacts;
}

/**
 * The line of a contract whose path says a version. What has landed is read at base and at the governed tip, never in the
 * proposal: nobody edits the version that the next one is compared with.
 */
export function versionLineOf(comparison: Comparison, present: Present): VersionLine | undefined {
  const { pairing } = comparison;
  const { headPath } = pairing;
  const declared = headPath === undefined ? undefined : present.scope.versionAt?.(headPath);
  if (!declared) return undefined;
  const { versioning, landed, proposed } = filesOf(declared, present);
  const facts = { version: declared.version, versioning, remarks: [] };
  if (pairing.status !== "added") return { predecessors: [], facts };
  const own = versioning && readVersion(declared.version, versioning);
  if (!own) return outOfLine(facts, landed);
  const isSame = ({ version }: VersionFile) => version && compareVersions(version, own) === 0;
  const same = landed.find(isSame);
  if (same) return { predecessors: [predecessorOf(same)], facts: { ...facts, edits: same.path } };
  const twin = proposed.find(isSame);
  const beside = { landed, proposed, isTransitive: isTransitive(present, declared.path) };
  return lineOf(own, beside, { ...facts, ...(twin && { edits: twin.path }) });
}

/** The facts of a contract that was compared: whether the content of its own landed version is changed. */
export function withEdit(facts: VersionFacts, comparison: Comparison, present: Present): VersionFacts {
  return isEdited(comparison, present) ? { ...facts, edits: pathOf(comparison.pairing) } : facts;
}

/**
 * Documentation is no content; a file beside the contract in the folder of its version is. A move from a place without
 * versions publishes, and edits nothing that was published.
 */
function isEdited({ pairing, digests, cause, changes }: Comparison, { scope }: Present): boolean {
  const { status, basePath } = pairing;
  const declared = basePath === undefined ? undefined : scope.versionAt?.(basePath);
  if (!declared || digests.base === undefined || digests.base === digests.head) return false;
  if (status === "modified" || status === "moved") return true;
  const folder = `${declared.prefix}${declared.version}/`;
  const isBeside = declared.path.startsWith(folder) && cause?.startsWith(folder) === true;
  return isBeside && changes.some(({ effect }) => effect !== "none");
}

interface Files {
  readonly versioning: Versioning | undefined;
  readonly landed: readonly VersionFile[];
  readonly proposed: readonly VersionFile[];
}

/** All versions of a line that have landed, the newest first. */
export function landedVersions(
  declared: DeclaredVersion,
  present: Pick<Present, "baseSide" | "head" | "scope">,
): readonly Pick<VersionFile, "path" | "text">[] {
  return [...filesOf(declared, present).landed].sort(newestFirst);
}

/** The files of a line: what has landed, at base or since, and what the proposal adds beside the contract itself. */
function filesOf(
  declared: DeclaredVersion,
  { baseSide, head, scope }: Pick<Present, "baseSide" | "head" | "scope">,
): Files {
  const { governed } = scope.settings(declared.path);
  const filesAt = (side: Snapshot) =>
    side.entries.containing(declared.prefix).flatMap((path) => {
      if (!path.startsWith(declared.prefix) || scope.skipped(path) !== undefined) return [];
      const peer = declared.peer(path);
      return peer?.line === declared.line ? [{ path, text: peer.version, side }] : [];
    });
  const atBase = filesAt(baseSide);
  const since = governed && governed !== baseSide ? filesAt(governed) : [];
  const landed = [...atBase, ...since.filter(({ path }) => !baseSide.entries.has(path))];
  const isLanded = new Set(landed.map(({ path }) => path));
  const proposed = filesAt(head).filter(({ path }) => !isLanded.has(path) && path !== declared.path);
  const texts = (files: readonly { readonly text: string }[]) => files.map(({ text }) => text);
  const versioning =
    declared.versioning ??
    versioningOf(texts(landed.length > 0 ? landed : [...proposed, { text: declared.version }]));
  const read = (file: Omit<VersionFile, "version">): VersionFile => ({
    ...file,
    version: versioning && readVersion(file.text, versioning),
  });
  return {
    versioning,
    landed: landed.map(read),
    proposed: proposed.map((file) => read({ ...file, proposed: true })),
  };
}

function predecessorOf({ path, text, side, proposed }: VersionFile): Predecessor {
  const name = proposed ? `${text} of this proposal` : text;
  return { relation: "version", name, path, open: () => Promise.resolve(side) };
}

/** What is numbered otherwise than its line is compared with the newest of it, so that no other way of counting is a way out. */
function outOfLine(facts: VersionFacts, landed: readonly VersionFile[]): VersionLine {
  const newest = [...landed].sort(newestFirst)[0] ?? [...landed].sort(byText(({ path }) => path)).at(-1);
  return { predecessors: newest ? [predecessorOf(newest)] : [], facts: { ...facts, versioning: undefined } };
}

function newestFirst(a: VersionFile, b: VersionFile): number {
  if (!a.version || !b.version) return (a.version ? -1 : 0) + (b.version ? 1 : 0);
  return compareVersions(b.version, a.version);
}

interface Beside {
  readonly landed: readonly VersionFile[];
  readonly proposed: readonly VersionFile[];
  readonly isTransitive: boolean;
}

function lineOf(own: Version, { landed, proposed, isTransitive }: Beside, facts: VersionFacts): VersionLine {
  const key = lineKey(own);
  const inLine = (files: readonly VersionFile[]) =>
    files.filter(({ version }) => version && lineKey(version) === key).sort(newestFirst);
  const isBelow = ({ version }: VersionFile) => version !== undefined && compareVersions(version, own) < 0;
  const [same, others] = [inLine(landed), inLine(proposed).filter(isBelow)];
  const below = same.filter(isBelow);
  const above = same.filter((file) => !isBelow(file));
  const [before] = below;
  // Where nothing is below, what is above is what people have.
  const counted = before ? (isTransitive ? below : [before]) : above.slice(-1);
  const instead = () => Promise.resolve(below.slice(1).map(predecessorOf));
  const between = others.filter((file) => !before || newestFirst(file, before) < 0);
  const nearest = isTransitive ? between : between.slice(0, 1);
  const newest = [...landed].sort(newestFirst)[0];
  const last = nearest[0] ?? before;
  return {
    predecessors: [...counted, ...nearest].map((file) => ({
      ...predecessorOf(file),
      ...(file === before && !isTransitive && { instead }),
    })),
    facts: {
      ...facts,
      ...(last && { before: last.text }),
      remarks: [
        ...(newest && !isBelow(newest) && above.length > 0
          ? [`${own.text} comes below ${above.at(-1)?.text ?? newest.text}, which has landed before it`]
          : []),
        ...(nearest.length > 0
          ? [
              `${own.text} and ${nearest.map(({ text }) => text).join(", ")} come at once: the one before ${own.text} never landed`,
            ]
          : []),
      ],
    },
  };
}
