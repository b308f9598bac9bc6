import type { FormatId } from "../model/change.js";
import type { Comparison, Pairing } from "../model/contract.js";
import { pathOf } from "../model/contract.js";
import type { Format } from "../model/format.js";
import { undecided } from "../model/outcome.js";
import { infoOf } from "../model/rule.js";
import { startRun } from "../model/run.js";
import { comparePair } from "./comparing/compare-pair.js";
import { unexplained } from "./comparing/unexplained.js";
import { searchForDependents } from "./dependents.js";
import type { FormatDefinition } from "./format-definition.js";

export function defineFormat<Model, Contract, Matched>(
  definition: FormatDefinition<Model, Contract, Matched>,
): Format {
  return {
    id: definition.id,
    rules: [...definition.rules.map(infoOf), unexplained(definition.id)],
    profiles: definition.profiles,
    identify: definition.identify.bind(definition),
    async compare(task) {
      const paths = (side: "basePath" | "headPath") =>
        task.pairings.flatMap((pairing) => pairing[side] ?? []);
      const [base, head] = await Promise.all([
        definition.open(task.base, paths("basePath"), task.settings),
        definition.open(task.head, paths("headPath"), task.settings),
      ]);
      await definition.prepare?.(base, head, task);
      const dependents = searchForDependents(await definition.references(base, head, task), task);
      const sides = { base, head, run: startRun() };
      const compared = (pairing: Pairing) =>
        comparePair(definition, sides, pairing, task.settings(pathOf(pairing))).catch((error: unknown) =>
          brokenComparison(definition.id, pairing, error),
        );
      const comparisons: Comparison[] = [];
      for (const pairing of task.pairings) comparisons.push(await compared(pairing));
      for (const { pairing, cause } of await dependents())
        comparisons.push({ ...(await compared(pairing)), cause });
      return comparisons;
    },
    async replay(reader, writer, written) {
      const open = async ({ snapshot, path, settings }: typeof reader) => {
        const model = await definition.open(snapshot, [path], () => settings);
        const [fault] = definition.faults(model, path);
        if (fault) throw new Error(fault.message);
        return definition.contract(model, path);
      };
      return definition.replay(await open(reader), await open(writer), written, reader.settings);
    },
  };
}

/** A crash of ours on one contract is that contract's fault to show; the others are still judged. */
function brokenComparison(format: FormatId, pairing: Pairing, error: unknown): Comparison {
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const unjudged = undecided(`contract-check failed on this contract (${why})`);
  const message = `contract-check itself failed on this contract (${why}): please report it with both versions of the file`;
  return {
    pairing,
    format,
    id: pathOf(pairing),
    verdict: { backward: unjudged, forward: unjudged },
    changes: [],
    faults: [{ message, location: { file: pathOf(pairing) } }],
    notes: [],
    digests: {},
  };
}
