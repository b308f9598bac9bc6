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
