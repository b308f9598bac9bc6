import type { Format } from "../../model/format.js";
import { defineFormat } from "../define-format.js";
import { Compilations } from "./ajv/compilations.js";
import { advisoriesOn } from "./diff/advisories.js";
import { references } from "./documents/dependents.js";
import { addressesIn, identifierOf } from "./documents/identifier.js";
import { invalidity, notesOn, settle } from "./documents/validity/validity.js";
import { canonicalText } from "./documents/canonical.js";
import { confluentVerdict } from "./confluent/verdict.js";
import { differencesBetween } from "./diff/differences.js";
import { judgeDifferences } from "./diff/judge.js";
import { elementsIn, usesIn } from "./diff/uses.js";
import type { Library } from "./documents/library.js";
import { loadLibrary } from "./documents/load.js";
import { rootOf } from "./documents/place.js";
import { remainsOf } from "./documents/remains.js";
import { Pair } from "./judging/pair.js";
import { judgeWhole, semanticsOf, type Whole } from "./judging/whole.js";
import type { Contract } from "./judging/side.js";
import { replayInstance } from "./judging/replay.js";
import type { Matched } from "./diff/rule.js";
import { rules } from "./rules.js";

const compilationsOfRun = () => new Compilations();

/** JSON Schema, drafts 04 to 2020-12: decided by inclusion of sets of instances, see engine/README.md. */
export const jsonSchema: Format = defineFormat<Library, Contract, Matched & Whole>({
  id: "json-schema",
  rules,
  surfaces: () => ["instance"],
  identify(path, text) {
    const id = identifierOf(path, text);
    return id === undefined ? undefined : { key: id };
  },
  declares: addressesIn,
  open: loadLibrary,
  references,
  faults(library, path) {
    const fault = library.faults.get(path);
    return fault ? [fault] : invalidity(library, path);
  },
  settle,
  notes: (library, path) => notesOn(library, path),
  remains: remainsOf,
  contract(library, path) {
    const document = library.documents.get(path);
    if (!document) throw new Error(`${path} was not loaded`);
    return { library, document };
  },
  contractId: ({ document }) => (document.base === document.retrieved ? undefined : document.base),
  canonical({ library, document }) {
    return canonicalText(library, rootOf(document));
  },
  elements: elementsIn,
  // All is decided here: rules, which are asked before `judge`, answer with the engine's verdict on a difference, and
  // that takes the whole's verdict and the steps that the whole leaves.
  async match({ base, head, settings: { profile }, run }) {
    const pair = new Pair(base, head, run.table(compilationsOfRun));
    const written = differencesBetween(base, head);
    const { verdict, remarks } = await judgeWhole(pair, profile);
    const differences = await judgeDifferences(pair, semanticsOf(profile), written, verdict);
    // The next version of a schema has a name of its own.
    const isInPlace = base.document.path === head.document.path;
    const advised = isInPlace ? differences : differences.filter(({ rule }) => rule !== "id");
    return { differences, verdict, remarks: [...advisoriesOn(rules, advised), ...remarks] };
  },
  uses: ({ base, head }) => [...usesIn(base), ...usesIn(head)],
  remarks: ({ remarks }) => remarks,
  judge: ({ matched }) => matched.verdict,
  // An outcome fails by an instance that Ajv confirmed, and brings it along.
  prove: () => Promise.resolve(undefined),
  profile: (name, task) => (name === "confluent" ? confluentVerdict(task) : undefined),
  replay: (reader, writer, written) => replayInstance(reader, writer, written),
});
