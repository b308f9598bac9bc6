import type { DeclaredVersion } from "../../governance/governance.js";
import { type Comparison, type Pairing, pathOf, type VersionFacts } from "../../model/contract.js";
import { compareVersions, isPromisedTo, readVersion, type Versioning } from "../../model/version.js";
import { isTransitive, type Present } from "./present.js";
import { removedBefore } from "./removed-version.js";
import { saysTheSame } from "./same-content.js";
import { nameBefore, otherNames } from "./renamed-version.js";
import { type Files, filesOf, linesLike } from "./version-files.js";
import { lineOf, outOfLine, predecessorOf, type VersionFile, type VersionLine } from "./version-line.js";

/**
 * The line of a contract whose path says a version. What has landed is read at base and at the governed tip, never in the
 * proposal: nobody edits the version that the next one is compared with.
 */
export async function versionLineOf(
  comparison: Comparison,
  present: Present,
): Promise<VersionLine | undefined> {
  const { pairing } = comparison;
  const { headPath } = pairing;
  const declared = headPath === undefined ? undefined : present.scope.versionAt?.(headPath);
  if (!declared) return undefined;
  const files = await filesOf(declared, comparison.format, present);
  const renamed = goesOn(declared, files) ? undefined : await filesAs(declared, pairing, present);
  const others = await filesByOtherNames(declared, renamed ?? files, present);
  const landings = [...(renamed ?? files).landed, ...others.landed];
  // Where capitals are no difference, both lines are one folder; what moves from one to the other is compared with itself.
  const former = pairing.basePath === undefined ? undefined : present.scope.versionAt?.(pairing.basePath);
  const capitals = landings.length > 0 ? [] : linesLike(declared, present);
  const sameLines: Files[] = [];
  for (const like of capitals)
    if (like.line !== former?.line) sameLines.push(await filesOf(like, comparison.format, present));
  const { versioning } = renamed ?? sameLines[0] ?? files;
  const landed = [...landings, ...sameLines.flatMap((line) => line.landed.map(withPlace))];
  const facts = {
    version: declared.version,
    versioning,
    remarks: capitals.map(likeRemark),
    ...(declared.other !== undefined && { otherVersion: declared.other }),
    ...packageFacts(comparison.id, declared.version, versioning),
  };
  const isMove = pairing.status === "moved" && landed.length > 0;
  if (pairing.status !== "added" && !(isMove && comesFromElsewhere(declared, pairing, present)))
    return { predecessors: [], facts };
  // With a whole line that moves, nothing of it has landed where it goes.
  const proposed = isMove ? [] : [...files.proposed, ...(renamed?.proposed ?? []), ...others.proposed];
  const own = versioning && readVersion(declared.version, versioning);
  if (!own || declared.other !== undefined) return outOfLine(facts, landed);
  const isSame = ({ version }: VersionFile) => version && compareVersions(version, own) === 0;
  const same = landed.find(isSame);
  if (same) return { predecessors: [predecessorOf(same)], facts: { ...facts, edits: same.path } };
  const twin = proposed.find(isSame);
  const checkpoint = present.scope.checkpoint?.(declared.path);
  const beside = { landed, proposed, isTransitive: isTransitive(present, declared.path), checkpoint };
  const numbers = [...landed, ...proposed].map(({ text }) => text);
  const removed = await removedBefore(declared, present);
  return lineOf(own, beside, { ...facts, ...removed, others: numbers, ...(twin && { twin: twin.path }) });
}

/** Whether a version before this one, or this one itself, has landed by the same name. */
function goesOn({ version }: DeclaredVersion, { versioning, landed }: Files): boolean {
  const own = versioning && readVersion(version, versioning);
  return own ? landed.some((file) => file.version && isPromisedTo(file.version, own)) : landed.length > 0;
}

/** The files of a contract whose file had another name in an earlier version, back to a name that landed; what landed is named with its file. */
async function filesAs(
  declared: DeclaredVersion,
  { status, basePath }: Pick<Pairing, "status" | "basePath">,
  present: Present,
  most = 10,
): Promise<Files | undefined> {
  const isMoved = basePath !== undefined && present.scope.versionAt?.(basePath)?.prefix !== declared.prefix;
  const isPublished = status === "added" || isMoved;
  const before = isPublished && most > 0 ? await nameBefore(declared, present) : undefined;
  const earlier = before === undefined ? undefined : declared.peer(before);
  if (!earlier) return undefined;
  const former = { ...declared, ...earlier };
  const files = await filesOf({ ...former, path: declared.path }, present.format.id, present);
  const further =
    files.landed.length === 0 ? await filesAs(former, { status: "added" }, present, most - 1) : undefined;
  return {
    versioning: (further ?? files).versioning,
    landed: further?.landed ?? files.landed.map(withPlace),
    proposed: [...files.proposed, ...(further?.proposed ?? [])],
  };
}

/** The other versions of a contract whose file had another name before those that it has by this one, or has had one since. */
async function filesByOtherNames(
  declared: DeclaredVersion,
  { versioning, landed }: Files,
  present: Present,
): Promise<Pick<Files, "landed" | "proposed">> {
  const all: Pick<Files, "landed" | "proposed">[] = [];
  for (const path of await otherNames(declared, landed, present)) {
    const line = { ...declared, ...declared.peer(path), path: declared.path, versioning };
    all.push(await filesOf(line, present.format.id, present));
  }
  const isOther = ({ text }: VersionFile) => text !== declared.version;
  return {
    landed: all.flatMap((files) => files.landed.filter(isOther).map(withPlace)),
    proposed: all.flatMap((files) => files.proposed.filter(isOther)),
  };
}

/** A version as people find it under another name. */
function withPlace(file: VersionFile): VersionFile {
  return { ...file, name: `${file.text} (${file.path})` };
}

/** Whether a file comes into a line from another place: it is a new version there, whatever it was before. */
function comesFromElsewhere({ line }: DeclaredVersion, { basePath }: Pairing, { scope }: Present): boolean {
  return basePath !== undefined && scope.versionAt?.(basePath)?.line !== line;
}

function likeRemark({ line }: DeclaredVersion): string {
  return `${line} differs from its line of versions in capitals alone: it is taken for the same`;
}

/** Whether the version of a package, its last name that is one, is that of the path: acme.orders.v1, acme.v1.orders. */
function packageFacts(
  name: string,
  version: string,
  versioning: Versioning | undefined,
): Pick<VersionFacts, "otherPackage" | "isPackage"> {
  const inPackage = name.split(".").findLast((part) => readVersion(part, "package"));
  if (versioning === "package") return inPackage === version ? {} : { otherPackage: name };
  return inPackage === version ? { isPackage: true } : {};
}

/** The facts of a contract that was compared: whether the content of its own landed version is changed. */
export function withEdit(
  { edits, ...facts }: VersionFacts,
  comparison: Comparison,
  present: Present,
): VersionFacts {
  const { basePath = pathOf(comparison.pairing) } = comparison.pairing;
  if (isEdited(comparison, present)) return { ...facts, edits: basePath };
  return edits === undefined || isAgain(comparison, edits) ? facts : { ...facts, edits };
}

/** The same version in another syntax, which says the same. */
function isAgain(compared: Comparison, landed: string): boolean {
  const { against = [] } = compared;
  return saysTheSame(compared) && against.length > 0 && against.every(({ path }) => path === landed);
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
