/** Something that is kept for two objects, in this order, for as long as both live. */
export class PairTable<T> {
  readonly #rows = new WeakMap<object, WeakMap<object, T>>();

  /** What is kept for this pair; `make` makes it for the first who asks. */
  at(first: object, second: object, make: () => T): T {
    let row = this.#rows.get(first);
    if (!row) this.#rows.set(first, (row = new WeakMap<object, T>()));
    let value = row.get(second);
    if (value === undefined) row.set(second, (value = make()));
    return value;
  }
}
