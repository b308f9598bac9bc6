import type { Edition, OptionNode } from "../syntax/ast.js";
/** The features that decide what data and generated code look like (descriptor.proto, FeatureSet). */
export interface Features {
    readonly field_presence: string;
    readonly enum_type: string;
    readonly repeated_field_encoding: string;
    readonly utf8_validation: string;
    readonly message_encoding: string;
    readonly json_format: string;
    readonly enforce_naming_style: string;
    readonly default_symbol_visibility: string;
    /** Language features, by "pb.cpp.string_type" and the like. */
    readonly languages: Readonly<Record<string, string>>;
}
export type FeatureName = Exclude<keyof Features, "languages">;
/** FeatureSetDefaults of descriptor.proto, per edition. */
export declare const editionDefaults: Readonly<Record<Edition, Features>>;
/** The values that each feature may take. */
export declare const featureValues: Readonly<Record<FeatureName, readonly string[]>>;
/** The inherited features with those that the element's own options set. */
export declare function inheritFeatures(parent: Features, options: readonly OptionNode[]): Features;
