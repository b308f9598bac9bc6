var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  command: () => command
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_MMGC7BAJ = require("./chunk-MMGC7BAJ.js");
var import_chunk_ISLHPPYF = require("./chunk-ISLHPPYF.js");
var import_chunk_V44WEYA7 = require("./chunk-V44WEYA7.js");
var import_chunk_FDGLPJHC = require("./chunk-FDGLPJHC.js");
var import_chunk_7UYI66J6 = require("./chunk-7UYI66J6.js");
var import_chunk_W7WSNWW7 = require("./chunk-W7WSNWW7.js");
var import_chunk_KTIHCRB6 = require("./chunk-KTIHCRB6.js");
var import_chunk_ANFBINGF = require("./chunk-ANFBINGF.js");
var import_chunk_DG2T2XIP = require("./chunk-DG2T2XIP.js");
var import_chunk_SELQ7KBI = require("./chunk-SELQ7KBI.js");
var import_chunk_RD63CWCZ = require("./chunk-RD63CWCZ.js");
var import_chunk_JMWKYBID = require("./chunk-JMWKYBID.js");
var import_chunk_I57QSP22 = require("./chunk-I57QSP22.js");
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var import_chunk_BC5NJ46V = require("./chunk-BC5NJ46V.js");
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_YECE4VMJ = require("./chunk-YECE4VMJ.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_OMTIT3VH = require("./chunk-OMTIT3VH.js");
var import_chunk_57B4HIDB = require("./chunk-57B4HIDB.js");
var import_chunk_DTUH27ZW = require("./chunk-DTUH27ZW.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
var import_chunk_E7P53MAG = require("./chunk-E7P53MAG.js");
var import_chunk_DFZFGR2X = require("./chunk-DFZFGR2X.js");
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var import_node_child_process = require("node:child_process");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
function signOffText(needs, wish) {
  const matter = needs.cases.find(({ path, name: name2 }) => path === wish.contract || name2 === wish.contract);
  if (!matter) {
    const signable = needs.cases.filter(({ signOffs }) => signOffs.length > 0).map(({ path }) => path).join(", ");
    return {
      message: `${wish.contract} needs no sign-off here: ${signable === "" ? "nothing does" : `these do: ${signable}`}`
    };
  }
  const change = (0, import_chunk_SELQ7KBI.requestOf)(matter);
  const digest = (0, import_chunk_I57QSP22.digestOf)(matter.transition);
  const text = JSON.stringify(
    {
      version: 1,
      ...change !== void 0 && { change },
      contract: matter.path,
      digest,
      decision: wish.decision ?? "approve",
      signer: wish.signer,
      at: (0, import_chunk_3D3IUTLF.isoInstant)(needs.now),
      ...wish.expires !== void 0 && { expires: wish.expires }
    },
    null,
    2
  );
  const name = digest.slice("sha256:".length, "sha256:".length + 12);
  return { file: `${import_chunk_SELQ7KBI.signOffFolder}${name}.${wish.signer.slice(1)}.json`, text: `${text}
` };
}
var command = {
  name: "sign",
  summary: "Writes an SSH-signed sign-off file, bound to the digest of the present change",
  operands: "CONTRACT\u2026",
  options: {
    ...import_chunk_YECE4VMJ.gatedOptions,
    as: {
      type: "string",
      value: "@LOGIN",
      help: "who signs; the governed branch must list this key under people:"
    },
    key: {
      type: "string",
      value: "FILE",
      help: "the SSH key: a private key, or a public one held by ssh-agent"
    },
    refuse: { type: "boolean", help: "sign a refusal: it vetoes the change" },
    expires: { type: "string", value: "DATE", help: "until when it counts" },
    at: { type: "string", value: "INSTANT", help: "date the sign-off (what-if)" }
  },
  example: "  contract-check sign contracts/orders/order.avsc --as @lena --key ~/.ssh/id_ed25519",
  async run(args, terminal) {
    const [signer, key] = [args.one("as"), args.one("key")];
    if (signer?.startsWith("@") !== true) throw new import_chunk_DFZFGR2X.UsageError("sign needs --as @LOGIN: who signs");
    if (key === void 0 || !(0, import_node_fs.existsSync)(key))
      throw new import_chunk_DFZFGR2X.UsageError(
        `sign needs --key FILE: an SSH key that exists${key === void 0 ? "" : ` (${key} does not)`}`
      );
    const answer = await (0, import_chunk_MMGC7BAJ.gate)(
      await (0, import_chunk_DG2T2XIP.localQuestion)((0, import_chunk_YECE4VMJ.localRequest)(args, terminal, (0, import_chunk_YECE4VMJ.instantOf)(args, terminal, true)))
    );
    if ("faults" in answer) return (0, import_chunk_YECE4VMJ.refuseConfig)(answer.faults, terminal);
    const { needs } = answer;
    if (!needs)
      throw new import_chunk_DFZFGR2X.UsageError("there is nothing to sign: no change, or no configuration on the governed branch");
    const wanted = args.operands.length > 0 ? args.operands : needs.cases.filter(({ level }) => level !== "free").map(({ path }) => path);
    if (wanted.length === 0) throw new import_chunk_DFZFGR2X.UsageError("nothing here needs a sign-off");
    const keys = needs.policy.people.get(signer.toLowerCase())?.keys ?? [];
    if (keys.length === 0)
      terminal.err(
        `the governed branch knows no key of ${signer}: add it under people:, or this will not count
`
      );
    const { root } = await (0, import_chunk_OMTIT3VH.openRepository)(terminal.cwd);
    const expires = args.one("expires");
    for (const contract of wanted) {
      const decision = args.is("refuse") ? "refuse" : "approve";
      const made = signOffText(needs, {
        contract,
        signer,
        decision,
        ...expires !== void 0 && { expires }
      });
      if ("message" in made) throw new import_chunk_DFZFGR2X.UsageError(made.message);
      const file = (0, import_node_path.join)(root, made.file);
      await (0, import_promises.mkdir)((0, import_node_path.dirname)(file), { recursive: true });
      await (0, import_promises.writeFile)(file, made.text);
      await (0, import_promises.writeFile)(`${file}.sig`, await sshSign(key, made.text));
      terminal.out(
        `${made.file}: ${decision === "approve" ? "signed" : "refused"} ${contract} as ${signer}; commit it and its .sig with the change
`
      );
    }
    return 0;
  }
};
function sshSign(key, text) {
  return new Promise((resolve, reject) => {
    const child = (0, import_node_child_process.spawn)("ssh-keygen", ["-Y", "sign", "-q", "-n", import_chunk_SELQ7KBI.signOffNamespace, "-f", key], {
      stdio: ["pipe", "pipe", "pipe"]
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk) => out += chunk.toString());
    child.stderr.on("data", (chunk) => err += chunk.toString());
    child.on("error", (error) => {
      reject(
        new import_chunk_DFZFGR2X.UsageError(`ssh-keygen could not be started (${error.message}): install OpenSSH 8.2 or later`)
      );
    });
    child.on("close", (code) => {
      if (code === 0 && out.includes("BEGIN SSH SIGNATURE")) resolve(out);
      else
        reject(
          new import_chunk_DFZFGR2X.UsageError(
            `ssh-keygen refused to sign with ${key}: ${err.trim() || `exit code ${String(code)}`}`
          )
        );
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(text);
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});
