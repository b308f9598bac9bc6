import type { Enum, Field, ProtoFile, Service } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import { type BufMessage } from "./buf-view.js";
/** What head has, by full name and by package. */
export interface View {
    readonly messages: ReadonlyMap<string, BufMessage>;
    readonly enums: ReadonlyMap<string, Enum>;
    readonly services: ReadonlyMap<string, Service>;
    /** By extended message and number. */
    readonly extensions: ReadonlyMap<string, Field>;
    readonly extensionNames: ReadonlySet<string>;
    readonly packages: ReadonlySet<string>;
    readonly own: ProtoFile | undefined;
}
export declare function viewOf(model: ProtoModel, own: ProtoFile | undefined): View;
export declare function extensionKey({ extendee, extendeeName, number }: Field): string;
