import { mergeRanges, type Range } from "./ranges.js";

const scans = new Map<string, readonly Range[] | undefined>();

/**
 * The code points of a Unicode property (`L`, `Script=Greek`, …), read off the platform's own tables by one linear
 * scan, once per process; undefined where the platform knows no such property.
 */
export function propertyRanges(name: string): readonly Range[] | undefined {
  if (!scans.has(name)) scans.set(name, scanned(name));
  return scans.get(name);
}

const firstSurrogate = 0xd800;
const surrogates = 0x800;
const beyondBasic = 0x10000;
/** Where the code points beyond the basic plane begin in the text of all, in UTF-16 units. */
const basicUnits = beyondBasic - surrogates;

function scanned(name: string): readonly Range[] | undefined {
  if (!/^\w+(?:=\w+)?$/.test(name)) return undefined;
  const find = propertyPattern(name);
  if (!find) return undefined;
  const ranges: Range[] = [];
  for (const { 0: run, index } of allText().matchAll(find)) {
    const end = index + run.length;
    if (index < firstSurrogate && end > firstSurrogate) {
      ranges.push([index, firstSurrogate - 1], [codeAt(firstSurrogate), codeAt(end) - 1]);
    } else ranges.push([codeAt(index), codeAt(end) - 1]);
  }
  for (let code = firstSurrogate; code < firstSurrogate + surrogates; code += 1) {
    find.lastIndex = 0;
    if (find.test(String.fromCharCode(code))) ranges.push([code, code]);
  }
  return mergeRanges(ranges);
}

function propertyPattern(name: string): RegExp | undefined {
  try {
    return new RegExp(`\\p{${name}}+`, "gu");
  } catch {
    return undefined;
  }
}

/** The code point at a place of the text of all; the place after the last gives the one after the last. */
function codeAt(unit: number): number {
  if (unit < firstSurrogate) return unit;
  if (unit < basicUnits) return unit + surrogates;
  return beyondBasic + (unit - basicUnits) / 2;
}

let all: string | undefined;

/** Every code point but the surrogates, which would pair up. */
function allText(): string {
  if (all !== undefined) return all;
  const parts: string[] = [];
  const size = 0x800;
  for (let from = 0; from <= 0x10ffff; from += size)
    if (from !== firstSurrogate)
      parts.push(String.fromCodePoint(...Array.from({ length: size }, (_, i) => from + i)));
  return (all = parts.join(""));
}
