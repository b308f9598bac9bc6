/** A node while it is being read: its lists can still grow. */
export type Mutable<T> = {
    -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K];
};
