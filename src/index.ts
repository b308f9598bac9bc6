// The library. Everything that is exported here is described in docs/library.md, and follows semver.
export { checkRepository, compareFolders, compareTexts, ConfigurationError } from "./library.js";
export type { Judging, Proposal, Texts } from "./library.js";
export {
  classOf,
  compareSources,
  defaultScope,
  defaultScope as noPolicy,
  directorySources,
  formats,
  gitSources,
  memorySnapshot,
  reportObject,
  rules,
} from "./library/parts.js";
export type { Scope } from "./line/scope.js";
export { NoSources } from "./model/sources.js";
export type { Differing } from "./model/entries.js";
export type { Sources } from "./model/sources.js";
export type { Change, Edit, Effect, ElementPath, RuleId } from "./model/change.js";
export type { Comparison, ContractSettings, ContractStatus, Mode, Pairing } from "./model/contract.js";
export type { Decision, Reason, Requirement } from "./model/decision.js";
export type { Format } from "./model/format.js";
export type { FormatId, ProfileName } from "./model/formats.js";
export type { Fault, Location } from "./model/location.js";
export type { Class, Direction, Outcome, Surface, Verdict, Witness } from "./model/outcome.js";
export type { Report, Reported } from "./model/report.js";
export type { RuleInfo } from "./model/rule.js";
export type { Snapshot } from "./model/snapshot.js";
export type { JsonReport } from "./reports/schemas/report.generated.js";
export { version } from "./version.js";
