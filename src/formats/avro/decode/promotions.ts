import { type Outcome, reads, readsWith } from "../../../model/outcome.js";
import type { Type } from "../schema/schema.js";

/** Specification, Schema Resolution: what each writer's primitive may be read as. */
const promotions: Readonly<Record<string, readonly string[]>> = {
  int: ["long", "float", "double"],
  long: ["float", "double"],
  float: ["double"],
  string: ["bytes"],
  bytes: ["string"],
};

/** What a lossy promotion alters first. */
const losses: Readonly<Record<string, string>> = {
  "int>float": "16777217 (2^24 + 1) arrives as 16777216: a float holds 24 bits",
  "long>float": "16777217 (2^24 + 1) arrives as 16777216: a float holds 24 bits",
  "long>double": "9007199254740993 (2^53 + 1) arrives as 9007199254740992: a double holds 53 bits",
  "bytes>string":
    "the byte ff arrives as the replacement character U+FFFD: bytes that are not UTF-8 are lost",
};

export function promotes(writer: Type["kind"], reader: Type["kind"]): boolean {
  return promotions[writer]?.includes(reader) ?? false;
}

/** How a promoted value arrives; the note names the first value that is altered. */
export function promoted(writer: Type["kind"], reader: Type["kind"]): Outcome {
  const loss = losses[`${writer}>${reader}`];
  return loss === undefined ? reads : readsWith(`${writer} is read as ${reader}, not exactly: ${loss}`);
}

export function isLossy(writer: Type["kind"], reader: Type["kind"]): boolean {
  return losses[`${writer}>${reader}`] !== undefined;
}
