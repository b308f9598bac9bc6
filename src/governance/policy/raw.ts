import type { Handle } from "../../model/decision.js";
import type { CalendarFile, ConfigFile, OneOrMany, Policy, Role } from "../files/types.generated.js";

/** The files as they are written: these types come from the schemas that check them. */
export type {
  Against as RawAgainst,
  CalendarFile as RawCalendar,
  ConfigFile as RawConfig,
  Consumer as RawConsumer,
  Contract as RawContract,
  Defaults as RawSettings,
  Element as RawElement,
  EmergencyPolicy as RawEmergencyPolicy,
  Level,
  OneOrMany,
  Person as RawPerson,
  Policy as RawPolicy,
  PolicyRule as RawPolicyRule,
  RequestPolicy as RawRequestPolicy,
  Risk as RawRisk,
  Role,
  SignOffRole as RawSignOffRole,
  Situation,
  Team as RawTeam,
  Unowned,
  Waiver as RawWaiver,
  When as RawWhen,
} from "../files/types.generated.js";
/** What a split file may hold: any part of the config; a calendar by itself also says when it was taken. */
export type RawPart = Partial<ConfigFile> & Pick<CalendarFile, "asOf">;
export type RiskLevel = keyof NonNullable<Policy["roles"]>;
type BoardRole = Extract<Role, `board:${string}`>;

export function listOf<T extends string>(value: OneOrMany<T> | undefined): readonly T[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

/** What a situation needs, from nothing to impossible. */
export const levels = [
  "free",
  "sign-off",
  "window-and-sign-off",
  "request-window-and-sign-off",
  "forbidden",
] as const;

export function isBoard(role: Role): role is BoardRole {
  return role.startsWith("board:");
}

export function isHandle(role: Role): role is Handle {
  return role.startsWith("@");
}

/** "schema" of "board:schema". */
export function boardOf(role: BoardRole): string {
  return role.slice("board:".length);
}
