import type { Contract, Protocol } from "./schema.js";

/** The name by which calls go to a protocol. */
export function calledIn(protocol: Protocol | undefined): readonly string[] {
  return protocol && protocol.messages.length > 0 ? [protocol.name] : [];
}

/**
 * What two contracts declare under some names. A single type of each is judged as a schema is, so that one that was renamed
 * is the same; several are judged by their names. Where a protocol that is called is among them, all of it is.
 */
export function partOf(
  { base, head }: Readonly<Record<"base" | "head", Contract>>,
  names: ReadonlySet<string>,
): Readonly<Record<"base" | "head", Contract>> {
  const isCalled = ({ protocol }: Contract) => calledIn(protocol).some((name) => names.has(name));
  const cut = (contract: Contract): Contract => {
    if (isCalled(contract)) return contract;
    const types = contract.types.filter(({ name }) => names.has(name));
    return { ...contract, root: undefined, protocol: undefined, types };
  };
  const [before, after] = [cut(base), cut(head)];
  const [own, other] = [before.types[0], after.types[0]];
  const isSingle = before.types.length === 1 && after.types.length === 1;
  if (!isSingle || isCalled(base) || isCalled(head)) return { base: before, head: after };
  return { base: { ...before, root: own }, head: { ...after, root: other } };
}
