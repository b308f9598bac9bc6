import type { Format } from "../../model/format.js";
import { textOf } from "../../source/text.js";
import { defineFormat } from "../define-format.js";
import { references } from "./linking/dependents.js";
import { canonical } from "./schema/canonical.js";
import { check } from "./decode/resolution.js";
import { link } from "./linking/link.js";
import type { Matched } from "./match/matched.js";
import { match } from "./match/match.js";
import type { Model } from "./linking/model.js";
import { openModel } from "./linking/model.js";
import { parseFile } from "./text/parse-file.js";
import { profile } from "./profiles/profiles.js";
import { rules } from "./rules.js";
import type { Contract, Schema } from "./schema/schema.js";
import { proveOutcome, replayWritten } from "./witness/witness.js";

/** Apache Avro: schemas, protocols and IDL, judged as its decoders resolve a writer's schema against a reader's. */
export const avro: Format = defineFormat<Model, Contract, Matched>({
  id: "avro",
  rules,
  profiles: ["avro-reference", "confluent"],
  surfaces: () => ["wire"],
  identify(path, text) {
    const parsed = parseFile(path, textOf(path, "head", text));
    if ("fault" in parsed) return undefined;
    const { root, protocol, definitions } = parsed;
    const key = nameOf(protocol?.name, root, [...definitions.keys()]);
    return key === undefined ? undefined : { key };
  },
  open: (side, paths) => openModel(side, paths),
  references,
  faults: (model, path) => link(model, path).faults,
  notes: (model, path) => link(model, path).notes,
  contract(model, path) {
    const { contract } = link(model, path);
    if (!contract) throw new Error(`${path} has faults`);
    return contract;
  },
  contractId: ({ root, protocol, types }) =>
    nameOf(
      protocol?.name,
      root,
      types.map(({ name }) => name),
    ),
  canonical,
  match: ({ base, head }) => match(base, head),
  judge: ({ base, head }) => ({
    backward: check(head, base).outcome,
    forward: check(base, head).outcome,
  }),
  async prove({ base, head, change, surface, direction }) {
    const [reader, writer] = direction === "backward" ? [head, base] : [base, head];
    const outcome = change ? change.verdicts[surface]?.[direction] : check(reader, writer).outcome;
    return outcome && proveOutcome(outcome, reader, writer);
  },
  replay: replayWritten,
  profile,
});

function nameOf(
  protocol: string | undefined,
  root: Schema | undefined,
  types: readonly string[],
): string | undefined {
  if (protocol !== undefined) return protocol;
  if (root && "name" in root) return root.name;
  return root ? undefined : types[0];
}
