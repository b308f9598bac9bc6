import { type Linked, type Model } from "./model.js";
/** Resolves a file and, through it, every file that it refers to. */
export declare function link(model: Model, path: string): Linked;
