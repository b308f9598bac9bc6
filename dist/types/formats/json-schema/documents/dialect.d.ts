import type { Node } from "../../../source/node.js";
/** The drafts that are told apart, oldest first. */
export type Dialect = "draft-04" | "draft-06" | "draft-07" | "2019-09" | "2020-12";
export declare const dialects: readonly Dialect[];
/** What the config's `jsonSchema:` may say. */
export interface DialectSettings {
    /** Custom meta-schemas by URI, with the draft that they extend. */
    readonly dialects: Readonly<Record<string, Dialect>>;
    readonly defaultDialect: Dialect;
    /**
     * Whether `format` refuses values. assert (the default, and what the usual validators do): always. annotate: never.
     * dialect: as the drafts say, asserted up to draft-07 and an annotation from 2019-09 on.
     */
    readonly formats: "dialect" | "assert" | "annotate";
    /** Whether json-schema-diff is asked about every verdict that it can be asked about. */
    readonly crossCheck: boolean;
}
export declare function settingsOf(options: Readonly<Record<string, unknown>> | undefined): DialectSettings;
/** What the config says under `jsonSchema:`; a caller of the library may also give those keys directly. */
export declare function sectionOf(options: Readonly<Record<string, unknown>> | undefined): Readonly<Record<string, unknown>>;
/** http or https, with or without an empty fragment: written every way in the field, meant as one. */
export declare function plainUri(uri: string): string;
/** The dialect that a schema object declares; `unknown` holds a `$schema` that is neither a published draft nor in the config. */
export declare function dialectOf(root: Node, settings: DialectSettings): {
    readonly dialect: Dialect;
    readonly unknown?: string;
};
export declare function isAtLeast(dialect: Dialect, oldest: Dialect): boolean;
/** Whether a URI names one of the drafts' own meta-schemas, or a vocabulary's. */
export declare function isMetaSchema(uri: string): boolean;
export declare function assertsFormats({ formats }: DialectSettings, dialect: Dialect): boolean;
