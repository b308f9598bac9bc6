/** The drafts' meta-schemas with their vocabularies, as published. Loaded only when a schema refers to one. */
export declare const metaSchemas: readonly object[];
