interface Table<K, V> {
    get(key: K): V | undefined;
    set(key: K, value: V): unknown;
}
/** What a table holds for a key; `make` makes it for the first who asks. */
export declare function getOrMake<K, V>(table: Table<K, V>, key: K, make: (key: K) => V): V;
/** What is kept for two objects, in this order, for as long as both live. */
export declare class PairTable<V> {
    #private;
    getOrMake(first: object, second: object, make: () => V): V;
}
export {};
