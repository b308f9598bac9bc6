import type { Format } from "../../model/format.js";
import { readJson } from "../../source/json.js";
import { textOf } from "../../source/text.js";
import { defineFormat } from "../define-format.js";
import { advisoriesOn } from "./diff/advisories.js";
import { references } from "./documents/dependents.js";
import { canonicalText } from "./documents/canonical.js";
import { confluentVerdict } from "./confluent/verdict.js";
import { judgeDifferences } from "./diff/judge.js";
import type { Library } from "./documents/library.js";
import { loadLibrary } from "./documents/load.js";
import { comparisonOf } from "./judging/comparison.js";
import type { Contract } from "./judging/side.js";
import { replayInstance } from "./judging/replay.js";
import type { Matched } from "./diff/rule.js";
import { rules } from "./rules.js";

/** JSON Schema, drafts 04 to 2020-12: decided by inclusion of sets of instances, see engine/README.md. */
export const jsonSchema: Format = defineFormat<Library, Contract, Matched>({
  id: "json-schema",
  rules,
  surfaces: () => ["instance"],
  identify(path, text) {
    try {
      const root = readJson(textOf(path, "head", text));
      const id = root.kind === "object" ? (root.get("$id") ?? root.get("id")) : undefined;
      return id?.kind === "string" ? { key: id.value } : undefined;
    } catch {
      return undefined;
    }
  },
  open: loadLibrary,
  references,
  faults(library, path) {
    const fault = library.faults.get(path);
    return fault ? [fault] : [];
  },
  notes: (library, path) => library.documents.get(path)?.notes ?? [],
  contract(library, path) {
    const document = library.documents.get(path);
    if (!document) throw new Error(`${path} was not loaded`);
    return { library, document };
  },
  contractId: ({ document }) => (document.base === document.retrieved ? undefined : document.base),
  canonical({ library, document }) {
    return canonicalText(library, { document, node: document.root, base: document.base });
  },
  async match({ base, head, settings }) {
    const comparison = comparisonOf(base, head, settings.profile);
    const { verdict, remarks } = await comparison.whole();
    const differences = await judgeDifferences(comparison.pair, comparison.semantics, verdict);
    return { differences, remarks: [...advisoriesOn(rules, differences), ...remarks] };
  },
  remarks: ({ remarks }) => remarks,
  async judge({ base, head, settings }) {
    const { verdict } = await comparisonOf(base, head, settings.profile).whole();
    return verdict;
  },
  // Every failing outcome brings its confirmed instance along.
  prove: () => Promise.resolve(undefined),
  profile: (name, task) => (name === "confluent" ? confluentVerdict(task) : undefined),
  replay: (reader, writer, written) => replayInstance(reader, writer, written),
});
