import type { ProfileName } from "../../../model/formats.js";
import type { ProfileResult } from "../../../model/contract.js";
import { bothRead, type Outcome, reads, rejects, undecided, type Verdict } from "../../../model/outcome.js";
import type { ProfileTask } from "../../format-definition.js";
import type { ProtoContract } from "../matching/matched.js";
import {
  dependenciesOfCall,
  type Dependency,
  dependencyOfExtendee,
  dependencyOfField,
  isSameDependency,
} from "../model/dependency.js";
import { allExtensions, allMessages, type ProtoFile } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import { extensionKey } from "./buf-head.js";
import { type BufFindings, bufFindings } from "./buf.js";
import { bufProfiles } from "./buf-rules.js";
import { type ConfluentDifference, confluentDifferences } from "./confluent.js";

/** Another system's verdict over a pair; undefined for a profile that Protobuf does not know. */
export function profileOf(
  name: ProfileName,
  { base, head }: ProfileTask<ProtoContract>,
): { verdict: Verdict; result: ProfileResult; notes?: readonly string[] } | undefined {
  const category = bufProfiles[name];
  if (category !== undefined) return asFarAsResolved(bufResult(name, category, base, head), base, head);
  return name === "confluent" ? asFarAsResolved(confluentResult(base, head), base, head) : undefined;
}

/** Where the type of a field, of an extension or of a method is not known to be the same, "reads" becomes undecided. */
function asFarAsResolved<T extends { readonly verdict: Verdict }>(
  result: T,
  base: ProtoContract,
  head: ProtoContract,
): T {
  const there = new Map(dependenciesIn(head.file));
  const unlike = dependenciesIn(base.file).find(
    ([place, type]) => there.has(place) && !isSameDependency(type, there.get(place)),
  );
  if (!unlike) return result;
  const [place, type] = unlike;
  const name = (type ?? there.get(place))?.name ?? "";
  const because = undecided(
    `the type ${name} of another module is not known to be the same in base and head`,
  );
  const decided = (outcome: Outcome) => (outcome.outcome === "reads" ? because : outcome);
  const { backward, forward } = result.verdict;
  return { ...result, verdict: { backward: decided(backward), forward: decided(forward) } };
}

/** What a file uses the types of other modules for, each with what is known of the type; undefined for a type of its own. */
function dependenciesIn(file: ProtoFile): (readonly [place: string, dependency: Dependency | undefined])[] {
  const place = (...parts: readonly (string | number)[]) => JSON.stringify(parts);
  const members = allMessages(file).flatMap(({ element, fields }) =>
    fields.map((field) => [place("field", ...element, field.number), dependencyOfField(field)] as const),
  );
  const extensions = allExtensions(file).flatMap((field) => {
    const key = extensionKey(field);
    return [
      [place("extension", key), dependencyOfField(field)],
      [place("extended", key), dependencyOfExtendee(field)],
    ] as const;
  });
  const calls = file.services.flatMap(({ rpcs }) =>
    rpcs.flatMap((rpc) =>
      Object.entries(dependenciesOfCall(rpc)).map(
        ([end, type]) => [place(end, ...rpc.element), type] as const,
      ),
    ),
  );
  return [...members, ...extensions, ...calls];
}

/** buf knows no direction: a finding fails both. */
function bufResult(name: ProfileName, category: string, base: ProtoContract, head: ProtoContract) {
  const buf = bufFindings(category, base, head, head.model);
  const { findings } = buf;
  const [first] = findings;
  const outcome = first && rejects(`buf breaking reports ${first.id}: ${first.message}`);
  const verdict: Verdict = outcome ? { backward: outcome, forward: outcome } : bothRead;
  return {
    verdict,
    notes: silentNotes(buf),
    result: { name, compatible: findings.length === 0, findings },
  };
}

function silentNotes({ ignored, isLeftOut }: BufFindings): readonly string[] {
  if (isLeftOut) return ["buf.yaml leaves this file out of its module, so buf does not compare it"];
  const hidden = [...ignored].map(([id, count]) => `${String(count)} ${id}`).join(", ");
  return hidden === "" ? [] : [`buf.yaml ignores what would be found here: ${hidden}`];
}

/** Backward: head is registered after base; forward: the registry compares the other way round. */
function confluentResult(base: ProtoContract, head: ProtoContract) {
  const there = confluentDifferences(base.file, head.file);
  const back = confluentDifferences(head.file, base.file);
  const verdict: Verdict = { backward: outcomeOf(there), forward: outcomeOf(back) };
  const findings = there.map(({ id, message, location }) => ({ id, message, ...(location && { location }) }));
  const result: ProfileResult = {
    name: "confluent",
    compatible: there.every((difference) => difference.compatible),
    findings,
  };
  return { verdict, result };
}

function outcomeOf(differences: readonly ConfluentDifference[]): Outcome {
  const breaking = differences.find(({ compatible }) => !compatible);
  return breaking ? rejects(`Confluent Schema Registry reports ${breaking.message}`) : reads;
}

/** The findings of buf about a file that head does not have: where buf.yaml ignores them all, buf lets it go. */
export function removedResult(
  name: ProfileName,
  base: ProtoContract,
  head: ProtoModel,
): { verdict?: Verdict; result: ProfileResult; notes: readonly string[] } | undefined {
  const category = bufProfiles[name];
  if (category === undefined) return undefined;
  const buf = bufFindings(category, base, undefined, head);
  const { findings, ignored, isLeftOut } = buf;
  const result = { name, compatible: findings.length === 0, findings };
  const isLetGo = isLeftOut || (result.compatible && ignored.size > 0);
  return { ...(isLetGo && { verdict: bothRead }), result, notes: silentNotes(buf) };
}
