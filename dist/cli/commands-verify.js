import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  findTip
} from "./chunk-MYE7CKHZ.js";
import "./chunk-ATNF7SZS.js";
import "./chunk-XT3IOIZA.js";
import "./chunk-DGFFBHFB.js";
import "./chunk-B22PQ2FE.js";
import {
  readSignOffs,
  verifySignOff
} from "./chunk-K7BIVF42.js";
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
import "./chunk-TEAWOY76.js";
import "./chunk-YNO55PNM.js";
import "./chunk-HFUYKLHX.js";
import "./chunk-C4YJ6VGI.js";
import "./chunk-KIXXTSYO.js";
import {
  gatedOptions,
  localRequest,
  refuseConfig
} from "./chunk-LCP6SGCJ.js";
import {
  commitSnapshot,
  gitSources
} from "./chunk-5LPFY4I7.js";
import "./chunk-VFIIIUW3.js";
import "./chunk-VUIP3A7O.js";
import "./chunk-XFA24NY6.js";
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
