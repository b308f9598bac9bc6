import type { Format } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";

/** Strings that a format accepts and refuses, for building instances. */
export interface FormatSamples {
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
  ["url", "uri-reference"],
];

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
