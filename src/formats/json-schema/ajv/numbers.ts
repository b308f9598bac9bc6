import { type Node, type NumberNode, plain } from "../../../source/node.js";
import { compare, parseRational, type Rational } from "../values/rational.js";

/**
 * Ajv computes with doubles, and a double stands for the shortest decimal that is read as it. A bound between two of those is
 * moved to the next that it allows: then it refuses the same doubles as the bound that is written.
 */
export function boundFor(key: string, node: NumberNode): readonly [key: string, bound: number] {
  const exact = parseRational(node.raw);
  const near = exactOf(node.value);
  const order = exact && near ? compare(near, exact) : 0;
  if (order === 0) return [key, node.value];
  const isUpper = key.endsWith("aximum");
  const beyond = isUpper ? order > 0 : order < 0;
  return [isUpper ? "maximum" : "minimum", beyond ? neighbour(node.value, isUpper ? -1 : 1) : node.value];
}

/** What an instance of doubles can be, of the values of `enum` or the value of `const`. */
export function constantFor(key: string, node: Node): unknown {
  if (key === "const") return isFaithful(node) ? plain(node) : unwritable;
  if (node.kind !== "array") return plain(node);
  const items = node.items.filter(isFaithful).map(plain);
  return items.length === 0 && node.items.length > 0 ? [unwritable] : items;
}

/** Equal to no instance: an empty list is none that Ajv takes. */
const unwritable = Number.NaN;

/** Whether the numbers in a value are read as doubles and written again without becoming others. */
export function isFaithful(node: Node): boolean {
  if (node.kind === "array") return node.items.every(isFaithful);
  if (node.kind === "object") return node.members.every(({ value }) => isFaithful(value));
  if (node.kind !== "number") return true;
  const exact = parseRational(node.raw);
  const near = exactOf(node.value);
  return exact === undefined || near === undefined || compare(exact, near) === 0;
}

function exactOf(value: number): Rational | undefined {
  return Number.isFinite(value) ? parseRational(String(value)) : undefined;
}

/** The next double above (1) or below (-1). */
function neighbour(value: number, direction: 1 | -1): number {
  if (value === 0) return direction * Number.MIN_VALUE;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const away = value > 0 === direction > 0 ? 1n : -1n;
  bits.setBigInt64(0, bits.getBigInt64(0) + away);
  return bits.getFloat64(0);
}
