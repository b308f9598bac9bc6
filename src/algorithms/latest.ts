/** The values that were used last, as many as weigh no more than `most` together: kept for whoever asks for them again. */
export class Latest<V> {
  readonly #weights = new Map<V, number>();
  #sum = 0;

  constructor(private readonly most: number) {}

  use(value: V, weight: number): void {
    this.#drop(value);
    this.#weights.set(value, weight);
    this.#sum += weight;
    for (const oldest of this.#weights.keys()) {
      if (this.#sum <= this.most) break;
      this.#drop(oldest);
    }
  }

  /** The latest last. */
  values(): readonly V[] {
    return [...this.#weights.keys()];
  }

  #drop(value: V): void {
    this.#sum -= this.#weights.get(value) ?? 0;
    this.#weights.delete(value);
  }
}
