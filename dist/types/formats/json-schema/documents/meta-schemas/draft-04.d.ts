/** http://json-schema.org/draft-04/schema, as published: the one meta-schema that Ajv 8 does not ship. */
export declare const draft04: object;
