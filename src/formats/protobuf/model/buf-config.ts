import type { Snapshot } from "../../../model/snapshot.js";
import { objectOf, objectsOf, textsOf, type Untyped } from "../../../algorithms/untyped.js";
import { type BufDocument, bufDocuments } from "./buf-documents.js";

/** What `buf.yaml` says about `buf breaking` for one module; paths are relative to the repository. */
export interface BufModule {
  readonly root: string;
  readonly except: ReadonlySet<string>;
  /** Rule ids and categories; empty where the file names none. */
  readonly use: readonly string[];
  readonly ignore: readonly string[];
  readonly ignoreOnly: Readonly<Record<string, readonly string[]>>;
  readonly ignoreUnstablePackages: boolean;
  /** Folders and files that the module leaves out. */
  readonly excludes: readonly string[];
  /** The folders that alone count; empty where all do. */
  readonly includes: readonly string[];
  /** A workspace names it: what it holds, its own buf.yaml says, if it has one. */
  readonly isOnlyNamed: boolean;
}

/** The modules of every buf.yaml and buf.work.yaml in the repository (versions v1beta1, v1 and v2). */
export async function bufModules(snapshot: Snapshot): Promise<readonly BufModule[]> {
  const documents = await bufDocuments(snapshot, ["buf.yaml", "buf.yml", "buf.work.yaml"]);
  return documents.flatMap(modulesOf).sort((a, b) => b.root.length - a.root.length);
}

/** The modules with the deepest root above a file: several may share one folder, and each take a part of it. */
function modulesAround(modules: readonly BufModule[], path: string): readonly BufModule[] {
  const deepest = modules.find(({ root }) => root === "" || path.startsWith(`${root}/`));
  const own = modules.filter(({ root }) => root === deepest?.root);
  const described = own.filter(({ isOnlyNamed }) => !isOnlyNamed);
  return described.length > 0 ? described : own;
}

function takes({ excludes, includes }: BufModule, path: string): boolean {
  const isBelow = (folder: string) => folder === "" || path === folder || path.startsWith(`${folder}/`);
  return !excludes.some(isBelow) && (includes.length === 0 || includes.some(isBelow));
}

/** The module that holds a file, or around which it lies: the deepest root above it. */
export function moduleOf(modules: readonly BufModule[], path: string): BufModule | undefined {
  const around = modulesAround(modules, path);
  return around.find((module) => takes(module, path)) ?? around[0];
}

/** The root of the module that buf compiles a file in, with all others of it; undefined where none takes it. */
export function compiledIn(modules: readonly BufModule[], path: string): string | undefined {
  return modulesAround(modules, path).find((module) => takes(module, path))?.root;
}

/** Whether buf's files leave a file out that lies in a module's folder: buf does not read it. */
export function isLeftOut(modules: readonly BufModule[], path: string): boolean {
  const around = modulesAround(modules, path);
  return around.length > 0 && !around.some((module) => takes(module, path));
}

function modulesOf({ directory, name, document: file }: BufDocument): BufModule[] {
  if (name === "buf.work.yaml")
    return textsOf(file.directories).map((child) => ({
      ...module(join(directory, child), directory, {}, {}),
      isOnlyNamed: true,
    }));
  if (file.version === "v2") {
    const entries = Array.isArray(file.modules) ? objectsOf(file.modules) : [{}];
    return entries.map((entry) => {
      const own = typeof entry.path === "string" ? entry.path : "";
      const breaking = "breaking" in entry ? entry.breaking : file.breaking;
      return module(join(directory, own), directory, objectOf(breaking), entry);
    });
  }
  const build = objectOf(file.build);
  const roots = textsOf(build.roots);
  const breaking = objectOf(file.breaking);
  if (file.version === "v1beta1" && roots.length > 0) {
    const excludes = { excludes: textsOf(build.excludes).map((path) => join(directory, path)) };
    return roots.map((root) => ({
      ...module(join(directory, root), join(directory, root), breaking, {}),
      ...excludes,
    }));
  }
  return [module(directory, directory, breaking, build)];
}

function module(root: string, base: string, breaking: Untyped, files: Untyped): BufModule {
  const under = (paths: unknown) => textsOf(paths).map((path) => join(base, path));
  const only = Object.entries(objectOf(breaking.ignore_only)).map(
    ([id, paths]) => [id, under(paths)] as const,
  );
  return {
    root,
    use: textsOf(breaking.use),
    except: new Set(textsOf(breaking.except)),
    ignore: under(breaking.ignore),
    ignoreOnly: Object.fromEntries(only),
    ignoreUnstablePackages: breaking.ignore_unstable_packages === true,
    excludes: under(files.excludes),
    includes: under(files.includes),
    isOnlyNamed: false,
  };
}

function join(directory: string, path: string): string {
  const parts = `${directory}/${path}`.split("/").filter((part) => part !== "" && part !== ".");
  return parts.join("/");
}
