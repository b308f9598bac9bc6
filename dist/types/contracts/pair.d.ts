import { type Pairing } from "../model/contract.js";
/** A contract's file on one side (all of one format), with what is needed to recognise it elsewhere. */
export interface SideFile {
    readonly path: string;
    readonly text: string | undefined;
    /** Avro full name, Protobuf package and messages, JSON Schema $id. */
    readonly key: string | undefined;
}
/** A contract that is on both sides under one path is the same contract; what is left over may have moved. */
export interface Sorted {
    readonly both: readonly string[];
    readonly removed: readonly SideFile[];
    readonly added: readonly SideFile[];
}
/** Pairs contracts by path, then equal content, then identity, then similarity. Deterministic: paths decide ties. */
export declare function pair({ both, removed, added }: Sorted): Pairing[];
