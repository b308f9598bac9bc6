import { Ajv2020 } from "ajv/dist/2020.js";
import { join } from "node:path";
import { type Ended, runKept, shippedPackage } from "./shipped.js";

export interface Ran extends Ended {
  readonly code: number;
}

/** Runs one call of the program, as it is installed. */
export function run(cwd: string, ...argv: readonly string[]): Promise<Ran> {
  return runIn("UTC", cwd, ...argv);
}

/** As `run`, for a person who reads times in this zone. */
export async function runIn(zone: string, cwd: string, ...argv: readonly string[]): Promise<Ran> {
  const start = { cwd, env: { TZ: zone }, now: Date.UTC(2026, 0, 5) };
  const { code, out, err } = await runKept(join(shippedPackage(), "dist/cli.js"), argv, start);
  if (code === null) throw new Error(`the program was killed: ${err}`);
  return { code, out, err };
}

/** As much of the JSON output as the tests look at. */
export interface ReportJson {
  readonly base: { readonly ref: string; readonly commit: string | null };
  readonly head: { readonly ref: string; readonly commit: string | null };
  readonly summary: Readonly<Record<string, number>>;
  readonly contracts: readonly ContractJson[];
  readonly notes?: readonly string[];
  readonly decision?: {
    readonly status: string;
    readonly requirements: readonly { readonly code: string; readonly message: string }[];
  };
}
export interface ContractJson {
  readonly path: string;
  readonly basePath?: string;
  readonly id: string;
  readonly format: string;
  readonly status: string;
  readonly cause?: string;
  readonly class: string;
  readonly backward: string;
  readonly forward: string;
  readonly mode: string;
  readonly declared: boolean;
  readonly satisfied: boolean;
  readonly against?: readonly { readonly relation: string; readonly name: string; readonly path: string }[];
  readonly changes: readonly {
    readonly rule: string;
    readonly element: readonly string[];
    readonly message: string;
    readonly fingerprint: string;
    readonly class: string;
  }[];
  readonly faults: readonly {
    readonly message: string;
    readonly location?: Readonly<Record<string, unknown>>;
  }[];
  readonly notes?: readonly string[];
}

const printed = await run(".", "schema", "report");
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(
  JSON.parse(printed.out) as Record<string, unknown>,
);

/** Runs with --format json: what is printed is what `schema report` says. */
export async function runJson(
  cwd: string,
  ...argv: readonly string[]
): Promise<Ran & { readonly json: ReportJson }> {
  const ran = await run(cwd, ...argv, "--format", "json");
  if (ran.out === "") throw new Error(`nothing was printed: exit ${String(ran.code)}: ${ran.err}`);
  const json = JSON.parse(ran.out) as ReportJson;
  if (!validate(json))
    throw new Error(`not what the schema says: ${JSON.stringify(validate.errors, null, 1)}`);
  return { ...ran, json };
}
