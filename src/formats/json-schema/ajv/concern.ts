import type { ObjectNode } from "../../../source/node.js";
import { allowedTexts } from "../documents/allowed-texts.js";
import type { Place } from "../documents/place.js";

/** What an instance holds at any depth. What a schema says of other names and values makes no difference to it. */
export interface Concern {
  readonly names: ReadonlySet<string>;
  /** The texts that stand under a name. */
  readonly texts: ReadonlyMap<string, ReadonlySet<string>>;
}

export function concernOf(instance: unknown): Concern {
  const names = new Set<string>();
  const texts = new Map<string, Set<string>>();
  const waiting = [instance];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (Array.isArray(value)) waiting.push(...(value as readonly unknown[]));
    else if (typeof value === "object" && value !== null)
      for (const [name, child] of Object.entries(value)) {
        names.add(name);
        if (typeof child === "string") textsUnder(texts, name).add(child);
        else if (child !== undefined) waiting.push(child);
      }
  }
  return { names, texts };
}

function textsUnder(texts: Map<string, Set<string>>, name: string): Set<string> {
  let there = texts.get(name);
  if (!there) texts.set(name, (there = new Set()));
  return there;
}

/** One text for concerns that leave out the same. */
export function keyOfConcern({ names, texts }: Concern): string {
  return JSON.stringify([
    [...names].sort(),
    [...texts].map(([name, there]) => [name, [...there].sort()]).sort(),
  ]);
}

/** More objections to one instance are not looked at. */
export const mostObjections = 100;

/** A schema that refuses what is no object, what lacks the name, and what has another value under it. */
interface Refusing {
  readonly type: "object";
  readonly properties?: object;
  readonly required: readonly [name: string];
}

/**
 * The branches of a union without those that surely refuse, and whose objections nobody looks at: so many before them object to
 * the same instance, one of them by the same name. Ajv writes code for every branch.
 */
export function withoutSilent(
  branches: readonly unknown[],
  refusing: ReadonlyMap<unknown, string>,
): readonly unknown[] {
  const names = new Set<string>();
  let objections = 0;
  return branches.filter((branch) => {
    const name = refusing.get(branch);
    if (name === undefined) return true;
    if (objections >= mostObjections && names.has(name)) return false;
    names.add(name);
    objections += 1;
    return true;
  });
}

/**
 * What of a schema surely refuses every value in the instance: it takes objects only, with a name that the instance has
 * nowhere, or with a text under it that stands nowhere under that name. The branches of a large union are told apart
 * like this. undefined: more of the schema may matter.
 */
export function refusingPart(
  { node: schema, dialect }: Place & { readonly node: ObjectNode },
  { names, texts }: Concern,
): Refusing | undefined {
  const required = schema.get("required");
  const type = schema.get("type");
  if (required?.kind !== "array" || type?.kind !== "string" || type.value !== "object") return undefined;
  const properties = schema.get("properties");
  for (const item of required.items) {
    if (item.kind !== "string") return undefined;
    const name = item.value;
    if (!names.has(name)) return { type: "object", required: [name] };
    const allowed = allowedTexts(properties?.kind === "object" ? properties.get(name) : undefined, dialect);
    const there = texts.get(name);
    if (allowed !== undefined && !allowed.some((text) => there?.has(text)))
      return { type: "object", required: [name], properties: { [name]: { enum: allowed } } };
  }
  return undefined;
}
