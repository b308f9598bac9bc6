import { textsOf } from "../../../algorithms/untyped.js";
import type { ComparisonTask } from "../../../model/format.js";
import type { Fault, Flaw, Side } from "../../../model/location.js";
import type { Snapshot } from "../../../model/snapshot.js";
import { type BufModule, bufModules } from "./buf-config.js";
import { bufDependencies, type DependenciesOf } from "./buf-lock.js";
import type { ProtoFile } from "./descriptor.js";
import { isOutside, type Library, noLibrary } from "./library.js";
import { importPaths } from "./import-paths.js";
import { type Linker, linkerFor } from "./linker.js";
import { isBundle, type Loader, loaderFor } from "./loader.js";
import { isWellKnownModule } from "./modules.js";
import type { SymbolKind } from "./scope.js";
import { wellKnown } from "./well-known.generated.js";

/** What is wrong with the text of one file. */
export interface Findings {
  /** It does not parse, or cannot be linked. */
  readonly faults: readonly Fault[];
  /** What protoc refuses although it stops no comparison. */
  readonly flaws: readonly Flaw[];
}

/** One side as far as it was opened: parsed texts, linked files and the routes of their imports. */
export interface ProtoModel extends Loader, Linker {
  readonly side: Side;
  readonly snapshot: Snapshot;
  readonly modules: readonly BufModule[];
  /** The modules as this side's own buf.yaml says: what is compiled together. */
  readonly compiled: readonly BufModule[];
  /** The files that are not opened and declare what a changed file of their module declares newly, by full name and path. */
  readonly namesakes: Map<string, Map<string, SymbolKind>>;
  readonly dependenciesOf: DependenciesOf;
  /** What lies outside of the repository, as far as an import needed it. */
  readonly library: Library;
  /** What is wrong with each file that was validated. */
  readonly findings: Map<string, Findings>;
  /** Flaws that the other side has too, by path: they are no faults. */
  readonly settled: Map<string, ReadonlySet<Flaw>>;
  /** What this side is compared with; unknown for a side that is opened alone. */
  comparison: Compared | undefined;
}

/** The other side of a comparison, and the paths that differ between the two. */
export interface Compared {
  readonly other: ProtoModel;
  readonly changed: ReadonlySet<string>;
  /** Where the files of this side are on the other one, for those that are compared under another path. */
  readonly counterparts: ReadonlyMap<string, string>;
  /** Whether a file counts as a contract. */
  readonly counts: (path: string) => boolean;
}

export async function openModel(
  snapshot: Snapshot,
  paths: readonly string[],
  settings: ComparisonTask["settings"],
  library: Library = noLibrary,
): Promise<ProtoModel> {
  const { governed } = settings(paths[0] ?? "");
  const own = await bufModules(snapshot);
  const modules = governed ? await bufModules(governed) : own;
  const dependenciesOf = await bufDependencies(snapshot);
  const configured = new Set(paths.flatMap((path) => rootsOf(settings(path).options)));
  const roots = [...configured, ...own.map((module) => module.root)];
  const imports = importPaths(snapshot, roots, {
    governed: snapshot.side === "head" ? governed && modules.map((module) => module.root) : undefined,
    bundledPaths: Object.keys(wellKnown()),
    isBundled: (path) => library.has(path) || Object.hasOwn(wellKnown(), path),
    hasDependencies: (path) => dependenciesOf(path).names.some((name) => !isWellKnownModule(name)),
  });
  const loader = loaderFor(snapshot, imports, library);
  const linker = linkerFor(snapshot, { loader, imports, dependenciesOf });
  await loader.load(paths);
  return {
    ...loader,
    ...linker,
    side: snapshot.side,
    snapshot,
    modules,
    compiled: own,
    namesakes: new Map(),
    dependenciesOf,
    library,
    findings: new Map(),
    settled: new Map(),
    comparison: undefined,
    async load(more) {
      await loader.load(more);
      linker.forget();
    },
  };
}

function rootsOf(options: Readonly<Record<string, unknown>> | undefined): string[] {
  return [...textsOf(options?.roots), ...textsOf(options?.include).filter((path) => !isOutside(path))];
}

/** Whether a linked file comes with this program. */
export function isBundled({ path }: ProtoFile): boolean {
  return isBundle(path);
}
