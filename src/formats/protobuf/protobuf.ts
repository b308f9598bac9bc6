import type { ContractSettings } from "../../model/contract.js";
import type { Format, Replayed } from "../../model/format.js";
import { defineFormat } from "../define-format.js";
import type { ProofTask, Unproven } from "../format-definition.js";
import { openPackages, references } from "./dependents.js";
import { canonicalText } from "./model/canonical.js";
import type { ProtoModel } from "./model/proto-model.js";
import { openModel } from "./model/proto-model.js";
import type { Matched, ProtoContract } from "./matching/matched.js";
import { policyOf } from "./matching/match.js";
import { identityOf } from "./model/identity.js";
import { isData } from "./decoding/reader-context.js";
import { profileOf, removedResult } from "./profiles/profile.js";
import { askedOnce, judgeWhole, matchOnce } from "./judgement.js";
import { faultsOf } from "./validate/validate.js";
import type { Effort } from "./witness/prove.js";
import { mostEffort, prove, subjectsOf } from "./witness/prove.js";
import { replay } from "./witness/replay.js";

const countedByDefault = ["wire", "json"] as const;

export const protobuf: Format = defineFormat<ProtoModel, ProtoContract, Matched>({
  id: "protobuf",
  rules: askedOnce,
  surfaces: protobufSurfaces,
  identify: identityOf,
  open: openModel,
  prepare: openPackages,
  references,
  faults: faultsOf,
  notes: () => [],
  contract(model, path) {
    const file = model.file(path);
    if (!file) throw new Error(`${path} was not opened`);
    return { file, model };
  },
  contractId: ({ file }) => (file.package === "" ? undefined : file.package),
  canonical: ({ file }) => canonicalText(file),
  match: ({ base, head, settings }) => matchOnce(base, head, settings),
  judge({ base, head, settings }) {
    const surfaces = protobufSurfaces(settings);
    return {
      backward: judgeWhole(head, base, settings, surfaces),
      forward: judgeWhole(base, head, settings, surfaces),
    };
  },
  prove: proveChange,
  profile: profileOf,
  removedProfile: (name, { base, head }) => removedResult(name, base, head),
  replay: (reader, writer, written, settings) => replay(reader, writer, written, policyOf(settings)),
});

function protobufSurfaces({ surfaces }: ContractSettings) {
  return surfaces && surfaces.length > 0 ? surfaces : countedByDefault;
}

async function proveChange(
  task: ProofTask<ProtoContract, Matched>,
): Promise<Replayed | Unproven | undefined> {
  const { change, surface, direction, settings } = task;
  if (!change || !isData(surface)) return undefined;
  const outcome = change.verdicts[surface]?.[direction].outcome;
  if (outcome !== "rejects" && outcome !== "misreads") return undefined;
  const subjects = subjectsOf(change);
  if (!subjects) return undefined;
  const [reader, writer] =
    direction === "backward" ? [subjects.head, subjects.base] : [subjects.base, subjects.head];
  const effort = effortFor(task.base);
  if (effort.left <= 0)
    return { unproven: "finding those of other changes in this contract took long already" };
  return prove(reader, writer, { on: surface, policy: policyOf(settings), wanted: outcome }, effort);
}

const efforts = new WeakMap<ProtoContract["file"], Effort>();

/** All changes of a contract share it. */
function effortFor({ file }: ProtoContract): Effort {
  const known = efforts.get(file) ?? { left: mostEffort };
  efforts.set(file, known);
  return known;
}
