import {
  type ProfileFinding,
  type ProfileResult,
  modeFor,
  requiredDirections,
} from "../../../model/contract.js";
import type { Direction, Outcome, Verdict } from "../../../model/outcome.js";
import { reads, rejects, undecided } from "../../../model/outcome.js";
import type { ProfileTask } from "../../format-definition.js";
import { sectionOf } from "../documents/dialect.js";
import { rootOf } from "../documents/place.js";
import type { Contract } from "../judging/side.js";
import { type Compared, confluentDifferences } from "./compare.js";
import type { Difference } from "./difference.js";
import { type Shape, shapesOf } from "./shape.js";
import { accepts, type Policy } from "./types.js";

/**
 * Confluent Schema Registry's answer over a pair. Backward: head is registered after base; forward: the registry
 * compares the other way round. `confluent: lenient` in the config is its compatibilityPolicy LENIENT.
 */
export function confluentVerdict({ base, head, settings }: ProfileTask<Contract>): {
  readonly verdict: Verdict;
  readonly result: ProfileResult;
} {
  const policy: Policy = sectionOf(settings.options).confluent === "lenient" ? "lenient" : "strict";
  const compared: Readonly<Record<Direction, Compared>> = {
    backward: compare(base, head, policy),
    forward: compare(head, base, policy),
  };
  const verdict: Verdict = {
    backward: outcomeOf(compared.backward, policy),
    forward: outcomeOf(compared.forward, policy),
  };
  const required = requiredDirections(modeFor(settings, "json-schema"));
  const asked = required.length > 0 ? required : (["backward"] as const);
  const findings = asked.flatMap((direction) =>
    compared[direction].differences.map((difference) => findingOf(difference, policy)),
  );
  const compatible = asked.every((direction) => verdict[direction].outcome === "reads");
  return { verdict, result: { name: "confluent", compatible, findings: distinct(findings) } };
}

function compare(from: Contract, to: Contract, policy: Policy): Compared {
  return confluentDifferences(shapeOf(from), shapeOf(to), policy);
}

function shapeOf({ library, document }: Contract): Shape {
  return shapesOf(library)(rootOf(document));
}

function outcomeOf({ differences, unknown }: Compared, policy: Policy): Outcome {
  const breaking = differences.find(({ type }) => !accepts(policy, type));
  if (breaking) return rejects(`Confluent Schema Registry reports ${breaking.type} at ${pathOf(breaking)}`);
  return unknown === undefined ? reads : undecided(`the registry's comparison is not known: ${unknown}`);
}

function pathOf({ path }: Difference): string {
  return `#/${path.join("/")}`;
}

function findingOf(difference: Difference, policy: Policy): ProfileFinding {
  const { type, at } = difference;
  const judged = accepts(policy, type) ? "accepted" : "refused";
  const { text } = at.place.document;
  return {
    id: type,
    message: `${type} at ${pathOf(difference)}: ${judged} under ${policy.toUpperCase()}`,
    location: text.locate(at.place.node.start, at.place.node.end),
  };
}

function distinct(findings: readonly ProfileFinding[]): readonly ProfileFinding[] {
  const keys = new Set<string>();
  return findings.filter(({ message, location }) => {
    const key = `${message} ${String(location?.side)}`;
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
}
