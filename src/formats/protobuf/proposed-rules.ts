import type { Snapshot } from "../../model/snapshot.js";
import { type ProfileAsked, type ProfileName, profileNames } from "../../model/formats.js";
import { type BufModule, bufModules, isLeftOut, moduleOf } from "./model/buf-config.js";
import { bufProfiles as categories } from "./profiles/buf-rules.js";

/** What head's buf.yaml and buf.work.yaml say otherwise than the governed branch's: one sentence per module. */
export async function proposedRules(governed: Snapshot, head: Snapshot): Promise<readonly string[]> {
  const [before, after] = await Promise.all([bufModules(governed), bufModules(head)]);
  const roots = [...new Set([...before, ...after].map(({ root }) => root))].sort();
  return roots.flatMap((root) => {
    const differences = differencesOf(
      before.find((module) => module.root === root),
      after.find((module) => module.root === root),
    );
    const name = root === "" ? "the module at the root" : `the module ${root}`;
    return differences.length === 0
      ? []
      : [
          `${name}, as buf's files are proposed: ${differences.join("; ")}. Which rules count and what is ignored is as the governed branch says; roots of imports are each side's own`,
        ];
  });
}

function differencesOf(before: BufModule | undefined, after: BufModule | undefined): readonly string[] {
  if (!before) return ["would be new, and a root of imports"];
  if (!after) return ["would be no module any more, and no root of imports"];
  return settings.flatMap(([name, valueOf]) => {
    const [from, to] = [valueOf(before), valueOf(after)];
    const gone = from.filter((value) => !to.includes(value));
    const fresh = to.filter((value) => !from.includes(value));
    return [
      ...(gone.length > 0 ? [`${name} would lose ${gone.join(", ")}`] : []),
      ...(fresh.length > 0 ? [`${name} would gain ${fresh.join(", ")}`] : []),
    ];
  });
}

const settings: readonly (readonly [name: string, valueOf: (module: BufModule) => readonly string[]])[] = [
  ["breaking.use", ({ use }) => use],
  ["breaking.except", ({ except }) => [...except]],
  ["breaking.ignore", ({ ignore }) => ignore],
  [
    "breaking.ignore_only",
    ({ ignoreOnly }) =>
      Object.entries(ignoreOnly).flatMap(([id, paths]) => paths.map((path) => `${id} in ${path}`)),
  ],
  ["breaking", (module) => (module.ignoreUnstablePackages ? ["ignore_unstable_packages"] : [])],
];

/** What buf breaking is told to check, and the profile that answers as it would: one line per module that says so. */
export async function bufRules(governed: Snapshot): Promise<readonly string[]> {
  const modules = await bufModules(governed);
  return modules.flatMap((module) => {
    if (module.use.length === 0) return [];
    const profile = profileOf(module);
    const answer =
      profile === undefined
        ? "no profile answers for single rules"
        : `--profile ${profile} answers as it would`;
    return [`${checkText(module)}: ${answer}`];
  });
}

/** The profile that answers as buf breaking is told to, for each file that a module which says so has buf look at. */
export async function bufProfiles(governed: Snapshot): Promise<ProfileAsked> {
  const modules = await bufModules(governed);
  return (path) => {
    if (!path.endsWith(".proto") || isLeftOut(modules, path)) return undefined;
    const module = moduleOf(modules, path);
    if (module?.ignore.some((ignored) => path === ignored || path.startsWith(`${ignored}/`)) === true)
      return undefined;
    const profile = module && profileOf(module);
    return profile && { profile, because: checkText(module) };
  };
}

function checkText({ root, use, except }: BufModule): string {
  const without = except.size === 0 ? "" : ` except ${[...except].join(", ")}`;
  const name = root === "" ? "buf.yaml" : `buf.yaml, for ${root},`;
  return `${name} has buf breaking check ${use.join(", ")}${without}`;
}

function profileOf({ use }: BufModule): ProfileName | undefined {
  return profileNames.find((name) => use.includes(categories[name] ?? ""));
}
