import type { ElementPath } from "../../../model/change.js";

/** How a file that the contract refers to is called. */
export function fileStep(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** How an element below a keyword is called; keywords that judge the same value add nothing. */
export function stepOf(key: string, name?: string): ElementPath {
  if (name === undefined) return Object.hasOwn(elementSteps, key) ? (elementSteps[key] ?? []) : [];
  if (key === "properties" || key.startsWith("depend")) return [name];
  return key === "patternProperties" ? ["{}"] : [`$${key.replace("$", "")}`, name];
}

export function elementOf(key: string, element: ElementPath): ElementPath {
  return [...element, ...stepOf(key)];
}

const elementSteps: Readonly<Partial<Record<string, ElementPath>>> = {
  items: ["[]"],
  additionalItems: ["[]"],
  unevaluatedItems: ["[]"],
  contains: ["[]"],
  additionalProperties: ["{}"],
  unevaluatedProperties: ["{}"],
};
