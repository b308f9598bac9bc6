import type { Format } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";

/** Strings that a format accepts and refuses, for building instances. */
interface FormatSamples {
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

/** The formats that ajv-formats asserts; every other name is an annotation. */
export const formatSamples: Readonly<Record<string, FormatSamples>> = {
  date: { valid: ["2020-01-31", "1999-12-01"], invalid: ["", "x", "2020-13-01", "2020-01-31T00:00:00Z"] },
  time: { valid: ["10:00:00Z", "23:59:59Z"], invalid: ["", "x", "25:00:00Z", "2020-01-31"] },
  "date-time": {
    valid: ["2020-01-31T10:00:00Z", "1999-12-01T23:59:59.5Z"],
    invalid: ["", "x", "2020-01-31", "10:00:00Z"],
  },
  duration: { valid: ["P1D", "PT1H", "P2Y3M"], invalid: ["", "x", "P", "1D"] },
  uri: {
    valid: ["http://a.b/c", "https://example.org", "urn:a:b", "a:b"],
    invalid: ["", "x", "//a", "a b", "/a"],
  },
  "uri-reference": { valid: ["", "x", "/a", "http://a.b/c", "#a"], invalid: ["\\", "a b", "http://a b"] },
  "uri-template": { valid: ["", "x", "http://a.b/{c}"], invalid: ["{", "http://a.b/{c"] },
  url: { valid: ["http://example.org", "https://example.org/a"], invalid: ["", "x", "a b", "http://"] },
  email: {
    valid: ["a@b.co", "joe.bloggs@example.com", "x@example.org"],
    invalid: ["", "x", "@", "a@", "@b.co"],
  },
  hostname: { valid: ["a", "example.org", "x"], invalid: ["", "-", "a b", "a_b"] },
  ipv4: { valid: ["127.0.0.1", "192.168.0.1"], invalid: ["", "x", "256.0.0.1", "1.2.3"] },
  ipv6: { valid: ["::1", "2001:db8::1"], invalid: ["", "x", "1.2.3.4", ":::"] },
  regex: { valid: ["", "x", "a*"], invalid: ["[", "(", "*"] },
  uuid: {
    valid: ["2eb8aa08-aa98-11ea-b4aa-73b441d16380", "00000000-0000-4000-8000-000000000000"],
    invalid: ["", "x", "2eb8aa08-aa98-11ea-b4aa-73b441d1638"],
  },
  "json-pointer": { valid: ["", "/a", "/a/0"], invalid: ["x", "a/", "/~"] },
  "json-pointer-uri-fragment": { valid: ["#", "#/a"], invalid: ["", "x"] },
  "relative-json-pointer": { valid: ["0", "1/a", "0#"], invalid: ["", "x", "/a", "-1"] },
  "iso-time": { valid: ["10:00:00", "10:00:00Z"], invalid: ["", "x"] },
  "iso-date-time": { valid: ["2020-01-31T10:00:00", "2020-01-31T10:00:00Z"], invalid: ["", "x"] },
  byte: { valid: ["", "YQ==", "YWJj"], invalid: ["x", "a b"] },
};

/** Formats whose every value is a value of the other too, by their defining RFCs. */
export const formatInclusions: readonly (readonly [narrow: string, wide: string])[] = [
  ["uri", "uri-reference"],
];

const uuid = "^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$";
const ipv4 = "^(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)$";
/** February to its 28th, which every year has, or to its 29th. */
const dayTo = (last: string) =>
  `\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|02-(?:${last})|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`;
const minute = "(?:[01]\\d|2[0-3]):[0-5]\\d";
const clock = `${minute}:[0-5]\\d(?:\\.\\d+)?(?:[Zz]|[+-]${minute})`;
/** With leap seconds, and what ajv-formats lets through of offsets. */
const anyClock = "\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?)";

/**
 * What every value of a format looks like, by its RFC and by the validators in use: patterns that surely hold of all of
 * them (and of more), so that a proof may lean on them. Of uuid exactly the RFC's: ajv-formats also takes urn:uuid:.
 */
export const formatShapes: Readonly<Record<string, string>> = {
  date: `^${dayTo("28|29")}$`,
  time: `^${anyClock}$`,
  "date-time": `^${dayTo("28|29")}[Tt\\s]${anyClock}$`,
  duration: "^P[0-9YMDTHSW.,]{2,}$",
  uri: "^[A-Za-z][A-Za-z0-9+.-]*:",
  url: "^[A-Za-z\\u017f]+://", // ajv-formats compares without case, and so takes "ſ" for "s"
  email: "@",
  hostname: "^[0-9A-Za-z.-]{1,254}$",
  ipv4,
  ipv6: "^[0-9A-Fa-f:.]{2,45}$",
  uuid,
};

/** Patterns whose every match is surely a value of the format, by its RFC and by the validators in use. */
export const formatCores: Readonly<Record<string, string>> = {
  date: `^${dayTo("28")}$`,
  time: `^${clock}$`,
  "date-time": `^${dayTo("28")}T${clock}$`,
  ipv4,
  uuid,
};

/** Patterns whose every match is a value of the format (of many more there is none): for building instances only. */
export const formatExamples: Readonly<Record<string, string>> = {
  date: "^20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])$",
  time: "^(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z$",
  "date-time":
    "^20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z$",
  duration: "^P\\d+D$",
  uri: "^https?://[a-z0-9]+(?:\\.[a-z0-9]+)*(?:/[a-z0-9._-]*)*$",
  "uri-reference": "^(?:/[a-z0-9._-]*)+$",
  "uri-template": "^(?:/[a-z0-9._-]*)+$",
  url: "^https?://[a-z0-9]+\\.org(?:/[a-z0-9._-]+)*$",
  email: "^[a-z0-9]+(?:\\.[a-z0-9]+)*@[a-z0-9]+(?:\\.[a-z0-9]+)+$",
  hostname: "^[a-z0-9]{1,60}(?:\\.[a-z0-9]{1,60}){0,3}$",
  ipv4: "^(?:(?:1\\d\\d|[1-9]?\\d)\\.){3}(?:1\\d\\d|[1-9]?\\d)$",
  ipv6: "^(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$",
  uuid,
  "json-pointer": "^(?:/[a-z0-9._-]*)*$",
};

export function isAsserted(format: string): boolean {
  return Object.hasOwn(formatSamples, format);
}

/** Whether a string has a format, by the same definitions that Ajv is given; undefined when that cannot be told. */
export function hasFormat(name: string, text: string): boolean | undefined {
  const formats: Readonly<Record<string, Format>> = fullFormats;
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  const check = typeof format === "object" && "validate" in format ? format.validate : format;
  if (text.length > longestChecked) return undefined;
  if (check instanceof RegExp) {
    check.lastIndex = 0;
    return check.test(text);
  }
  if (typeof check !== "function") return undefined;
  const answer: unknown = (check as (text: string) => unknown)(text);
  return typeof answer === "boolean" ? answer : undefined;
}

/** The format definitions backtrack; longer texts are not given to them. */
const longestChecked = 2000;
