import type { Handle } from "../../model/decision.js";
import type { Consumer } from "../policy/policy.js";
import { type Entity, listAt, textAt } from "./entity.js";

/**
 * Backstage components that consume APIs. An API stands for the contract that its definition names by $text, that the
 * annotation contract-check/contract names, or whose id is the API's name.
 * @see https://backstage.io/docs/features/software-catalog/descriptor-format
 */
export function backstageConsumers(
  entities: readonly Entity[],
  handleOf: (owner: string) => Handle | undefined,
): readonly Consumer[] {
  const contracts = new Map(
    entities
      .filter(({ value }) => textAt(value, "kind") === "API")
      .map((entity) => [nameOf(textAt(entity.value, "metadata", "name") ?? ""), contractOf(entity)]),
  );
  return entities.flatMap(({ value, location }): readonly Consumer[] => {
    const name = textAt(value, "metadata", "name");
    const apis = listAt(value, "spec", "consumesApis").filter((api) => typeof api === "string");
    if (name === undefined || apis.length === 0) return [];
    const owner = handleOf(textAt(value, "spec", "owner") ?? "");
    return [
      {
        id: name,
        owners: owner === undefined ? [] : [owner],
        reads: apis.map((api) => ({ contract: contracts.get(nameOf(api)) ?? nameOf(api) })),
        ack: "breaking",
        location,
      },
    ];
  });
}

/** "api:default/orders" is "orders". */
function nameOf(reference: string): string {
  return reference.slice(Math.max(reference.lastIndexOf("/"), reference.lastIndexOf(":")) + 1).toLowerCase();
}

function contractOf({ file, value }: Entity): string | undefined {
  const annotated = textAt(value, "metadata", "annotations", "contract-check/contract");
  if (annotated !== undefined) return annotated;
  const target = textAt(value, "spec", "definition", "$text");
  return target === undefined || /^[a-z]+:/i.test(target) ? undefined : fromFile(file, target);
}

/** A path beside the file, from the root; one that leaves the repository names nothing. */
function fromFile(file: string, target: string): string | undefined {
  const steps = file.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join("/");
}
