export { compareSources } from "./line/compare-sources.js";
export { defaultScope, defaultScope as noPolicy } from "./line/scope.js";
export type { Scope } from "./line/scope.js";
export { formats } from "./formats/formats.js";
export { directorySources } from "./hosts/directory.js";
export { gitSources } from "./hosts/git/git.js";
export { memorySnapshot } from "./hosts/memory.js";
export { NoSources } from "./model/sources.js";
export type { Differing, Sources } from "./model/sources.js";
export type { Change, Edit, Effect, ElementPath, FormatId, RuleId } from "./model/change.js";
export type {
  Comparison,
  ContractSettings,
  ContractStatus,
  Mode,
  Pairing,
  ProfileName,
} from "./model/contract.js";
export type { Decision, Reason, Requirement } from "./model/decision.js";
export type { Format } from "./model/format.js";
export type { Fault, Location } from "./model/location.js";
export { classOf } from "./model/outcome.js";
export type { Class, Direction, Outcome, Surface, Verdict, Witness } from "./model/outcome.js";
export type { Report, Reported } from "./model/report.js";
export type { RuleInfo } from "./model/rule.js";
export type { Snapshot } from "./model/snapshot.js";
export { reportObject } from "./reports/json.js";
export { version } from "./version.js";
