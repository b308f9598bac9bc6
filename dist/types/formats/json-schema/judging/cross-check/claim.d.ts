/** A schema in the few keywords that json-schema-diff knows, without references: plain JSON. */
export type PlainSchema = boolean | Readonly<Record<string, unknown>>;
/** What json-schema-diff says of two schemas: the values that only base accepts, and those that only head accepts. */
export type Claim = {
    readonly removed: PlainSchema;
    readonly added: PlainSchema;
} | {
    readonly fault: string;
};
/** Asks json-schema-diff, or whatever stands for it. Never throws. */
export type Ask = (base: PlainSchema, head: PlainSchema) => Promise<Claim>;
