import { fileMatches } from "../globs/globs.js";
import type { ProfileAsked } from "../model/formats.js";
import { commonFolder, type Group } from "./groups.js";

type Asked = NonNullable<ReturnType<ProfileAsked>>;

/**
 * Groups with the profile that another tool's own file asks for. Where it asks for several in one group, those files get entries
 * of their own behind it, as far as a glob of a folder names them and no others.
 */
export function withProfiles(groups: readonly Group[], profileAsked: ProfileAsked): readonly Group[] {
  return groups.flatMap((group) => {
    const parts = new Map<string, { readonly asked: Asked | undefined; readonly files: string[] }>();
    for (const path of group.files) {
      const asked = profileAsked(path);
      const key = asked?.because ?? "";
      const part = parts.get(key) ?? { asked, files: [] };
      parts.set(key, { ...part, files: [...part.files, path] });
    }
    const [only] = parts.values();
    if (parts.size === 1) return [only?.asked ? asking(group, only.asked) : group];
    const own = [...parts.values()].flatMap(({ asked, files }) => {
      const glob = `${commonFolder(files)}**/${group.glob.slice(group.glob.lastIndexOf("/") + 1)}`;
      const members = group.files.filter((path) => fileMatches(glob, path));
      return asked && members.length === files.length
        ? [asking({ format: group.format, files, glob }, asked)]
        : [];
    });
    return [group, ...own];
  });
}

/** Such a tool tells no directions apart: what it finds breaks both. */
function asking(group: Group, { profile, because }: Asked): Group {
  return {
    ...group,
    asked: { mode: "full", profile, because: `${because}, so it is judged as that judges` },
  };
}
