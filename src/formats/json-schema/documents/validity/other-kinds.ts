/** Keys by which documents that hold schemas, and are none, say what they are. */
export const otherKinds: readonly string[] = ["openapi", "swagger", "asyncapi"];
