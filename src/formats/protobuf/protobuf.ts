import type { ContractSettings } from "../../model/contract.js";
import type { Format } from "../../model/format.js";
import { type Surface, undecided, type Verdict, worst } from "../../model/outcome.js";
import { defineFormat } from "../define-format.js";
import type { JudgeTask } from "../format-definition.js";
import { references } from "./dependents.js";
import { canonicalText } from "./model/canonical.js";
import { openModel, type ProtoModel } from "./model/proto-model.js";
import { type Matched, meantOf, type ProtoContract } from "./matching/matched.js";
import { mostPlaces } from "./matching/moves.js";
import { matchContracts, policyOf, spentOf, tolerant } from "./matching/match.js";
import { remainsOf } from "./matching/remains.js";
import { libraryOf } from "./image/library.js";
import { staleNotes } from "./image/stale.js";
import { declaredNames, identityOf } from "./model/identity.js";
import { declaredShapes } from "./model/own-text.js";
import { elementsOf, usesIn } from "./model/uses.js";
import { prepare } from "./prepare.js";
import { profileOf, removedResult } from "./profiles/profile.js";
import * as rules from "./rules.js";
import { importNotes } from "./validate/imports.js";
import { faultsOf, settle } from "./validate/validate.js";
import { proveChange } from "./witness/prove.js";
import { replay } from "./witness/replay.js";

const countedByDefault = ["wire", "rpc", "json"] as const;

export const protobuf: Format = defineFormat<ProtoModel, ProtoContract, Matched>({
  id: "protobuf",
  rules: Object.values(rules),
  surfaces: protobufSurfaces,
  identify: identityOf,
  declares: declaredNames,
  followsMoves: true,
  open: (snapshot, paths, settings) =>
    openModel(snapshot, paths, settings, libraryOf(settings(paths[0] ?? ""))),
  prepare,
  references,
  faults: faultsOf,
  settle,
  notes: (model, path) => [...importNotes(model, path), ...staleNotes(model, path)],
  contract(model, path) {
    const file = model.file(path);
    if (!file) throw new Error(`${path} was not opened`);
    return { file, model };
  },
  part: ({ base, head, ...pair }, names) => ({ ...pair, base: { ...base, names }, head: { ...head, names } }),
  remains: remainsOf,
  contractId: ({ file }) => (file.package === "" ? undefined : file.package),
  canonical: (contract) =>
    contract.names ? JSON.stringify(declaredShapes(meantOf(contract))) : canonicalText(contract.file),
  elements: ({ file }) => elementsOf(file),
  match: matchContracts,
  uses: ({ base, head }) => [...usesIn(base.file), ...usesIn(head.file)],
  judge,
  tolerant: {
    matched: tolerant,
    note: "values that an open enum gains are tolerated, since no promise is declared: readers of bytes keep the number, readers of JSON drop or refuse the name (compatibility: full asks for them too)",
  },
  prove: proveChange,
  spent: spentOf,
  profile: profileOf,
  removedProfile: (name, { base, head }) => removedResult(name, base, head),
  replay: (reader, writer, written, settings) => replay(reader, writer, written, policyOf(settings)),
});

function protobufSurfaces({ surfaces }: ContractSettings): readonly Surface[] {
  return surfaces && surfaces.length > 0 ? surfaces : countedByDefault;
}

/** The worst that any change does on a surface that counts; undecided where something may be in more places than are compared. */
function judge({ judged, settings, matched: { scattered } }: JudgeTask<ProtoContract, Matched>): Verdict {
  const verdicts = judged.flatMap((change) =>
    protobufSurfaces(settings).flatMap((surface) => change.verdicts[surface] ?? []),
  );
  const unknown = scattered
    .slice(0, 1)
    .map((name) => undecided(`more than ${String(mostPlaces)} files declare ${name} now, and not the same`));
  return {
    backward: worst([...verdicts.map(({ backward }) => backward), ...unknown]),
    forward: worst([...verdicts.map(({ forward }) => forward), ...unknown]),
  };
}
