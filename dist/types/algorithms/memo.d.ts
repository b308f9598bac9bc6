/** A pure function of one immutable object, computed once for each object and forgotten with it. */
export declare function memoByObject<K extends object, V extends object | string | number | boolean>(compute: (object: K) => V): (object: K) => V;
