import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-JWFX4YDT.js";
import "./chunk-JPMXNO7C.js";
import "./chunk-PSOBQU6S.js";
import {
  localQuestion
} from "./chunk-MYE7CKHZ.js";
import {
  signOffFolder,
  signOffNamespace
} from "./chunk-K7BIVF42.js";
import "./chunk-TEAWOY76.js";
import {
  digestOf
} from "./chunk-YNO55PNM.js";
import {
  isoInstant
} from "./chunk-HFUYKLHX.js";
import "./chunk-C4YJ6VGI.js";
import "./chunk-KIXXTSYO.js";
import {
  gatedOptions,
  instantOf,
  localRequest,
  refuseConfig
} from "./chunk-LCP6SGCJ.js";
import {
  openRepository
} from "./chunk-5LPFY4I7.js";
import "./chunk-VFIIIUW3.js";
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

// src/commands/sign.ts
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/governance/commands/sign-off-text.ts
function signOffText(needs, wish) {
  const one = needs.cases.find(({ path, name: name2 }) => path === wish.contract || name2 === wish.contract);
  if (!one) {
    const known = needs.cases.filter(({ asks }) => asks.length > 0).map(({ path }) => path).join(", ");
    return {
      message: `${wish.contract} needs no sign-off here: ${known === "" ? "nothing does" : `these do: ${known}`}`
    };
  }
  const digest = digestOf(one.transition);
  const text = JSON.stringify(
    {
      version: 1,
      ...one.request && { change: one.request.request.id },
      contract: one.path,
      digest,
      decision: wish.decision ?? "approve",
      signer: wish.signer,
      at: isoInstant(needs.now),
      ...wish.expires !== void 0 && { expires: wish.expires }
    },
    null,
    2
  );
  const name = digest.slice("sha256:".length, "sha256:".length + 12);
  return { file: `${signOffFolder}${name}.${wish.signer.slice(1)}.json`, text: `${text}
` };
}

// src/commands/sign.ts
var command = {
  name: "sign",
  summary: "Writes an SSH-signed sign-off file, bound to the digest of the present change",
  operands: "CONTRACT…",
  options: {
    ...gatedOptions,
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
    if (signer?.startsWith("@") !== true) throw new UsageError("sign needs --as @LOGIN: who signs");
    if (key === void 0 || !existsSync(key))
      throw new UsageError(
        `sign needs --key FILE: an SSH key that exists${key === void 0 ? "" : ` (${key} does not)`}`
      );
    const answer = await gate(
      await localQuestion(localRequest(args, terminal, instantOf(args, terminal, true)))
    );
    if ("faults" in answer) return refuseConfig(answer.faults, terminal);
    const { needs } = answer;
    if (!needs)
      throw new UsageError("there is nothing to sign: no change, or no configuration on the governed branch");
    const wanted = args.operands.length > 0 ? args.operands : needs.cases.filter(({ level }) => level !== "free").map(({ path }) => path);
    if (wanted.length === 0) throw new UsageError("nothing here needs a sign-off");
    const keys = needs.policy.people.get(signer.toLowerCase())?.keys ?? [];
    if (keys.length === 0)
      terminal.err(
        `the governed branch knows no key of ${signer}: add it under people:, or this will not count
`
      );
    const { root } = await openRepository(terminal.cwd);
    const expires = args.one("expires");
    for (const contract of wanted) {
      const decision = args.is("refuse") ? "refuse" : "approve";
      const made = signOffText(needs, {
        contract,
        signer,
        decision,
        ...expires !== void 0 && { expires }
      });
      if ("message" in made) throw new UsageError(made.message);
      const file = join(root, made.file);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, made.text);
      await writeFile(`${file}.sig`, await sshSign(key, made.text));
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
    const child = spawn("ssh-keygen", ["-Y", "sign", "-q", "-n", signOffNamespace, "-f", key], {
      stdio: ["pipe", "pipe", "pipe"]
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk) => out += chunk.toString());
    child.stderr.on("data", (chunk) => err += chunk.toString());
    child.on("error", (error) => {
      reject(
        new UsageError(`ssh-keygen could not be started (${error.message}): install OpenSSH 8.2 or later`)
      );
    });
    child.on("close", (code) => {
      if (code === 0 && out.includes("BEGIN SSH SIGNATURE")) resolve(out);
      else
        reject(
          new UsageError(
            `ssh-keygen refused to sign with ${key}: ${err.trim() || `exit code ${String(code)}`}`
          )
        );
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(text);
  });
}
export {
  command
};
