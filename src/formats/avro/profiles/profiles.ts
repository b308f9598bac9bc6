import type { ProfileName } from "../../../model/formats.js";
import {
  type ProfileFinding,
  type ProfileResult,
  modeFor,
  requiredDirections,
} from "../../../model/contract.js";
import type { Direction, Outcome, Verdict } from "../../../model/outcome.js";
import { directions, fails, reads, rejects, worst } from "../../../model/outcome.js";
import type { ProfileTask } from "../../format-definition.js";
import { missingCounterparts } from "../decode/missing-counterparts.js";
import { rootsOf } from "../schema/roots.js";
import { type Contract, locate } from "../schema/schema.js";
import { checkAsReference } from "./java-compatibility.js";

interface Answer {
  readonly outcome: Outcome;
  readonly findings: readonly ProfileFinding[];
}

/**
 * `avro-reference`: Apache Avro 1.12's SchemaCompatibility. `confluent`: Schema Registry, which calls it and takes
 * its exceptions for "incompatible". Both ignore logical types. Neither knows protocols: their parts are asked one by one.
 */
export function profile(
  name: ProfileName,
  task: ProfileTask<Contract>,
): { verdict: Verdict; result: ProfileResult } | undefined {
  if (name !== "avro-reference" && name !== "confluent") return undefined;
  const answers = { backward: answer(name, task, "backward"), forward: answer(name, task, "forward") };
  const required = requiredDirections(modeFor(task.settings, "avro"));
  const asked = required.length > 0 ? required : directions;
  return {
    verdict: { backward: answers.backward.outcome, forward: answers.forward.outcome },
    result: {
      name,
      compatible: required.every((direction) => answers[direction].outcome.outcome === "reads"),
      findings: asked.flatMap((direction) => answers[direction].findings),
    },
  };
}

function answer(name: ProfileName, task: ProfileTask<Contract>, direction: Direction): Answer {
  const { base, head, verdict } = task;
  const [reader, writer] = direction === "backward" ? [head, base] : [base, head];
  const incompatible = rootsOf(reader, writer).flatMap(({ a, b }) => checkAsReference(a, b));
  const laterTypes = direction === "backward" ? "missing" : "another contract";
  const missing = worst(missingCounterparts(reader, writer, laterTypes).values());
  const findings = incompatible.map(({ type, path, message, place }) => ({
    id: type === "AMBIGUOUS_ALIAS" && name === "confluent" ? "EXCEPTION" : type,
    message: `${direction}: ${path} ${message}`,
    location: locate(place),
  }));
  const [first] = incompatible;
  if (!first) return { outcome: fails(missing) ? missing : reads, findings };
  const because = `${first.type} at ${first.path}: ${first.message}`;
  const ours = verdict[direction];
  const witness = fails(ours) ? ours.witness : undefined;
  return { outcome: { ...rejects(because), ...(witness && { witness }) }, findings };
}
