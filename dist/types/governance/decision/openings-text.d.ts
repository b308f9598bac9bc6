import type { Ledger } from "../../calendar/answers/capacity.js";
import type { Occurrence, Opening, Openings, PassedOver } from "../../calendar/answers/answers.js";
import type { ContractCase } from "../needs/needs.js";
import type { Facts } from "../facts.js";
import { type WithCalendar } from "./calendar-context.js";
/** The next occurrences that fit, for people. */
export declare function nextOf(context: WithCalendar, contract: ContractCase): string;
/** The first with its time; the names of the others carry their dates. */
export declare function openingsText([first, ...others]: readonly Opening[], facts: Facts): string;
export declare function spanText({ opens, closes, zone }: Occurrence, { zone: reader }: Facts): string;
/** What was passed over before the first opening: later ones explain nothing. */
export declare function sooner({ openings: [first], passedOver }: Openings): readonly PassedOver[];
/** "eu-weekend@2026-11-28: …", of the first two occurrences that open sooner and do not fit. */
export declare function passedTexts(passedOver: readonly PassedOver[], ledger: Ledger | undefined): readonly string[];
/** Whom to talk to when an occurrence is full. */
export declare function takersText(occurrence: Occurrence, ledger: Ledger | undefined): string;
