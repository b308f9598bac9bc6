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
var import_chunk_FMEIS7DX = require("./chunk-FMEIS7DX.js");
var import_chunk_6HTO6NLM = require("./chunk-6HTO6NLM.js");
var import_chunk_6NF5HB6C = require("./chunk-6NF5HB6C.js");
var import_chunk_3BEB3UHK = require("./chunk-3BEB3UHK.js");
var import_chunk_MOOUSZIT = require("./chunk-MOOUSZIT.js");
var import_chunk_TTUWVPEH = require("./chunk-TTUWVPEH.js");
var import_chunk_ORDLN24W = require("./chunk-ORDLN24W.js");
var import_chunk_CB27EB6J = require("./chunk-CB27EB6J.js");
var import_chunk_KM3VYIZZ = require("./chunk-KM3VYIZZ.js");
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_XN6YMHCI = require("./chunk-XN6YMHCI.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_UFPVMWBE = require("./chunk-UFPVMWBE.js");
var import_chunk_57B4HIDB = require("./chunk-57B4HIDB.js");
var import_chunk_I5M6QBHE = require("./chunk-I5M6QBHE.js");
var import_chunk_TPFK4QQK = require("./chunk-TPFK4QQK.js");
var import_chunk_EGCSLX7X = require("./chunk-EGCSLX7X.js");
var import_chunk_CWPXB5AQ = require("./chunk-CWPXB5AQ.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_ZQ3EEPL6 = require("./chunk-ZQ3EEPL6.js");
var import_chunk_ZTHOZIVB = require("./chunk-ZTHOZIVB.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var import_node_child_process = require("node:child_process");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
function signOffText(needs, wish) {
  const one = needs.cases.find(({ path, name: name2 }) => path === wish.contract || name2 === wish.contract);
  if (!one) {
    const known = needs.cases.filter(({ asks }) => asks.length > 0).map(({ path }) => path).join(", ");
    return {
      message: `${wish.contract} needs no sign-off here: ${known === "" ? "nothing does" : `these do: ${known}`}`
    };
  }
  const digest = (0, import_chunk_ORDLN24W.digestOf)(one.transition);
  const text = JSON.stringify(
    {
      version: 1,
      ...one.request && { change: one.request.request.id },
      contract: one.path,
      digest,
      decision: wish.decision ?? "approve",
      signer: wish.signer,
      at: (0, import_chunk_CB27EB6J.isoInstant)(needs.now),
      ...wish.expires !== void 0 && { expires: wish.expires }
    },
    null,
    2
  );
  const name = digest.slice("sha256:".length, "sha256:".length + 12);
  return { file: `${import_chunk_MOOUSZIT.signOffFolder}${name}.${wish.signer.slice(1)}.json`, text: `${text}
` };
}
var command = {
  name: "sign",
  summary: "Writes an SSH-signed sign-off file, bound to the digest of the present change",
  operands: "CONTRACT\u2026",
  options: {
    ...import_chunk_XN6YMHCI.gatedOptions,
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
    if (signer?.startsWith("@") !== true) throw new import_chunk_ZTHOZIVB.UsageError("sign needs --as @LOGIN: who signs");
    if (key === void 0 || !(0, import_node_fs.existsSync)(key))
      throw new import_chunk_ZTHOZIVB.UsageError(
        `sign needs --key FILE: an SSH key that exists${key === void 0 ? "" : ` (${key} does not)`}`
      );
    const answer = await (0, import_chunk_FMEIS7DX.gate)(
      await (0, import_chunk_3BEB3UHK.localQuestion)((0, import_chunk_XN6YMHCI.localRequest)(args, terminal, (0, import_chunk_XN6YMHCI.instantOf)(args, terminal, true)))
    );
    if ("faults" in answer) return (0, import_chunk_XN6YMHCI.refuseConfig)(answer.faults, terminal);
    const { needs } = answer;
    if (!needs)
      throw new import_chunk_ZTHOZIVB.UsageError("there is nothing to sign: no change, or no configuration on the governed branch");
    const wanted = args.operands.length > 0 ? args.operands : needs.cases.filter(({ level }) => level !== "free").map(({ path }) => path);
    if (wanted.length === 0) throw new import_chunk_ZTHOZIVB.UsageError("nothing here needs a sign-off");
    const keys = needs.policy.people.get(signer.toLowerCase())?.keys ?? [];
    if (keys.length === 0)
      terminal.err(
        `the governed branch knows no key of ${signer}: add it under people:, or this will not count
`
      );
    const { root } = await (0, import_chunk_UFPVMWBE.openRepository)(terminal.cwd);
    const expires = args.one("expires");
    for (const contract of wanted) {
      const decision = args.is("refuse") ? "refuse" : "approve";
      const made = signOffText(needs, {
        contract,
        signer,
        decision,
        ...expires !== void 0 && { expires }
      });
      if ("message" in made) throw new import_chunk_ZTHOZIVB.UsageError(made.message);
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
    const child = (0, import_node_child_process.spawn)("ssh-keygen", ["-Y", "sign", "-q", "-n", import_chunk_MOOUSZIT.signOffNamespace, "-f", key], {
      stdio: ["pipe", "pipe", "pipe"]
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk) => out += chunk.toString());
    child.stderr.on("data", (chunk) => err += chunk.toString());
    child.on("error", (error) => {
      reject(
        new import_chunk_ZTHOZIVB.UsageError(`ssh-keygen could not be started (${error.message}): install OpenSSH 8.2 or later`)
      );
    });
    child.on("close", (code) => {
      if (code === 0 && out.includes("BEGIN SSH SIGNATURE")) resolve(out);
      else
        reject(
          new import_chunk_ZTHOZIVB.UsageError(
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
