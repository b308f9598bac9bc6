/** protobuf.dev, Updating A Message Type, with the direction and truncation that its table leaves out. */
export declare const fieldType: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
