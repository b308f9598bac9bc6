import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  findTip
} from "./chunk-MYE7CKHZ.js";
import "./chunk-ATNF7SZS.js";
import "./chunk-XT3IOIZA.js";
import "./chunk-DGFFBHFB.js";
import "./chunk-B22PQ2FE.js";
import "./chunk-K7BIVF42.js";
import {
  readPolicy
} from "./chunk-V3WW5KHQ.js";
import "./chunk-PW65JN2F.js";
import {
  isAway,
  membersOf,
  ownershipOf
} from "./chunk-D4X2WHQY.js";
import "./chunk-NDOGP6H7.js";
import {
  entryFor,
  scopeOf
} from "./chunk-LBIRKAEJ.js";
import "./chunk-IKJXLDHI.js";
import {
  elementMatches,
  matchesBelow
} from "./chunk-N66REMM2.js";
import "./chunk-GDRTTNRI.js";
import "./chunk-TEAWOY76.js";
import "./chunk-YNO55PNM.js";
import "./chunk-HFUYKLHX.js";
import "./chunk-C4YJ6VGI.js";
import "./chunk-KIXXTSYO.js";
import {
  gatedOptions,
  localRequest,
  placeText,
  refuseConfig
} from "./chunk-LCP6SGCJ.js";
import {
  commitSnapshot
} from "./chunk-5LPFY4I7.js";
import "./chunk-VFIIIUW3.js";
import {
  jsonText,
  oneLine
} from "./chunk-VUIP3A7O.js";
import "./chunk-XFA24NY6.js";
import "./chunk-JINGYXTJ.js";
import "./chunk-OCGYIKHP.js";
import "./chunk-N5M2AU2H.js";
import "./chunk-CWGE2KQZ.js";
import {
  oneOf
} from "./chunk-ZK6ZCCRP.js";
import {
  UsageError
} from "./chunk-PL2K5IKI.js";
import "./chunk-M3OXMBXV.js";

// src/governance/commands/owners-report.ts
function ownersReport(policy, path, element, now) {
  const { owners, because, location } = ownershipOf(policy, path, element);
  const entry = entryFor(policy, path);
  const rules = entry?.elements ?? [];
  const here = element ? rules.filter((rule) => elementMatches(rule.path, element)) : [];
  const frozen = here.findLast((rule) => rule.frozen)?.frozen;
  return {
    path,
    ...element && { element },
    owners: owners.map((handle) => {
      const found = membersOf(policy, void 0, handle);
      if ("unverifiable" in found) return { handle, members: [], away: [], unverifiable: found.unverifiable };
      return {
        handle,
        members: found.members,
        away: found.members.filter((one) => isAway(policy, one, now))
      };
    }),
    because,
    ...location && { location },
    deputies: entry?.deputies ?? [],
    ...entry?.oncall && { oncall: entry.oncall },
    tags: [.../* @__PURE__ */ new Set([...entry?.tags ?? [], ...here.flatMap(({ tags }) => tags ?? [])])],
    boards: [...new Set(here.flatMap(({ boards }) => boards ?? []))],
    ...frozen && { frozen },
    mode: scopeOf(policy).settings(path).mode,
    below: rules.filter(
      (rule) => rule.owners.length > 0 && (!element || matchesBelow(rule.path, element) && !here.includes(rule))
    ).map((rule) => ({ path: rule.path, owners: rule.owners, location: rule.location }))
  };
}

// src/commands/owners.ts
var command = {
  name: "owners",
  summary: "Who owns this contract or element, and which line of which file says so",
  operands: "PATH [ELEMENT]",
  options: {
    ...gatedOptions,
    format: { type: "string", value: "FORMAT", help: "text or json (default: text)" }
  },
  example: "  contract-check owners contracts/orders/order_placed.avsc OrderPlaced.total.amount",
  async run(args, terminal) {
    const [path, element, ...more] = args.operands;
    if (path === void 0 || more.length > 0)
      throw new UsageError(
        "owners takes a path and, if you like, an element: contract-check owners PATH [ELEMENT]"
      );
    const format = oneOf(args, "format", ["text", "json"], "text");
    const request = localRequest(args, terminal, terminal.now());
    const tip = await findTip(request.cwd, request);
    const read = await readPolicy(await commitSnapshot(request.cwd, tip.commit), request.config);
    if ("faults" in read) return refuseConfig(read.faults, terminal);
    const report = ownersReport(read.policy, path, element?.split("."), terminal.now());
    if (format === "json") {
      terminal.out(jsonText(report));
      return 0;
    }
    const people = report.owners.map(
      ({ handle, members, unverifiable }) => `${handle}${unverifiable === void 0 ? ` (${members.join(", ")})` : ` (${unverifiable})`}`
    );
    const lines = [
      people.length === 0 ? "nobody" : people.join(" or "),
      `  ${placeText(report.location)}${report.because}`,
      ...report.below.map(
        (one) => `  below, ${one.path}: ${one.owners.join(" or ")} (${placeText(one.location).replace(/: $/, "")})`
      ),
      `  promise: ${report.mode}`
    ];
    terminal.out(`${lines.map(oneLine).join("\n")}
`);
    return report.owners.length === 0 ? 1 : 0;
  }
};
export {
  command
};
