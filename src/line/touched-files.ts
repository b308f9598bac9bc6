import { blobId } from "../algorithms/digest.js";
import type { Context } from "../governance/needs/context.js";
import { marksDiffer } from "../contracts/attributes.js";
import { isAttributesFile } from "../model/schema-files.js";
import { isGovernanceFile, readersWith } from "../governance/needs/protected.js";
import type { Policy } from "../governance/policy/policy.js";
import { isSignOffFile } from "../governance/sign-off-files/sign-off-file.js";
import { isRequestFile } from "../governance/requests/request.js";
import { isLink } from "../model/entries.js";
import type { Sources } from "../model/sources.js";

/** Every changed file; governance files of the working tree are hashed as git would, so that sign-offs can name them. */
export async function touchedFiles(
  { differing, baseSide, headSide, base }: Sources,
  policy: Policy,
): Promise<NonNullable<Context["touched"]>> {
  const marks =
    differing.some(({ path }) => isAttributesFile(path)) && (await marksDiffer(baseSide, headSide));
  const signed = (path: string): boolean =>
    isGovernanceFile(policy, path) ||
    isRequestFile(path) ||
    isSignOffFile(path) ||
    isAttributesFile(path) ||
    readersWith(policy, path).length > 0;
  const links = differing.filter(({ base: before, head: after }) => isLink(before) || isLink(after));
  await Promise.all([baseSide, headSide].map((side) => side.load(links.map(({ path }) => path))));
  const leads = (path: string): boolean =>
    [baseSide, headSide].some((side) => isLink(side.entries.get(path)) && "fault" in side.read(path));
  const leading = new Set(links.flatMap(({ path }) => (leads(path) ? [path] : [])));
  const unhashed = differing.filter(({ path, head }) => head && head.oid === undefined && signed(path));
  await headSide.load(unhashed.map(({ path }) => path));
  const oidOf = (path: string): string => {
    const loaded = headSide.read(path);
    return blobId(Buffer.from("text" in loaded ? loaded.text : loaded.fault), base.commit);
  };
  const hashed = new Set(unhashed.map(({ path }) => path));
  return differing.map(({ path, base: before, head: after }) => ({
    path,
    base: before?.oid,
    head: hashed.has(path) ? oidOf(path) : after && (after.oid ?? "WORKTREE"),
    ...(marks && isAttributesFile(path) && { marks }),
    ...(leading.has(path) && { leads: true as const }),
  }));
}
