import { isPlainFile } from "../../model/entries.js";
import type { PartialLocation } from "../../model/location.js";
import type { Snapshot } from "../../model/snapshot.js";
import { textOf } from "../../source/text.js";
import { type ConfigFault, configFault } from "../files/fault.js";
import { placeIn } from "../files/place.js";
import { readGoverned } from "../files/validate.js";
import type { RequestFile as ChangeRequest } from "../files/types.generated.js";

export const requestFolder = "governance/changes/";

export type { RequestFile as ChangeRequest } from "../files/types.generated.js";

/** A request with the file that holds it. */
export interface FiledRequest {
  readonly file: string;
  readonly text: string;
  readonly request: ChangeRequest;
  readonly location: PartialLocation;
  /** Its contracts that are no file of this side; an id of the config may name them all the same. */
  readonly absent: readonly string[];
  /** Where a part of it stands: at("window"). */
  readonly at: (...path: readonly (string | number)[]) => PartialLocation;
}

export interface Requests {
  readonly filed: readonly FiledRequest[];
  readonly faults: readonly ConfigFault[];
}

export const noRequests: Requests = { filed: [], faults: [] };

/** All change requests of one side. A file that is no request is a fault with its place. */
export async function readRequests(side: Snapshot): Promise<Requests> {
  const files = side.entries
    .containing(requestFolder)
    .filter((path) => isRequestFile(path) && isPlainFile(side.entries.get(path)))
    .sort();
  if (files.length === 0) return noRequests;
  await side.load(files);
  const filed: FiledRequest[] = [];
  const faults: ConfigFault[] = [];
  for (const file of files) {
    const read = await readRequest(side, file);
    if ("faults" in read) faults.push(...read.faults);
    else filed.push(read);
  }
  return { filed, faults: [...faults, ...sameId(filed)] };
}

/** What a request books, for which contracts: as long as this stays the same, a booking keeps its age. */
export function bookingOf({ window, contracts }: ChangeRequest): string {
  return JSON.stringify([window?.id, window?.occurrence, contracts.map(({ id }) => id).sort()]);
}

/** The contracts of a request that do not exist, by path or by an id of the config. */
export function unknownContracts(ids: ReadonlySet<string>, { absent }: FiledRequest): readonly string[] {
  return absent.filter((id) => !ids.has(id));
}

export function isRequestFile(path: string): boolean {
  return path.startsWith(requestFolder) && /\/CHG-[^/]+\.ya?ml$/.test(path);
}

async function readRequest(
  side: Snapshot,
  file: string,
): Promise<FiledRequest | { readonly faults: readonly ConfigFault[] }> {
  const location = { file, side: side.side };
  const loaded = side.read(file);
  if ("fault" in loaded) return { faults: [configFault("GV102", loaded.fault, location)] };
  const read = await readGoverned<ChangeRequest>("request", textOf(file, side.side, loaded.text));
  if ("faults" in read) return read;
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
  if (read.value.id !== name) {
    const message = `the id ${JSON.stringify(read.value.id)} and the file's name differ: name the file ${read.value.id}.yaml`;
    return { faults: [configFault("GV102", message, location)] };
  }
  const at = (...path: readonly (string | number)[]) => placeIn(read, path);
  const absent = read.value.contracts.map(({ id }) => id).filter((id) => !side.entries.has(id));
  return { file, text: loaded.text, request: read.value, location, absent, at };
}

/** A fault at each of them: a proposal answers for those that it touches, wherever they sort. */
function sameId(filed: readonly FiledRequest[]): readonly ConfigFault[] {
  const files = new Map<string, readonly string[]>();
  for (const { file, request } of filed) files.set(request.id, [...(files.get(request.id) ?? []), file]);
  return filed.flatMap(({ file, request: { id }, location }) => {
    const other = files.get(id)?.find((path) => path !== file);
    return other === undefined
      ? []
      : [configFault("GV006", `${id} is also the id of ${other}: rename one`, location)];
  });
}
