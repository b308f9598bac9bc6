import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  outputOptions,
  printReport
} from "./chunk-ISOA2QGP.js";
import "./chunk-MU5MR6P5.js";
import {
  gate
} from "./chunk-JWFX4YDT.js";
import "./chunk-7FEU6FBQ.js";
import "./chunk-JPMXNO7C.js";
import "./chunk-PSOBQU6S.js";
import {
  localQuestion
} from "./chunk-MYE7CKHZ.js";
import {
  decide
} from "./chunk-XT3IOIZA.js";
import "./chunk-DGFFBHFB.js";
import "./chunk-B22PQ2FE.js";
import "./chunk-K7BIVF42.js";
import "./chunk-D4X2WHQY.js";
import "./chunk-NDOGP6H7.js";
import {
  isUnverifiable
} from "./chunk-LBIRKAEJ.js";
import "./chunk-IKJXLDHI.js";
import "./chunk-N66REMM2.js";
import "./chunk-GDRTTNRI.js";
import "./chunk-TEAWOY76.js";
import "./chunk-YNO55PNM.js";
import "./chunk-HFUYKLHX.js";
import "./chunk-C4YJ6VGI.js";
import "./chunk-KIXXTSYO.js";
import {
  gatedOptions,
  instantOf,
  localRequest,
  refuseConfig
} from "./chunk-LCP6SGCJ.js";
import "./chunk-5LPFY4I7.js";
import {
  judgingOptions
} from "./chunk-VFIIIUW3.js";
import "./chunk-VUIP3A7O.js";
import "./chunk-XFA24NY6.js";
import "./chunk-JINGYXTJ.js";
import "./chunk-OCGYIKHP.js";
import "./chunk-N5M2AU2H.js";
import "./chunk-CWGE2KQZ.js";
import "./chunk-ZK6ZCCRP.js";
import {
  UsageError
} from "./chunk-PL2K5IKI.js";
import "./chunk-M3OXMBXV.js";

// src/governance/commands/simulate.ts
async function simulate(needs, facts, { approve = [], at }) {
  const now = at ?? needs.now;
  const imagined = approve.map((handle) => ({
    login: handle.slice(1),
    state: "APPROVED",
    at: Math.min(now, needs.now),
    transitions: needs.transitions
  }));
  const known = facts.reviews === void 0 || isUnverifiable(facts.reviews) ? [] : facts.reviews;
  const commits = facts.commits ?? (facts.author === void 0 ? [] : void 0);
  return decide(
    { ...needs, now },
    { ...facts, reviews: [...known, ...imagined], ...commits && { commits } }
  );
}

// src/model/decision.ts
var exitCodes = {
  pass: 0,
  neutral: 0,
  refused: 1,
  fault: 3,
  unverifiable: 4,
  waiting: 5
};

// src/commands/simulate.ts
var command = {
  name: "simulate",
  summary: "What if: the decision as it would be with these approvals, at that moment",
  options: {
    ...gatedOptions,
    approve: {
      type: "string",
      multiple: true,
      value: "@LOGIN",
      help: "as if this person approved (repeatable)"
    },
    at: { type: "string", value: "INSTANT", help: "as if it were then, for example 2026-12-01T22:00+01:00" },
    ...judgingOptions,
    ...outputOptions
  },
  example: "  contract-check simulate --approve @lena --at 2026-12-05T22:30+01:00",
  async run(args, terminal) {
    const approve = args.all("approve").map((login) => {
      if (!login.startsWith("@"))
        throw new UsageError(`--approve ${login}: write the login with its @, as @${login}`);
      return login;
    });
    const question = await localQuestion(localRequest(args, terminal, instantOf(args, terminal, true)));
    const answer = await gate(question);
    if ("faults" in answer) return refuseConfig(answer.faults, terminal);
    const { needs, facts } = answer;
    const decision = needs && facts ? await simulate(needs, facts, { approve }) : answer.report.decision;
    await printReport({ ...answer.report, decision }, args, terminal);
    return exitCodes[decision.status];
  }
};
export {
  command
};
