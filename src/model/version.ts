import { byCodeUnits } from "../algorithms/order.js";

/** How versions are counted. */
export const versionings = ["date", "schemaver", "semver", "integer", "package"] as const;
export type Versioning = (typeof versionings)[number];

/** A version as its numbers; parts that are not written are zero. */
export interface Version {
  readonly text: string;
  readonly versioning: Versioning;
  readonly numbers: readonly number[];
  /** What stands after the dash of a semver, in its parts. */
  readonly preRelease?: readonly string[];
}

/** What the number of a version looks like, in the part that fits into a larger regular expression. */
export const numberText =
  "(?:(?:19|20)\\d{2}[-._](?:0[1-9]|1[0-2])(?:[-._]\\d{2})?|\\d{1,9}-\\d{1,9}-\\d{1,9}|\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(?:[-+][0-9A-Za-z.+-]+)?|\\d{1,9}(?:\\.\\d{1,9})?)";

/** What a text that may be a version looks like. */
export const versionText = `[vV]?${numberText}`;

const forms: Readonly<Record<Versioning, RegExp>> = {
  // 2026-01-05, 20260105, 2026.01.05, 2026_01; six digits alone are a number.
  date: /^v?(?!\d{6}$)((?:19|20)\d{2})[-._]?(0[1-9]|1[0-2])(?:[-._]?([0-3]\d))?$/i,
  schemaver: /^v?([1-9]\d{0,8})-(0|[1-9]\d{0,8})-(0|[1-9]\d{0,8})$/i,
  integer: /^v?(\d{1,9})$/i,
  // v1alpha1 < v1beta1 < v1 < v2 (the numbers: major, stage, its number, with its point: v1p1beta2).
  package: /^v(\d{1,9})(?:p(\d{1,9}))?(?:(alpha|beta)(\d{1,9})?)?$/,
  semver: /^v?(\d{1,9})(?:\.(\d{1,9})(?:\.(\d{1,9})(?:-([0-9A-Za-z.-]+))?(?:\+.*)?)?)?$/i,
};

/** The version that a text is; undefined where it is none of this kind. */
export function readVersion(text: string, versioning: Versioning): Version | undefined {
  // 2025.1 is 2025.01.
  const written =
    versioning === "date" ? text.replace(/([._])(?=\d(?:[._]|$))/g, (point) => `${point}0`) : text;
  const [whole, first, second = "0", third = "0", preRelease] = forms[versioning].exec(written) ?? [];
  if (whole === undefined || first === undefined) return undefined;
  if (versioning === "package") {
    const stage = ["alpha", "beta", "0"].indexOf(third);
    return { text, versioning, numbers: [first, stage, second, preRelease ?? "0"].map(Number) };
  }
  const numbers = (versioning === "integer" ? [first] : [first, second, third]).map(Number);
  return { text, versioning, numbers, ...(preRelease && { preRelease: preRelease.split(".") }) };
}

/**
 * The last part of a text that looks like a version ("2.1.0" of an address, "v2" of a namespace), where none is another one
 * that is looked for. A namespace, which has no other way, writes 2_1_0.
 */
export function versionWithin(text: string, other?: string): string | undefined {
  const separator = other !== undefined && /\d-\d/.test(other) ? "-" : ".";
  const written = text.replace(/(?<=\d)_(?=\d)/g, separator);
  const parts = written.match(new RegExp(`(?<![0-9A-Za-z])${versionText}(?![0-9A-Za-z])`, "g")) ?? [];
  const same = other === undefined ? undefined : parts.findLast((part) => isSameVersion(part, other));
  return same ?? parts.at(-1);
}

/** Whether two texts are one version, in whatever way both are counted. */
export function isSameVersion(a: string, b: string): boolean {
  const versioning = versioningOf([a, b]);
  const [left, right] = versioning ? [readVersion(a, versioning), readVersion(b, versioning)] : [];
  return a === b || (left !== undefined && right !== undefined && compareVersions(left, right) === 0);
}

/** The kind of version that all of these texts are; undefined where they do not agree, and for none. */
export function versioningOf(texts: readonly string[]): Versioning | undefined {
  if (texts.length === 0) return undefined;
  const order: readonly Versioning[] = ["date", "schemaver", "integer", "semver"];
  return order.find((versioning) => texts.every((text) => readVersion(text, versioning)));
}

/** The order of versions of one kind (semver §11: a pre-release comes before its release). */
export function compareVersions(a: Version, b: Version): number {
  const at = a.numbers.findIndex((number, i) => number !== b.numbers[i]);
  if (at >= 0) return (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
  return comparePreReleases(a.preRelease, b.preRelease);
}

function comparePreReleases(a: Version["preRelease"], b: Version["preRelease"]): number {
  if (!a || !b) return (a ? -1 : 0) + (b ? 1 : 0);
  for (const [i, part] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (part === other) continue;
    const [isNumber, otherIsNumber] = [/^\d+$/.test(part), /^\d+$/.test(other)];
    if (isNumber && otherIsNumber) return Number(part) - Number(other);
    return isNumber === otherIsNumber ? byCodeUnits(part, other) : isNumber ? -1 : 1;
  }
  return a.length - b.length;
}

/**
 * Versions with one key are promised to each other: a SchemaVer's MODEL, a semver's major version (before 1.0.0 the minor
 * one, semver §4). Whole numbers and dates are all in one line, of packages each is one.
 */
export function lineKey({ versioning, numbers }: Version): string {
  const [major = 0, minor = 0] = numbers;
  if (versioning === "package") return numbers.join(".");
  if (versioning === "schemaver") return String(major);
  if (versioning === "semver") return major > 0 ? String(major) : `0.${String(minor)}`;
  return "";
}

/** Whether another version counts in the line of this one: a pre-release promises nothing to a release (semver §9). */
export function isInLineOf(own: Version, other: Version): boolean {
  const counts = !other.preRelease || own.preRelease !== undefined;
  return counts && lineKey(other) === lineKey(own);
}

/** Whether a version is promised to one that is no earlier. */
export function isPromisedTo(earlier: Version, own: Version): boolean {
  return isInLineOf(own, earlier) && compareVersions(earlier, own) <= 0;
}

/** The size of a step: 3 for MODEL or MAJOR, 2, 1; 0 for none; undefined where this kind has no sizes. */
export function stepSize(before: Version, after: Version): number | undefined {
  if (after.versioning !== "semver" && after.versioning !== "schemaver") return undefined;
  const at = before.numbers.findIndex((number, i) => number !== after.numbers[i]);
  return at < 0 ? 0 : 3 - at;
}

/** The version that is a step of this size after another one, with as many numbers as are written there. */
export function versionAfter({ text, versioning, numbers }: Version, size: number): string {
  const position = 3 - size;
  const next = numbers.map((part, i) => (i === position ? part + 1 : i < position ? part : 0));
  const [prefix = "", written = ""] = /^(v?)([\d.]*)/i.exec(text)?.slice(1) ?? [];
  if (versioning === "schemaver") return prefix + next.join("-");
  return prefix + next.slice(0, Math.max(written.split(".").length, position + 1)).join(".");
}

/**
 * A full name, package or address without the versions that stand in it, so that `shop.v1.Order` and `shop.v2.Order`, or an
 * `$id` with 1-0-0 and one with 1-0-1, are one name.
 */
export function withoutVersions(name: string): string {
  const isVersion = (piece: string) => /^v?\d[\da-z]*$/i.test(piece);
  const pieces = name.split(/[./:_#-]/).filter((piece) => piece !== "" && !isVersion(piece));
  return pieces.map((piece) => piece.replace(/V\d+$/, "")).join(".");
}
