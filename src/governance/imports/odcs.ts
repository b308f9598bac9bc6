import { filesOf } from "../../globs/version-pattern.js";
import type { Handle } from "../../model/decision.js";
import type { ContractEntry, ElementEntry } from "../policy/policy.js";
import { type Entity, listAt, textAt } from "./entity.js";

/**
 * What an ODCS 3.1 contract says of owners and tags. It names its schema files by the custom property
 * contractCheck.files; owners by contractCheck.owner, else by the team; tags are the classifications.
 * @see https://bitol-io.github.io/open-data-contract-standard/v3.1.0/
 */
export function odcsContract(
  { value, location }: Entity,
  handleOf: (owner: string) => Handle | undefined,
): ContractEntry | undefined {
  if (textAt(value, "kind") !== "DataContract") return undefined;
  const files = customProperty(value, "contractCheck.files");
  if (files === undefined) return undefined;
  const owner = handleOf(customProperty(value, "contractCheck.owner") ?? textAt(value, "team", "name") ?? "");
  const id = textAt(value, "id");
  return {
    ...(id !== undefined && { id }),
    ...filesOf(files.split(",").map((file) => file.trim())),
    ignore: [],
    owners: owner === undefined ? [] : [owner],
    elements: listAt(value, "schema").flatMap((object) => elementsOf(object, [], location, handleOf)),
    location,
  };
}

const deepest = 50;

function elementsOf(
  object: unknown,
  path: readonly string[],
  location: Entity["location"],
  handleOf: (owner: string) => Handle | undefined,
): readonly ElementEntry[] {
  if (path.length > deepest) return [];
  return listAt(object, "properties").flatMap((property) => {
    const name = textAt(property, "name");
    if (name === undefined) return [];
    const elementPath = [...path, name];
    const tag = textAt(property, "classification");
    const ownerName = customProperty(property, "contractCheck.owner");
    const owner = ownerName === undefined ? undefined : handleOf(ownerName);
    const own: ElementEntry = {
      path: `${elementPath.join(".")}.**`,
      owners: owner === undefined ? [] : [owner],
      ...(tag !== undefined && { tags: [tag] }),
      location,
    };
    const says = owner !== undefined || tag !== undefined;
    return [...(says ? [own] : []), ...elementsOf(property, elementPath, location, handleOf)];
  });
}

function customProperty(value: unknown, name: string): string | undefined {
  const custom = listAt(value, "customProperties").find((entry) => textAt(entry, "property") === name);
  return textAt(custom, "value");
}
