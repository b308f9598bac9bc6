import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { anyOf } from "../algorithms/words.js";
import { contractSuffixes } from "../model/formats.js";
import { numberText } from "../model/version.js";
import { UsageError } from "./command.js";

/** Endings that a folder's versions may have, and that are no part of a version's number. */
const endings = [...contractSuffixes, ".json", ".yaml", ".yml"];

/** A version in a path: after a letter, only with its v (TripV2). */
const versionPart = new RegExp(
  `(?:(?<![0-9A-Za-z])[vV]?|(?<=[0-9A-Za-z])[vV])(?:\\d+(?:p\\d+)?(?:alpha|beta)\\d*|${numberText})(?![0-9A-Za-z])`,
  "g",
);

/**
 * An operand as a path; of PATH@VERSION, the file or folder of that version beside the one that PATH names, or below it.
 * @throws UsageError where neither is there.
 */
export function placeOf(cwd: string, operand: string): string {
  const whole = resolve(cwd, operand);
  const [, path, version] = /^(.+)@([^@/]+)$/.exec(operand) ?? [];
  if (path === undefined || version === undefined || existsSync(whole)) return whole;
  const beside = besides(path, version);
  const places = [...beside, ...below(path, version)];
  const place = places.find((candidate) => existsSync(resolve(cwd, candidate)));
  if (place !== undefined) return resolve(cwd, place);
  const likely = beside.length > 0 ? [...new Set(beside)] : [join(path, version)];
  throw new UsageError(
    `there is no version ${version} of ${path} here: looked for ${anyOf(likely)} and the like, among the files as they lie here`,
  );
}

/** PATH with this version for one that it says, or where it has a place for one; the last such part first. */
function besides(path: string, version: string): readonly string[] {
  const ending = endings.find((suffix) => path.endsWith(suffix)) ?? "";
  const stem = path.slice(0, path.length - ending.length);
  const parts = [...new Set([...stem.matchAll(versionPart)].map(([part]) => part))].reverse();
  const written = parts.flatMap((part) => {
    const forms = [(/^v/i.exec(part)?.[0] ?? "") + version.replace(/^v/i, ""), version];
    const all = (form: string) => stem.replace(versionPart, (text) => (text === part ? form : text));
    const last = stem.lastIndexOf(part);
    const lastAlone = (form: string) => stem.slice(0, last) + form + stem.slice(last + part.length);
    return forms.flatMap((form) => [all(form) + ending, lastAlone(form) + ending]);
  });
  return path.includes("{version}") ? [path.replaceAll("{version}", version), ...written] : written;
}

/** What lies in the folder PATH, or beside a file without a version. */
function below(path: string, version: string): readonly string[] {
  const number = version.replace(/^v/i, "");
  const names = [version, number, `v${number}`].flatMap((name) => ["", ...endings].map((end) => name + end));
  const [, stem = "", ending = ""] = /^(.*?)((?:\.[^/.]+)*)$/.exec(path) ?? [];
  return [...names.map((name) => join(path, name)), `${stem}-${version}${ending}`];
}
