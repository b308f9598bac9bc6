import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  findTip
} from "./chunk-3JVKAUH7.js";
import "./chunk-S5UV3DQ7.js";
import "./chunk-ABOFKKYM.js";
import "./chunk-PVXJCI4J.js";
import "./chunk-X3JXA7RG.js";
import "./chunk-B22PQ2FE.js";
import {
  readSignOffs,
  verifySignOff
} from "./chunk-VJYATSCY.js";
import "./chunk-AZE624FU.js";
import {
  readPolicy
} from "./chunk-JBWV46GL.js";
import "./chunk-IY5V7Z5B.js";
import "./chunk-VZBVQPF6.js";
import "./chunk-HW7R7QNC.js";
import "./chunk-NYTDGYAH.js";
import "./chunk-Z2DMLIB6.js";
import "./chunk-N66REMM2.js";
import "./chunk-3BCIDZOT.js";
import "./chunk-YNO55PNM.js";
import "./chunk-RTO5HKP2.js";
import "./chunk-UAVSZYUN.js";
import "./chunk-A4ZSNBXE.js";
import "./chunk-6AJLP4ZC.js";
import "./chunk-TVMEH3ZK.js";
import "./chunk-7DRAHB5H.js";
import {
  gatedOptions,
  localRequest,
  refuseConfig
} from "./chunk-LCP6SGCJ.js";
import {
  commitSnapshot,
  gitSources
} from "./chunk-DXICQGX2.js";
import "./chunk-VFIIIUW3.js";
import "./chunk-VUIP3A7O.js";
import "./chunk-EBKQS6ND.js";
import "./chunk-N5M2AU2H.js";
import "./chunk-ZK6ZCCRP.js";
import "./chunk-PL2K5IKI.js";
import "./chunk-M3OXMBXV.js";

// src/commands/verify.ts
var command = {
  name: "verify",
  summary: "Checks the sign-off files of the proposal against the keys on the governed branch",
  options: gatedOptions,
  example: "  contract-check verify --governance-ref origin/main",
  async run(args, terminal) {
    const request = localRequest(args, terminal, terminal.now());
    const { cwd, base, head } = request;
    const tip = await findTip(cwd, request);
    const read = await readPolicy(await commitSnapshot(cwd, tip.commit), request.config);
    if ("faults" in read) return refuseConfig(read.faults, terminal);
    const { headSide } = await gitSources({
      cwd,
      ...base !== void 0 && { base },
      ...head !== void 0 && { head }
    });
    const found = await readSignOffs(headSide);
    let bad = 0;
    for (const file of found) {
      const checked = await verifySignOff(read.policy, file);
      if ("invalid" in checked) bad += 1;
      const said = "invalid" in checked ? `does not count: ${checked.invalid}` : `good signature of ${checked.signOff.signer} for ${checked.signOff.contract} ${checked.signOff.digest}`;
      terminal.out(`${file.file}: ${said}
`);
    }
    if (found.length === 0) terminal.out("there is no sign-off file here\n");
    return bad === 0 ? 0 : 1;
  }
};
export {
  command
};
