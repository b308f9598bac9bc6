interface Table<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What a table holds for a key; `make` makes it for the first who asks. */
export function getOrMake<K, V>(table: Table<K, V>, key: K, make: (key: K) => V): V {
  let value = table.get(key);
  if (value === undefined) table.set(key, (value = make(key)));
  return value;
}

/** What is kept for two objects, in this order, for as long as both live. */
export class PairTable<V> {
  readonly #rows = new WeakMap<object, WeakMap<object, V>>();

  getOrMake(first: object, second: object, make: () => V): V {
    return getOrMake(
      getOrMake(this.#rows, first, () => new WeakMap<object, V>()),
      second,
      make,
    );
  }
}
