import { wireFields } from "./wire.js";

/** A descriptor as ProtoJSON writes it: names in camelCase, enums by name, absent fields left out. */
export type Descriptor = Readonly<Record<string, unknown>>;

/** What a field of a descriptor holds; `many` where it is repeated. */
type Kind = "text" | "int" | "bool" | Shape | readonly string[];
interface Part {
  readonly name: string;
  readonly kind: Kind;
  readonly many: boolean;
}
/** The fields of one message of descriptor.proto, by number. */
type Shape = ReadonlyMap<number, Part>;

type Row = readonly [number: number, name: string, kind: Kind];

/** A name that ends in * is repeated. */
function shape(...rows: readonly Row[]): Shape {
  return new Map(
    rows.map(([number, name, kind]) => [
      number,
      { name: name.replace("*", ""), kind, many: name.endsWith("*") },
    ]),
  );
}

const features = shape(
  [1, "fieldPresence", ["FIELD_PRESENCE_UNKNOWN", "EXPLICIT", "IMPLICIT", "LEGACY_REQUIRED"]],
  [2, "enumType", ["ENUM_TYPE_UNKNOWN", "OPEN", "CLOSED"]],
  [3, "repeatedFieldEncoding", ["REPEATED_FIELD_ENCODING_UNKNOWN", "PACKED", "EXPANDED"]],
  [4, "utf8Validation", ["UTF8_VALIDATION_UNKNOWN", "", "VERIFY", "NONE"]],
  [5, "messageEncoding", ["MESSAGE_ENCODING_UNKNOWN", "LENGTH_PREFIXED", "DELIMITED"]],
  [6, "jsonFormat", ["JSON_FORMAT_UNKNOWN", "ALLOW", "LEGACY_BEST_EFFORT"]],
);
const fileOptions = shape(
  [1, "javaPackage", "text"],
  [8, "javaOuterClassname", "text"],
  [9, "optimizeFor", ["", "SPEED", "CODE_SIZE", "LITE_RUNTIME"]],
  [10, "javaMultipleFiles", "bool"],
  [11, "goPackage", "text"],
  [16, "ccGenericServices", "bool"],
  [17, "javaGenericServices", "bool"],
  [18, "pyGenericServices", "bool"],
  [20, "javaGenerateEqualsAndHash", "bool"],
  [23, "deprecated", "bool"],
  [27, "javaStringCheckUtf8", "bool"],
  [31, "ccEnableArenas", "bool"],
  [36, "objcClassPrefix", "text"],
  [37, "csharpNamespace", "text"],
  [39, "swiftPrefix", "text"],
  [40, "phpClassPrefix", "text"],
  [41, "phpNamespace", "text"],
  [44, "phpMetadataNamespace", "text"],
  [45, "rubyPackage", "text"],
  [50, "features", features],
);
const fieldOptions = shape(
  [1, "ctype", ["STRING", "CORD", "STRING_PIECE"]],
  [2, "packed", "bool"],
  [3, "deprecated", "bool"],
  [5, "lazy", "bool"],
  [6, "jstype", ["JS_NORMAL", "JS_STRING", "JS_NUMBER"]],
  [21, "features", features],
);
const messageOptions = shape(
  [1, "messageSetWireFormat", "bool"],
  [2, "noStandardDescriptorAccessor", "bool"],
  [3, "deprecated", "bool"],
  [7, "mapEntry", "bool"],
  [12, "features", features],
);
const range = shape([1, "start", "int"], [2, "end", "int"]);
const field = shape(
  [1, "name", "text"],
  [2, "extendee", "text"],
  [3, "number", "int"],
  [4, "label", ["", "LABEL_OPTIONAL", "LABEL_REQUIRED", "LABEL_REPEATED"]],
  [
    5,
    "type",
    " DOUBLE FLOAT INT64 UINT64 INT32 FIXED64 FIXED32 BOOL STRING GROUP MESSAGE BYTES UINT32 ENUM SFIXED32 SFIXED64 SINT32 SINT64"
      .split(" ")
      .map((name) => `TYPE_${name}`),
  ],
  [6, "typeName", "text"],
  [7, "defaultValue", "text"],
  [8, "options", fieldOptions],
  [9, "oneofIndex", "int"],
  [10, "jsonName", "text"],
  [17, "proto3Optional", "bool"],
);
const enumType = shape(
  [1, "name", "text"],
  [
    2,
    "value*",
    shape(
      [1, "name", "text"],
      [2, "number", "int"],
      [3, "options", shape([1, "deprecated", "bool"], [2, "features", features])],
    ),
  ],
  [3, "options", shape([2, "allowAlias", "bool"], [3, "deprecated", "bool"], [7, "features", features])],
  [4, "reservedRange*", range],
  [5, "reservedName*", "text"],
  [6, "visibility", ["", "VISIBILITY_LOCAL", "VISIBILITY_EXPORT"]],
);
const messageParts: Row[] = [
  [1, "name", "text"],
  [2, "field*", field],
  [4, "enumType*", enumType],
  [5, "extensionRange*", range],
  [6, "extension*", field],
  [7, "options", messageOptions],
  [8, "oneofDecl*", shape([1, "name", "text"], [2, "options", shape([1, "features", features])])],
  [9, "reservedRange*", range],
  [10, "reservedName*", "text"],
  [11, "visibility", ["", "VISIBILITY_LOCAL", "VISIBILITY_EXPORT"]],
];
const message = new Map(shape(...messageParts));
message.set(3, { name: "nestedType", kind: message, many: true });
const method = shape(
  [1, "name", "text"],
  [2, "inputType", "text"],
  [3, "outputType", "text"],
  [
    4,
    "options",
    shape(
      [33, "deprecated", "bool"],
      [34, "idempotencyLevel", ["IDEMPOTENCY_UNKNOWN", "NO_SIDE_EFFECTS", "IDEMPOTENT"]],
      [35, "features", features],
    ),
  ],
  [5, "clientStreaming", "bool"],
  [6, "serverStreaming", "bool"],
);
const file = shape(
  [1, "name", "text"],
  [2, "package", "text"],
  [3, "dependency*", "text"],
  [4, "messageType*", message],
  [5, "enumType*", enumType],
  [
    6,
    "service*",
    shape(
      [1, "name", "text"],
      [2, "method*", method],
      [3, "options", shape([33, "deprecated", "bool"], [34, "features", features])],
    ),
  ],
  [7, "extension*", field],
  [8, "options", fileOptions],
  [10, "publicDependency*", "int"],
  [11, "weakDependency*", "int"],
  [12, "syntax", "text"],
  [14, "edition", "int"],
  [15, "optionDependency*", "text"],
);

/** How deep messages of a descriptor may lie in each other: as deep as protoc lets them. */
const deepest = 64;

/** One FileDescriptorProto from its bytes. @throws RangeError where they are none. */
export function fileDescriptor(bytes: Uint8Array): Descriptor {
  return decoded(bytes, file, 0);
}

function decoded(bytes: Uint8Array, parts: Shape, depth: number): Descriptor {
  if (depth > deepest) throw new RangeError("its messages lie too deep in each other");
  const result: Record<string, unknown> = {};
  for (const { number, value, bytes: inner } of wireFields(bytes)) {
    const part = parts.get(number);
    if (!part) continue;
    const read = (): unknown => {
      if (part.kind === "text") return new TextDecoder().decode(inner);
      if (part.kind === "int") return Number(BigInt.asIntN(64, value));
      if (part.kind === "bool") return value !== 0n;
      return part.kind instanceof Map
        ? decoded(inner, part.kind, depth + 1)
        : (part.kind as readonly string[])[Number(value)];
    };
    if (!part.many) result[part.name] = read();
    else {
      const list = (result[part.name] ??= []) as unknown[];
      // Numbers may be packed: a list of varints in one field.
      if (part.kind === "int" && inner.length > 0) list.push(...packedNumbers(inner));
      else list.push(read());
    }
  }
  return result;
}

function packedNumbers(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 1;
  for (const byte of bytes) {
    number += (byte & 0x7f) * shift;
    shift *= 128;
    if (byte >= 0x80) continue;
    numbers.push(number);
    [number, shift] = [0, 1];
  }
  return numbers;
}
