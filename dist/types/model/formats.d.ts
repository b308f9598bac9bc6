/** The formats. A new one is named here and in formats/formats.ts, and nowhere else outside its folder. */
export declare const formatFacts: {
    readonly avro: {
        readonly suffixes: readonly [".avsc", ".avpr", ".avdl"];
        readonly optionsKey: "avro";
        readonly declaresVersion: true;
    };
    readonly protobuf: {
        readonly suffixes: readonly [".proto"];
        readonly optionsKey: "protobuf";
        readonly declaresVersion: false;
    };
    readonly "json-schema": {
        readonly suffixes: readonly [".schema.json", ".schema.yaml", ".schema.yml"];
        readonly optionsKey: "jsonSchema";
        readonly declaresVersion: true;
    };
};
export type FormatId = keyof typeof formatFacts;
export declare const formatIds: FormatId[];
/** Endings of the names of contracts, of all formats. */
export declare const contractSuffixes: readonly string[];
/** The format of a file that is a contract by its name. */
export declare function formatByName(path: string): FormatId | undefined;
/** The systems whose answers can be given instead of our own; one that says nothing of a format leaves it as it is. */
export declare const profileNames: readonly ["default", "declared", "strict", "avro-reference", "confluent", "buf-file", "buf-package", "buf-wire-json", "buf-wire"];
export type ProfileName = (typeof profileNames)[number];
