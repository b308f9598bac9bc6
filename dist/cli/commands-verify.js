import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  findTip
} from "./chunk-3VVMXCW7.js";
import "./chunk-5FETM3G4.js";
import "./chunk-YNWNUY32.js";
import "./chunk-A3OKUYED.js";
import "./chunk-B22PQ2FE.js";
import {
  readSignOffs,
  verifySignOff
} from "./chunk-3UIA74I4.js";
import {
  readPolicy
} from "./chunk-MPVH2LCM.js";
import "./chunk-2PXSKLYF.js";
import "./chunk-SXPTLCRK.js";
import "./chunk-KIQD5JNG.js";
import "./chunk-CGPJ3MHF.js";
import "./chunk-IKJXLDHI.js";
import "./chunk-N66REMM2.js";
import "./chunk-GDRTTNRI.js";
import "./chunk-TEAWOY76.js";
import "./chunk-YNO55PNM.js";
import "./chunk-HFUYKLHX.js";
import "./chunk-TLORDV5V.js";
import "./chunk-KIXXTSYO.js";
import {
  gatedOptions,
  localRequest,
  refuseConfig
} from "./chunk-LCP6SGCJ.js";
import {
  commitSnapshot,
  gitSources
} from "./chunk-R6CY6DC7.js";
import "./chunk-VFIIIUW3.js";
import "./chunk-VUIP3A7O.js";
import "./chunk-EBKQS6ND.js";
import "./chunk-JINGYXTJ.js";
import "./chunk-OCGYIKHP.js";
import "./chunk-N5M2AU2H.js";
import "./chunk-CWGE2KQZ.js";
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
