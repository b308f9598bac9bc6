/**
 * The door to governance, in the order of use: read the policy at the governed tip, say what a comparison needs, let a
 * host fetch what `needs.questions` asks for, decide. Everything behind it is pure.
 */
export { readPolicy } from "./policy-reading/read-policy.js";
export type { PolicyRead } from "./policy-reading/read-policy.js";
export type { DeclaredVersion, Policy, PolicyScope } from "./policy/policy.js";
export { contradictionOn } from "./policy/contradictions.js";
export { scopeOf } from "./policy/contracts.js";
export { bookingOf, readRequests } from "./requests/request.js";
export { readSignOffs, withdrawnSignOffs } from "./sign-off-files/sign-off-file.js";
export { versionPlace } from "./policy/contracts.js";
export { declaredVersions } from "./needs/declared-versions.js";
export { assessNeeds } from "./needs/assess-needs.js";
export type { Context } from "./needs/context.js";
export { guardedContracts } from "./needs/needs.js";
export type { Needs, Questions } from "./needs/needs.js";
export { decide } from "./decision/decide.js";
export { governanceCodes } from "./codes.js";
export type { CommitFact, Facts, PastState, Review, Unverifiable } from "./facts.js";
