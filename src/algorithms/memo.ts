/** Texts that a memo holds before it begins anew. */
const mostTexts = 64;

/** A pure function of a text, computed once for each of the few texts that are asked for again and again. */
export function memoByText<V>(compute: (text: string) => V): (text: string) => V {
  const values = new Map<string, V>();
  return (text) => {
    if (values.has(text)) return values.get(text) as V;
    if (values.size >= mostTexts) values.clear();
    const value = compute(text);
    values.set(text, value);
    return value;
  };
}

/** A pure function of one immutable object, computed once for each object and forgotten with it. */
export function memoByObject<K extends object, V extends object | string | number | boolean>(
  compute: (object: K) => V,
): (object: K) => V {
  const values = new WeakMap<K, V>();
  return (object) => {
    const earlier = values.get(object);
    if (earlier !== undefined) return earlier;
    const value = compute(object);
    values.set(object, value);
    return value;
  };
}
