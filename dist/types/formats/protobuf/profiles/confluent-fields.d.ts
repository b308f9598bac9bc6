import type { Field } from "../model/descriptor.js";
import type { Walk } from "./confluent.js";
export declare function fields(original: Field, update: Field, path: string, walk: Walk): void;
