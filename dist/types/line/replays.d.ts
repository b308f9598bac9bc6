import type { Needs, PastState, Unverifiable } from "../governance/governance.js";
import type { Booking } from "../calendar/answers/answers.js";
import type { Transitions } from "../governance/requests/transition.js";
import type { Comparison, ContractSettings } from "../model/contract.js";
import type { Format } from "../model/format.js";
import { type BranchHistory } from "../model/history.js";
import { type Instant } from "../model/instant.js";
import type { Outcome } from "../model/outcome.js";
import type { Report } from "../model/report.js";
import type { Snapshot } from "../model/snapshot.js";
import type { EarlierVersion, Sources } from "../model/sources.js";
import { type Scope } from "./scope.js";
/** The line up to the verdicts: `compareSources`, which itself asks about earlier versions here. */
export type Line = (sources: Sources, scope: Scope) => Promise<Report>;
interface FileAt {
    readonly snapshot: Snapshot;
    readonly path: string;
}
/** An earlier version of a contract against the proposal; undefined digests where that version does not parse. */
export declare function compareWithEarlier(format: Format, version: EarlierVersion, head: FileAt, settings: ContractSettings): Promise<Comparison | undefined>;
/** Where consumers' schemas and the proposal are read, and how contracts are judged. */
export interface ConsumerContext {
    readonly tip: Snapshot;
    readonly head: Snapshot;
    readonly settings: (path: string) => ContractSettings;
}
/**
 * Judges whether a consumer's reader schema (at the governed tip) reads what the proposal writes. The consumer's schema is
 * base, so the answer is `forward`; undefined where either does not parse or does not exist.
 */
export declare function consumerOutcome({ tip, head, settings }: ConsumerContext, { format, pairing }: Comparison, readerSchema: string): Promise<Outcome | undefined>;
/** Earlier states of contracts on the governed branch, by path: what a revert may return to. */
export declare function pastStatesOf(history: BranchHistory, head: Snapshot, { questions, policy, cases, now }: Needs): Promise<ReadonlyMap<string, readonly PastState[]>>;
/** Changes that landed since an instant and take room in a window, judged as proposals are. */
export declare function landedBookings(line: Line, history: BranchHistory, { policy }: Needs, since: Instant): Promise<readonly Booking[] | Unverifiable>;
/** The transitions as they stood at another commit of the proposal: what a review of that commit was about. */
export declare function reviewedTransitions(line: Line, reviewed: Sources, tipSide: Snapshot, { policy, now, booked }: Needs): Promise<Transitions>;
export {};
