import type { Cause, Reach, WitnessBudget } from "../decode/resolution.js";
import type { Type } from "../schema/schema.js";
import type { Datum } from "./datum.js";
import { bigDecimal, decimalBytes } from "./decimals.js";
import { NoSample, maxSize, sizeOf, smallest } from "./smallest.js";

/**
 * The smallest datum of the writer's root that reaches the cause of a failure. Takes its size from the budgets,
 * which only the first datum may exceed; undefined where one of them does not suffice. @throws NoSample
 */
export function sampleFor({ issue, reach }: Cause, budgets: readonly WitnessBudget[]): Datum | undefined {
  const size = sizeOfClimb(reach);
  if (!(size <= maxSize)) throw new NoSample();
  const short = budgets.filter(({ all, left }) => size > left && left < all);
  for (const budget of short) budget.isShort = true;
  if (short.length > 0) return undefined;
  for (const budget of budgets) budget.left = Math.max(0, budget.left - size);
  const { part } = issue;
  const probe =
    (issue.kind === "symbol" || issue.kind === "symbol-default") && part && "name" in part
      ? part.name
      : telling(reach.pair.writer);
  return climb(reach, probe);
}

/** The number of values in the datum that `climb` builds; Infinity or NaN where one of them cannot be built. */
function sizeOfClimb(reach: Reach): number {
  let size = sizeOf(reach.pair.writer);
  for (let { step, from } = reach; from; { step, from } = from)
    if (step?.step === "field") size += sizeOf(from.pair.writer) - sizeOf(step.field.type);
    else if (step?.step !== "into") size += 1;
  return size;
}

function climb(reach: Reach, probe: Datum): Datum {
  let datum = probe;
  for (let { step, from } = reach; from; { step, from } = from) {
    const writer = from.pair.writer;
    if (step?.step === "item") datum = [datum];
    else if (step?.step === "value") datum = { entries: new Map([["key", datum]]) };
    else if (step?.step === "branch") datum = { branch: step.index, value: datum };
    else if (step?.step === "field" && writer.kind === "record") {
      const inner = datum;
      datum = {
        fields: new Map(
          writer.fields.map((field) => [field.name, field === step.field ? inner : smallest(field.type)]),
        ),
      };
    }
  }
  return datum;
}

/** A value that shows a difference of unit, scale or type: not zero, not empty, and one that its writer can write. @throws NoSample */
function telling(type: Type): Datum {
  const logical = type.logical?.name;
  switch (type.kind) {
    case "int":
      return logical === "time-millis" ? 43_200_000 : 19_675;
    case "long":
      return logical === "time-micros" ? 43_200_000_000n : 1_700_000_000_000n;
    case "bytes":
      if (logical === "big-decimal") return bigDecimal;
      return decimalBytes(type.logical?.precision ?? 4);
    case "string":
      return logical === "uuid" ? "f47ac10b-58cc-4372-a567-0e02b2c3d479" : "text";
    case "fixed":
      return logical === "decimal"
        ? decimalBytes(type.logical?.precision ?? 4, type.size)
        : new Uint8Array(type.size).fill(1, 0, Math.min(type.size, 16));
    case "array":
      return [smallest(type.items)];
    case "map":
      return { entries: new Map([["key", smallest(type.values)]]) };
    default:
      return smallest(type);
  }
}
