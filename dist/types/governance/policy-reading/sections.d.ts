import type { Part } from "../policy/parts.js";
import type { Consumer, ContractEntry, Person, Policy, PolicyRule, Team, Waiver } from "../policy/policy.js";
import { type RawPart } from "../policy/raw.js";
/** The last file that sets a value wins. */
export declare function last<Key extends keyof RawPart>(parts: readonly Part[], key: Key): RawPart[Key] | undefined;
export declare function contractsOf(part: Part): readonly ContractEntry[];
export declare function enforcementsOf({ raw }: Part): Policy["enforce"];
export declare function teamsOf(part: Part): readonly Team[];
export declare function peopleOf(part: Part): readonly Person[];
export declare function consumersOf(part: Part): readonly Consumer[];
export declare function rulesOf(part: Part): readonly PolicyRule[];
export declare function waiversOf(part: Part): readonly Waiver[];
