import type { ProtoFile } from "./descriptor.js";
import { type LinkContext } from "./link-context.js";
/** Turns a parsed text into elements with full names and resolved features; types resolve when first asked for. */
export declare function linkFile(context: LinkContext): ProtoFile;
