import type { Format } from "../../model/format.js";
import { textOf } from "../../source/text.js";
import { defineFormat } from "../define-format.js";
import { plainGraphs } from "./decode/resolution.js";
import { references } from "./linking/dependents.js";
import { faultsOf, settle } from "./linking/flaws.js";
import { link } from "./linking/link.js";
import { type Model, openModel, pairModels } from "./linking/model.js";
import { remainsOf } from "./linking/remains.js";
import { elementsOf } from "./match/elements.js";
import { match } from "./match/match.js";
import type { Matched } from "./match/matched.js";
import { usesOf } from "./match/uses.js";
import { profile } from "./profiles/profiles.js";
import * as rules from "./rules.js";
import { canonical } from "./schema/canonical.js";
import { calledIn, partOf } from "./schema/part.js";
import { type Contract, isNamed } from "./schema/schema.js";
import { parseFile } from "./text/parse-file.js";
import { proofBudget } from "./witness/avsc-types.js";
import { proveOutcome, replayWritten } from "./witness/witness.js";

/** Apache Avro: schemas, protocols and IDL, judged as its decoders resolve a writer's schema against a reader's. */
export const avro: Format = defineFormat<Model, Contract, Matched>({
  id: "avro",
  rules: Object.values(rules),
  surfaces: () => ["wire"],

  // Discover.
  identify(path, text) {
    const parsed = parseFile(path, textOf(path, "base", text));
    if ("fault" in parsed) return undefined;
    const key = nameOf({ ...parsed, types: [...parsed.definitions.values()] });
    return key === undefined ? undefined : { key };
  },
  declares(path, text) {
    const parsed = parseFile(path, textOf(path, "base", text));
    if ("fault" in parsed) return undefined;
    const types = [...parsed.definitions.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
    return [...new Set([...calledIn(parsed.protocol), ...types])];
  },
  aliases(path, text) {
    // JSON may escape the key.
    if (!/aliases|\\/.test(text)) return [];
    const parsed = parseFile(path, textOf(path, "base", text));
    if ("fault" in parsed) return [];
    const { definitions } = parsed;
    const aliases = [...definitions.values()].flatMap((type) => type.aliases);
    return aliases.filter((alias) => !definitions.has(alias));
  },
  roots(path, text) {
    const parsed = parseFile(path, textOf(path, "base", text));
    if ("fault" in parsed || !parsed.root) return this.declares(path, text);
    const { root, definitions } = parsed;
    const types = root.kind === "union" ? root.branches : [root];
    const own = types.flatMap((type) =>
      type.kind === "reference" ? type.names.flatMap((name) => definitions.get(name) ?? []) : type,
    );
    return own.flatMap((type) => (isNamed(type) ? [type.name, ...type.aliases] : []));
  },
  references,

  // Load and parse.
  prepare: pairModels,
  open: (side, paths, settings) => openModel(side, paths, (path) => settings(path).options),
  faults: faultsOf,
  settle,
  notes: (model, path) => link(model, path).notes,
  remains: remainsOf,
  contract(model, path) {
    const { contract } = link(model, path);
    if (!contract) throw new Error(`${path} has faults`);
    return contract;
  },
  part: ({ base, head, ...pair }, names) => ({ ...pair, ...partOf({ base, head }, names) }),
  contractId: nameOf,
  names({ path, protocol, types }) {
    const own = types.filter(({ place }) => place.text.file === path);
    return {
      own: [...calledIn(protocol), ...own.map(({ name }) => name)],
      aliases: own.flatMap(({ aliases }) => aliases),
    };
  },
  canonical,
  elements: elementsOf,

  match: ({ base, head, run }) => match(base, head, run.table(plainGraphs)),
  uses: (_pair, matched) => usesOf(matched),
  remarks: ({ base }) =>
    base.flaws.map(
      ({ message, location }) =>
        `base, line ${String(location?.line ?? 1)}: ${message}; what it wrote and reads is judged all the same`,
    ),

  judge: ({ matched: { resolutions } }) => ({
    backward: resolutions.backward.outcome,
    forward: resolutions.forward.outcome,
  }),

  // Prove.
  async prove({ matched, change, surface, direction, run }) {
    const resolution = matched.resolutions[direction];
    const outcome = change ? change.verdicts[surface]?.[direction] : resolution.outcome;
    return outcome && proveOutcome(outcome, resolution, run.table(proofBudget));
  },
  replay: replayWritten,
  spent: (run) => run.table(proofBudget).spent,

  profile,
});

/** What a contract is known by; a union or an unnamed type is known by nothing. */
function nameOf({ protocol, root, types }: Omit<Contract, "path">): string | undefined {
  if (protocol) return protocol.name;
  if (root) return "name" in root ? root.name : undefined;
  return types[0]?.name;
}
