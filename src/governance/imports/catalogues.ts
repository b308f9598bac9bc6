import type { Handle } from "../../model/decision.js";
import type { Snapshot } from "../../model/snapshot.js";
import { plain } from "../../source/node.js";
import { ReadError, textOf } from "../../source/text.js";
import { yamlStreamReader } from "../../source/yaml.js";
import { type ConfigFault, configFault } from "../files/fault.js";
import type { Part } from "../policy/parts.js";
import { anyFileMatches } from "../../globs/globs.js";
import type { Consumer, ContractEntry, Policy } from "../policy/policy.js";
import { listOf } from "../policy/raw.js";
import { backstageConsumers } from "./backstage.js";
import type { Entity } from "./entity.js";
import { odcsContract } from "./odcs.js";

export interface Imported {
  readonly contracts: readonly ContractEntry[];
  readonly consumers: readonly Consumer[];
  readonly faults: readonly ConfigFault[];
}

const mostFiles = 2000;

/** What Backstage and ODCS files at the governed tip say of consumers and owners. */
export async function importCatalogues(
  tip: Snapshot,
  parts: readonly Part[],
  policy: Policy,
): Promise<Imported> {
  const globs = (key: "backstage" | "odcs") => parts.flatMap(({ raw }) => listOf(raw.imports?.[key]));
  if (globs("backstage").length + globs("odcs").length === 0)
    return { contracts: [], consumers: [], faults: [] };
  const faults: ConfigFault[] = [];
  const backstage = await entitiesOf(tip, globs("backstage"), faults);
  const odcs = await entitiesOf(tip, globs("odcs"), faults);
  const handle = (name: string) => handleOf(policy, name);
  return {
    consumers: backstageConsumers(backstage, handle),
    contracts: odcs.flatMap((entity) => odcsContract(entity, handle) ?? []),
    faults,
  };
}

async function entitiesOf(
  tip: Snapshot,
  globs: readonly string[],
  faults: ConfigFault[],
): Promise<readonly Entity[]> {
  const files = [...tip.entries]
    .filter(([path, { mode }]) => mode.startsWith("100") && anyFileMatches(globs, path))
    .map(([path]) => path)
    .sort()
    .slice(0, mostFiles);
  if (files.length === 0) return [];
  await tip.load(files);
  const read = await yamlStreamReader();
  return files.flatMap((file) => {
    const loaded = tip.read(file);
    if ("fault" in loaded) {
      faults.push(configFault("GV008", loaded.fault, { file, side: tip.side }));
      return [];
    }
    const source = textOf(file, tip.side, loaded.text);
    try {
      return read(source).map((node) => ({
        file,
        value: plain(node),
        location: source.locate(node.start, node.start),
      }));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      faults.push(configFault("GV001", error.message, error.location));
      return [];
    }
  });
}

/** "group:default/orders", "orders" and "@acme/orders" name the team whose handle ends in "orders". */
function handleOf(policy: Policy, name: string): Handle | undefined {
  const reference = name.toLowerCase();
  if (reference.startsWith("@")) return policy.teams.get(reference)?.handle ?? (name as Handle);
  const [kind = "", rest = reference] = reference.includes(":")
    ? reference.split(":", 2)
    : ["group", reference];
  const last = rest.slice(rest.lastIndexOf("/") + 1);
  if (kind === "user") return `@${last}`;
  return [...policy.teams.values()].find(({ handle }) => handle.toLowerCase().split("/").at(-1) === last)
    ?.handle;
}
