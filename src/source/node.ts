import { memoByObject } from "../algorithms/memo.js";

/**
 * A JSON or YAML document as it was written: exact numbers, duplicate keys seen, the offsets of every node.
 * Offsets index the Text it was read from.
 */
export type Node = ObjectNode | ArrayNode | StringNode | NumberNode | BooleanNode | NullNode;

interface Placed {
  readonly start: number;
  readonly end: number;
}
export interface ObjectNode extends Placed {
  readonly kind: "object";
  /** In the order written; a key that is written twice is here twice. */
  readonly members: readonly Member[];
  /** The last member with this key, as JSON.parse would have it. */
  get(key: string): Node | undefined;
  member(key: string): Member | undefined;
}
export interface Member {
  readonly key: string;
  /** Where the key stands. */
  readonly start: number;
  readonly end: number;
  readonly value: Node;
}
export interface ArrayNode extends Placed {
  readonly kind: "array";
  readonly items: readonly Node[];
}
export interface StringNode extends Placed {
  readonly kind: "string";
  readonly value: string;
}
export interface NumberNode extends Placed {
  readonly kind: "number";
  /** JSON's spelling of the number, digit for digit. */
  readonly raw: string;
  readonly value: number;
}
export interface BooleanNode extends Placed {
  readonly kind: "boolean";
  readonly value: boolean;
}
export interface NullNode extends Placed {
  readonly kind: "null";
}

/** The last member of each key. */
const indexOf = memoByObject(
  ({ members }: ObjectNode): ReadonlyMap<string, Member> =>
    new Map(members.map((candidate) => [candidate.key, candidate])),
);

/** Documents have tens of thousands of objects: they share their functions, and only large ones are indexed. */
function findMember(this: ObjectNode, key: string): Member | undefined {
  if (this.members.length < 8) {
    for (let i = this.members.length - 1; i >= 0; i -= 1)
      if (this.members[i]?.key === key) return this.members[i];
    return undefined;
  }
  return indexOf(this).get(key);
}

function getValue(this: ObjectNode, key: string): Node | undefined {
  return this.member(key)?.value;
}

export function objectNode(start: number, end: number, members: readonly Member[]): ObjectNode {
  return { kind: "object", start, end, members, member: findMember, get: getValue };
}

/** Members whose key is written again later in the same object: JSON.parse would lose them silently. */
export function duplicateMembers(node: ObjectNode): readonly Member[] {
  const { members } = node;
  // An index that is kept would stay with each of thousands of objects.
  if (members.length <= 32 && !hasTwins(members)) return none;
  const seen = new Set<string>();
  return members.filter(({ key }) => {
    const isDuplicate = seen.has(key);
    seen.add(key);
    return isDuplicate;
  });
}

const none: readonly Member[] = [];

/** Nearly every object is small and has none: this costs nothing but comparisons. */
function hasTwins(members: readonly Member[]): boolean {
  for (let i = 1; i < members.length; i += 1)
    for (let j = 0; j < i; j += 1) if (members[i]?.key === members[j]?.key) return true;
  return false;
}

/** The plain JSON value; numbers become doubles, `__proto__` stays an ordinary key. */
export function plain(node: Node): unknown {
  switch (node.kind) {
    case "object": {
      const value: Record<string, unknown> = {};
      for (const { key, value: child } of node.members) {
        Object.defineProperty(value, key, {
          value: plain(child),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      return value;
    }
    case "array":
      return node.items.map(plain);
    case "null":
      return null;
    default:
      return node.value;
  }
}

/** A node in words, for messages: "an object", "the string \"x\"". */
export function describe(node: Node): string {
  switch (node.kind) {
    case "object":
      return "an object";
    case "array":
      return "an array";
    case "null":
      return "null";
    case "string":
      return `the string ${JSON.stringify(node.value.length > 40 ? `${node.value.slice(0, 40)}…` : node.value)}`;
    case "number":
      return `the number ${node.raw.length > 40 ? `${node.raw.slice(0, 40)}…` : node.raw}`;
    case "boolean":
      return String(node.value);
  }
}
