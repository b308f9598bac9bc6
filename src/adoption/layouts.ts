import { filesOf, versionedPath } from "../globs/version-pattern.js";
import { fileMatches } from "../globs/globs.js";
import { type Group, commonFolder } from "./groups.js";

/** A whole version of at least two numbers: 1-0-2, v1.2, 2026-01-31. What is only "v1" names a line of its own. */
const version = /^[vV]?\d{1,9}(?:\.\d{1,9}){1,2}$|^[vV]?\d{1,9}-\d{1,9}-\d{1,9}$/;
/** A name that ends in a version: order-1.0.0, order_v2.1.3. */
const versionedName = /^[^/]*?[^\d.][-_.][vV]?\d{1,9}\.\d{1,9}\.\d{1,9}$/;

/** Groups with those of their files apart whose paths say a version: of these, each is compared with the one before it. */
export function withVersions(groups: readonly Group[]): readonly Group[] {
  const layouts = groups.map(partsOf);
  return [...layouts.flatMap(({ plain }) => plain), ...layouts.flatMap(({ versioned }) => versioned)];
}

function partsOf(group: Group): { readonly plain: readonly Group[]; readonly versioned: readonly Group[] } {
  const layouts = new Map<string, { readonly path: string; readonly above: string }[]>();
  for (const path of group.files) {
    const layout = layoutOf(path);
    if (layout)
      layouts.set(layout.rest, [...(layouts.get(layout.rest) ?? []), { path, above: layout.above }]);
  }
  const versioned = [...layouts].flatMap(([rest, members]): readonly Group[] => {
    const files = members.map(({ path }) => path);
    const pattern = `${commonFolder(members.map(({ above }) => above))}**/${rest}`;
    const [glob = ""] = filesOf([pattern]).files;
    const isNamed = (path: string) => fileMatches(glob, path) && versionedPath([pattern], path) !== undefined;
    return files.every(isNamed) ? [{ format: group.format, files, glob, pattern }] : [];
  });
  const apart = new Set(versioned.flatMap(({ files }) => files));
  const files = group.files.filter((path) => !apart.has(path));
  return { plain: files.length === 0 ? [] : [{ ...group, files }], versioned };
}

/** Where in a path its version stands: what lies above, and the pattern of the rest. */
function layoutOf(path: string): { readonly above: string; readonly rest: string } | undefined {
  const segments = path.split("/");
  const name = segments.pop() ?? "";
  const [, stem = name, ending = ""] = /^(.*?)((?:\.[A-Za-z]\w*)*)$/.exec(name) ?? [];
  const above = segments.map((segment) => `${segment}/`).join("");
  if (version.test(stem)) return { above, rest: `{version}${ending}` };
  if (versionedName.test(stem))
    return { above, rest: `{name}${/[-_.](?=[vV]?[\d.]+$)/.exec(stem)?.[0] ?? ""}{version}${ending}` };
  const folder = segments.findLastIndex((segment) => version.test(segment));
  if (folder < 0 || ending === "") return undefined;
  const outer = segments.slice(0, folder).map((segment) => `${segment}/`);
  return { above: outer.join(""), rest: `{version}/**/*${ending}` };
}
