import { allOf } from "../../algorithms/words.js";
import { nearest } from "../../algorithms/nearest.js";
import { type Elements, elementText } from "../../model/change.js";
import type { FormatId } from "../../model/formats.js";
import type { PartialLocation } from "../../model/location.js";
import { contractMatches } from "../../globs/globs.js";
import { unnamed } from "../../globs/ways.js";
import { entryFor } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import type { Lint } from "./lint-finding.js";

/** The elements of a contract in its file, and its format; undefined where it does not parse. */
export type ElementReader = (
  path: string,
  policy: Policy,
) => Promise<(Elements & { readonly format: FormatId }) | undefined>;

/** Globs of elements, and the files of which at least one must have what each names. */
interface ElementGlobs {
  readonly code: string;
  readonly globs: readonly { readonly glob: string; readonly location: PartialLocation }[];
  readonly paths: readonly string[];
  readonly says: (glob: string, where: string) => string;
}

/** A name that no contract has says nothing: an owner of it owns nothing, a consumer of it is never found to break. */
export async function elementLints(
  policy: Policy,
  contracts: readonly string[],
  read: ElementReader,
): Promise<readonly Lint[]> {
  const lints: Lint[] = [];
  const memo = new Map<string, ReturnType<ElementReader>>();
  const elementsOf: ElementReader = (path) => {
    const earlier = memo.get(path) ?? read(path, policy);
    memo.set(path, earlier);
    return earlier;
  };
  for (const subject of [...ofEntries(policy, contracts), ...ofConsumers(policy, contracts)])
    lints.push(...(await lintsOf(subject, policy, elementsOf)));
  return lints;
}

function ofEntries(policy: Policy, contracts: readonly string[]): readonly ElementGlobs[] {
  return policy.contracts.map((entry) => ({
    code: "GV115",
    globs: entry.elements.map(({ path, location }) => ({ glob: path, location })),
    paths: contracts.filter((path) => entryFor(policy, path) === entry),
    says: (glob, where) => `elements: ${JSON.stringify(glob)} names no element of ${where}`,
  }));
}

function ofConsumers(policy: Policy, contracts: readonly string[]): readonly ElementGlobs[] {
  return policy.consumers.flatMap(({ id, reads, location }) =>
    reads.map(({ contract, fields = [] }) => ({
      code: "GV122",
      globs: fields.map((glob) => ({ glob, location })),
      paths: contracts.filter((path) => contractMatches(contract, path, entryFor(policy, path)?.id)),
      says: (glob: string, where: string) => `${id} reads ${glob}, and ${where} has no such element`,
    })),
  );
}

async function lintsOf(
  { code, globs, paths, says }: ElementGlobs,
  policy: Policy,
  read: ElementReader,
): Promise<readonly Lint[]> {
  let missing = globs;
  const candidates = new Set<string>();
  for (const path of paths) {
    if (missing.length === 0) return [];
    const contract = await read(path, policy);
    // What cannot be read may have every name.
    if (!contract) return [];
    const left = new Set(
      unnamed(
        missing.map(({ glob }) => glob),
        contract.elements,
        contract,
      ),
    );
    missing = missing.filter(({ glob }) => left.has(glob));
    for (const element of contract.elements)
      for (const way of [element, element.slice(1)]) candidates.add(elementText(way));
  }
  if (paths.length === 0) return [];
  const where = paths.length > 2 ? `any of its ${String(paths.length)} contracts` : allOf(paths);
  return missing.map(({ glob, location }) => {
    const likely = nearest(glob, candidates);
    const hint = likely === undefined ? "" : `; did you mean ${likely}?`;
    return { code, severity: "error", message: `${says(glob, where)}${hint}`, location };
  });
}
