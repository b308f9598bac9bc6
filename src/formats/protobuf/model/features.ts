import type { Edition, OptionNode, OptionValue } from "../syntax/ast.js";

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

const edition2023: Features = {
  field_presence: "EXPLICIT",
  enum_type: "OPEN",
  repeated_field_encoding: "PACKED",
  utf8_validation: "VERIFY",
  message_encoding: "LENGTH_PREFIXED",
  json_format: "ALLOW",
  enforce_naming_style: "STYLE_LEGACY",
  default_symbol_visibility: "EXPORT_ALL",
  languages: {},
};

/** FeatureSetDefaults of descriptor.proto, per edition. */
export const editionDefaults: Readonly<Record<Edition, Features>> = {
  proto2: {
    ...edition2023,
    enum_type: "CLOSED",
    repeated_field_encoding: "EXPANDED",
    utf8_validation: "NONE",
    json_format: "LEGACY_BEST_EFFORT",
    languages: { "pb.java.utf8_validation": "DEFAULT", "pb.cpp.string_type": "STRING" },
  },
  proto3: { ...edition2023, field_presence: "IMPLICIT", languages: { "pb.cpp.string_type": "STRING" } },
  "2023": { ...edition2023, languages: { "pb.cpp.string_type": "STRING" } },
  "2024": {
    ...edition2023,
    enforce_naming_style: "STYLE2024",
    default_symbol_visibility: "EXPORT_TOP_LEVEL",
    languages: { "pb.cpp.string_type": "VIEW" },
  },
};

/** The values that each feature may take. */
export const featureValues: Readonly<Record<FeatureName, readonly string[]>> = {
  field_presence: ["EXPLICIT", "IMPLICIT", "LEGACY_REQUIRED"],
  enum_type: ["OPEN", "CLOSED"],
  repeated_field_encoding: ["PACKED", "EXPANDED"],
  utf8_validation: ["VERIFY", "NONE"],
  message_encoding: ["LENGTH_PREFIXED", "DELIMITED"],
  json_format: ["ALLOW", "LEGACY_BEST_EFFORT"],
  enforce_naming_style: ["STYLE2024", "STYLE_LEGACY"],
  default_symbol_visibility: ["EXPORT_ALL", "EXPORT_TOP_LEVEL", "LOCAL_ALL", "STRICT"],
};

/** The inherited features with those that the element's own options set. */
export function inheritFeatures(parent: Features, options: readonly OptionNode[]): Features {
  let result = parent;
  for (const { name, value } of options) {
    if (name[0]?.name !== "features" || name[0].extension) continue;
    const rest = name.slice(1);
    result = withFeature(result, rest.map((part) => part.name.replace(/^\./, "")).join("."), value);
  }
  return result;
}

function withFeature(features: Features, path: string, value: OptionValue): Features {
  if (value.kind === "aggregate") {
    let result = features;
    for (const field of value.fields) {
      const name = field.name.replace(/^\[\.?|\]$/g, "");
      result = withFeature(result, path === "" ? name : `${path}.${name}`, field.value);
    }
    return result;
  }
  if (value.kind !== "identifier") return features;
  if (Object.hasOwn(featureValues, path)) return { ...features, [path]: value.text };
  return { ...features, languages: { ...features.languages, [path]: value.text } };
}
