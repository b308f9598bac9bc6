import { fileMatches } from "../globs/globs.js";
import type { ProfileAsked } from "../model/formats.js";
import { plural } from "../reports/words.js";
import { commonFolder, type Group } from "./groups.js";

type Asked = NonNullable<ReturnType<ProfileAsked>>;

/** Files of a group for which another tool's own file asks for one profile. */
interface Part {
  readonly files: readonly string[];
  /** Each file that asks for it, in words. */
  readonly because: readonly string[];
  readonly profile: Asked["profile"];
}

/**
 * Groups with the profile that another tool's own file asks for. Where it asks for several in one group, or not for all of it, its
 * files get entries of their own behind it, as far as a glob of a folder names them alone; `remarks` tells the others.
 */
export function withProfiles(
  groups: readonly Group[],
  profileAsked: ProfileAsked,
): { readonly groups: readonly Group[]; readonly remarks: readonly string[] } {
  const remarks: string[] = [];
  const all = groups.flatMap((group) => {
    const parts = partsOf(group.files, profileAsked, ({ profile }) => profile);
    const [only] = parts;
    if (!only) return [group];
    if (only.files.length === group.files.length) return [asking(group, only)];
    // A line of versions is one entry: a glob behind it would take its versions away.
    const split = group.pattern === undefined ? splitOf(group, profileAsked) : { own: [], left: parts };
    remarks.push(...split.left.map(remarkOf));
    return [group, ...split.own];
  });
  return { groups: all, remarks };
}

/** Entries for the parts of a group, those of outer folders first, and the parts that no glob names alone. */
function splitOf(group: Group, profileAsked: ProfileAsked) {
  const ending = group.glob.slice(group.glob.lastIndexOf("/") + 1);
  const globOf = ({ files }: Part) => `${commonFolder(files)}**/${ending}`;
  const covered = new Set<string>();
  const own: Group[] = [];
  const left: Part[] = [];
  const take = (part: Part): boolean => {
    const glob = globOf(part);
    const files = new Set(part.files);
    // What a deeper entry names counts there: the last one that names a file does.
    const isAlone = group.files.every(
      (path) => files.has(path) || covered.has(path) || !fileMatches(glob, path),
    );
    if (!isAlone) return false;
    for (const path of files) covered.add(path);
    own.unshift(asking({ format: group.format, files: part.files, glob }, part));
    return true;
  };
  for (const part of deepestFirst(partsOf(group.files, profileAsked, ({ profile }) => profile))) {
    if (take(part)) continue;
    const modules = partsOf(part.files, profileAsked, ({ because }) => because);
    for (const module of modules.length > mostModules ? [part] : deepestFirst(modules))
      if (!take(module)) left.push(module);
  }
  return { own, left };
}

/** More modules with entries of their own are left to a person. */
const mostModules = 30;

function deepestFirst(parts: readonly Part[]): readonly Part[] {
  const depth = ({ files }: Part) => commonFolder(files).split("/").length;
  return [...parts].sort((a, b) => depth(b) - depth(a));
}

function partsOf(
  files: readonly string[],
  profileAsked: ProfileAsked,
  keyOf: (asked: Asked) => string,
): readonly Part[] {
  const parts = new Map<string, { files: string[]; because: Set<string>; profile: Asked["profile"] }>();
  for (const path of files) {
    const asked = profileAsked(path);
    if (!asked) continue;
    const { profile, because } = asked;
    const part = parts.get(keyOf(asked)) ?? { files: [], because: new Set(), profile };
    part.files.push(path);
    part.because.add(because);
    parts.set(keyOf(asked), part);
  }
  return [...parts.values()].map((part) => ({ ...part, because: [...part.because] }));
}

/** Such a tool tells no directions apart: what it finds breaks both. */
function asking(group: Group, part: Part): Group {
  const because = `${reasonOf(part)}, so it is judged as that judges`;
  return { ...group, asked: { mode: "full", profile: part.profile, because } };
}

function reasonOf({ because: [first = "", ...others] }: Part): string {
  return others.length === 0 ? first : `${first}, and so for ${plural(others.length, "more module")}`;
}

function remarkOf(part: Part): string {
  return `${reasonOf(part)}: profile: ${part.profile} answers as it would, in an entry that names just these ${plural(part.files.length, "file")}.`;
}
