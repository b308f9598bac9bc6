import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  requirementsOf
} from "./chunk-ATNF7SZS.js";
import {
  decide
} from "./chunk-XT3IOIZA.js";
import "./chunk-DGFFBHFB.js";
import "./chunk-B22PQ2FE.js";
import "./chunk-K7BIVF42.js";
import {
  readPolicy
} from "./chunk-V3WW5KHQ.js";
import "./chunk-PW65JN2F.js";
import "./chunk-D4X2WHQY.js";
import "./chunk-NDOGP6H7.js";
import "./chunk-LBIRKAEJ.js";
import "./chunk-IKJXLDHI.js";
import "./chunk-N66REMM2.js";
import "./chunk-GDRTTNRI.js";
import {
  startOf
} from "./chunk-TEAWOY76.js";
import "./chunk-YNO55PNM.js";
import "./chunk-HFUYKLHX.js";
import {
  configFault,
  readGoverned,
  textOf
} from "./chunk-C4YJ6VGI.js";
import "./chunk-KIXXTSYO.js";
import {
  refuseConfig
} from "./chunk-LCP6SGCJ.js";
import {
  gitSources
} from "./chunk-5LPFY4I7.js";
import "./chunk-VFIIIUW3.js";
import {
  oneLine
} from "./chunk-VUIP3A7O.js";
import "./chunk-XFA24NY6.js";
import "./chunk-JINGYXTJ.js";
import "./chunk-OCGYIKHP.js";
import {
  pathOf
} from "./chunk-N5M2AU2H.js";
import {
  reads,
  rejects,
  undecided
} from "./chunk-CWGE2KQZ.js";
import "./chunk-ZK6ZCCRP.js";
import {
  UsageError
} from "./chunk-PL2K5IKI.js";
import "./chunk-M3OXMBXV.js";

// src/commands/policy.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/governance/commands/policy-test.ts
async function testPolicy(policy, file, text, now) {
  const read = await readGoverned(
    "policy-cases",
    textOf(file, "head", text)
  );
  if ("faults" in read) return read;
  const undated = read.value.cases.filter(({ at }) => at !== void 0 && startOf(at) === void 0);
  if (undated.length > 0) {
    const location = { file };
    return {
      faults: undated.map(
        ({ name }) => configFault("GV003", `case ${JSON.stringify(name)}: at: is not a day of the calendar`, location)
      )
    };
  }
  return { results: await Promise.all(read.value.cases.map((one) => run(policy, one, now))) };
}
async function run(policy, one, now) {
  const at = (one.at === void 0 ? void 0 : startOf(one.at)) ?? now;
  const comparison = sketch(one.change);
  const needs = await requirementsOf(policy, [comparison], { now: at });
  const decision = await decide(needs, {
    author: one.author ?? "@nobody-in-particular",
    commits: [],
    landed: [],
    reviews: (one.approvedBy ?? []).map((handle) => ({
      login: handle.slice(1),
      state: "APPROVED",
      at,
      transitions: needs.transitions
    }))
  });
  const requirements = decision.requirements.filter(({ status }) => status !== "met").map(({ code, message }) => `${code} ${message}`);
  return { name: one.name, expected: one.expect, found: decision.status, requirements };
}
function sketch({
  contract,
  class: kind,
  status = "modified",
  changes = [],
  removes = []
}) {
  const pairing = {
    status,
    ...status !== "added" && { basePath: contract },
    ...status !== "removed" && { headPath: contract }
  };
  const verdict = verdictOf(kind);
  const made = [
    ...changes.map((element) => changeOf(element, "changed", verdict)),
    ...removes.map((element) => changeOf(element, "removed", verdict))
  ];
  return {
    pairing,
    format: contract.endsWith(".proto") ? "protobuf" : contract.endsWith(".avsc") ? "avro" : "json-schema",
    id: pathOf(pairing),
    verdict,
    changes: made,
    faults: [],
    notes: [],
    digests: { ...status !== "added" && { base: "base" }, ...status !== "removed" && { head: "head" } }
  };
}
function verdictOf(kind) {
  const fails = rejects("the case says so");
  if (kind === "undecided") return { backward: undecided("the case says so"), forward: reads };
  return {
    backward: kind === "full" || kind === "backward" ? reads : fails,
    forward: kind === "full" || kind === "forward" ? reads : fails
  };
}
function changeOf(element, edit, verdict) {
  return {
    rule: "avro/sketched",
    element: element.split("."),
    edit,
    message: `${element} is ${edit}`,
    surface: "wire",
    verdict,
    effect: "alone",
    references: [],
    remedy: "",
    fingerprint: `sketch:${element}`
  };
}

// src/commands/policy.ts
var command = {
  name: "policy",
  summary: "policy test FILE: runs a table of cases against the policy of the working tree",
  operands: "test FILE",
  options: {
    config: { type: "string", value: "FILE", help: "the config file (default: contract-check.yaml)" }
  },
  example: "  contract-check policy test governance/policy-cases.yaml",
  async run(args, terminal) {
    const [verb, file, ...more] = args.operands;
    if (verb !== "test" || file === void 0 || more.length > 0)
      throw new UsageError("policy knows one verb: contract-check policy test FILE");
    const { headSide } = await gitSources({ cwd: terminal.cwd, base: "HEAD" });
    const read = await readPolicy(headSide, args.one("config"));
    if ("faults" in read) return refuseConfig(read.faults, terminal);
    const text = await readFile(resolve(terminal.cwd, file), "utf8").catch(() => {
      throw new UsageError(`${file} could not be read`);
    });
    const tested = await testPolicy(read.policy, file, text, terminal.now());
    if ("faults" in tested) return refuseConfig(tested.faults, terminal);
    for (const { name, expected, found, requirements } of tested.results) {
      const right = expected === found;
      terminal.out(
        `${right ? "ok  " : "FAIL"} ${oneLine(name)}${right ? "" : `: expected ${expected}, found ${found}`}
`
      );
      if (!right) for (const requirement of requirements) terminal.out(`       ${oneLine(requirement)}
`);
    }
    return tested.results.every(({ expected, found }) => expected === found) ? 0 : 1;
  }
};
export {
  command
};
