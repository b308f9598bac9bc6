import type { ProtoFile } from "./descriptor.js";
import type { Linkage } from "./linkage.js";
/** Turns a parsed text into elements with full names and resolved features; types resolve when first asked for. */
export declare function linkFile(linkage: Linkage): ProtoFile;
