import type { Contract, Message, Named, Schema } from "./schema.js";
import { isNamed, simpleName, typeOf } from "./schema.js";

/** Where data of two contracts meet: their schemas, the parts of a message, or two types that are declared as such. */
export interface Root {
  readonly part: "schema" | "type" | "request" | "response" | "errors";
  readonly a: Schema;
  readonly b: Schema;
  /** Messages only. */
  readonly message?: string;
}

export interface Pairs<T> {
  readonly both: readonly (readonly [T, T])[];
  readonly onlyA: readonly T[];
  readonly onlyB: readonly T[];
}

/** Symmetric: swapping a and b swaps nothing but the sides. */
export function rootsOf(a: Contract, b: Contract): readonly Root[] {
  const roots: Root[] = [];
  if (a.root && b.root) roots.push({ part: "schema", a: a.root, b: b.root });
  for (const [ofA, ofB] of pairTypes(a, b).both) roots.push({ part: "type", a: ofA, b: ofB });
  for (const [ofA, ofB] of pairMessages(a, b).both)
    for (const part of ["request", "response", "errors"] as const)
      roots.push({ part, a: ofA[part], b: ofB[part], message: ofA.name });
  return roots;
}

export function pairMessages(a: Contract, b: Contract): Pairs<Message> {
  const others = new Map((b.protocol?.messages ?? []).map((message) => [message.name, message]));
  const both: [Message, Message][] = [];
  const onlyA: Message[] = [];
  for (const message of a.protocol?.messages ?? []) {
    const other = others.get(message.name);
    others.delete(message.name);
    if (other) both.push([message, other]);
    else onlyA.push(message);
  }
  return { both, onlyA, onlyB: [...others.values()] };
}

/** The declared types of a protocol or of an IDL file without a main schema. A schema's types are reached from its root. */
export function pairTypes(a: Contract, b: Contract): Pairs<Named> {
  if (a.root && b.root) return { both: [], onlyA: [], onlyB: [] };
  return pairNamed(a.types, b.types);
}

/** By full name, then by an alias of either side, then by short name. */
export function pairNamed(a: readonly Named[], b: readonly Named[]): Pairs<Named> {
  const both: [Named, Named][] = [];
  const [onlyA, onlyB] = [new Set(a), new Set(b)];
  const join = (ofA: Named, ofB: Named | undefined): void => {
    if (ofB?.kind !== ofA.kind || !onlyA.has(ofA) || !onlyB.has(ofB)) return;
    onlyA.delete(ofA);
    onlyB.delete(ofB);
    both.push([ofA, ofB]);
  };
  const byName = new Map(b.map((type) => [type.name, type]));
  for (const type of a) join(type, byName.get(type.name));
  const byAlias = new Map([...onlyB].flatMap((type) => type.aliases.map((alias) => [alias, type] as const)));
  for (const type of [...onlyA]) {
    join(type, byAlias.get(type.name));
    for (const alias of type.aliases) join(type, byName.get(alias));
  }
  const key = ({ kind, name }: Named) => `${kind} ${simpleName(name)}`;
  const byShortName = new Map([...onlyB].reverse().map((type) => [key(type), type]));
  for (const type of [...onlyA]) join(type, byShortName.get(key(type)));
  return { both, onlyA: [...onlyA], onlyB: [...onlyB] };
}

/** Types that no other type and no message uses: only such a type can be the type of a whole datum. */
export function standalone(contract: Contract): ReadonlySet<Named> {
  const used = new Set<Named>();
  const messages = (contract.protocol?.messages ?? []).flatMap(({ request, response, errors }) => [
    ...request.fields.map(({ type }) => type),
    response,
    errors,
  ]);
  for (const type of messages.flatMap((schema) => [...namedIn(schema)])) used.add(type);
  for (const type of contract.types) {
    const fields = type.kind === "record" ? type.fields : [];
    for (const field of fields) for (const other of namedIn(field.type)) if (other !== type) used.add(other);
  }
  return new Set(contract.types.filter((type) => !used.has(type)));
}

/** The named types that a schema itself mentions. */
export function* namedIn(schema: Schema): Iterable<Named> {
  const queue = [schema];
  for (const inner of queue) {
    const type = typeOf(inner);
    if (isNamed(type)) yield type;
    else if (type.kind === "array") queue.push(type.items);
    else if (type.kind === "map") queue.push(type.values);
    else if (type.kind === "union") queue.push(...type.branches);
  }
}

/** Everything that data of a contract may begin with. */
export function rootSchemas({ root, types, protocol }: Contract): readonly Schema[] {
  const messages = protocol?.messages ?? [];
  return [
    ...(root ? [root] : []),
    ...types,
    ...messages.flatMap(({ request, response, errors }) => [request, response, errors]),
  ];
}

/** The same, with the parameters of messages in place of the records that hold them: a request has no name that others use. */
export function dataSchemas({ root, types, protocol }: Contract): readonly Schema[] {
  const messages = protocol?.messages ?? [];
  return [
    ...(root ? [root] : []),
    ...types,
    ...messages.flatMap(({ request, response, errors }) => [
      ...request.fields.map(({ type }) => type),
      response,
      errors,
    ]),
  ];
}
