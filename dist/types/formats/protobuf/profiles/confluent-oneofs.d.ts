import type { Message } from "../model/descriptor.js";
import type { Walk } from "./confluent.js";
export declare function oneofNames(original: Message, update: Message, path: string, walk: Walk): void;
/** A oneof of the update may take in one field that stood alone, and none beside a field that was in a oneof. */
export declare function movedIntoOneofs(original: Message, update: Message, path: string, walk: Walk): void;
