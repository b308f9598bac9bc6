import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import {
  keyOfLine,
  signOffNamespace,
  verifySshSignature,
} from "../../src/governance/sign-off-files/ssh-signature.js";
import type { KeyType } from "./ssh.js";
import { sshKey } from "./ssh.js";

const message = '{"contract":"a.avsc"}\n';
const check = (signature: string, text = message) => verifySshSignature(signature, Buffer.from(text));

const types: readonly KeyType[] = [
  "ed25519",
  "rsa",
  "ecdsa-256",
  "ecdsa-384",
  "ecdsa-521",
  "sk-ed25519",
  "sk-ecdsa",
];

describe.each(types)("%s", (type) => {
  const key = sshKey(type);

  it("verifies, and names the key", () => {
    expect(check(key.sign(message))).toEqual({ key: keyOfLine(key.line) });
    expect(check(key.sign(message, { hash: "sha256" }))).toEqual({ key: keyOfLine(key.line) });
  });

  it("fails over another text", () => {
    expect(check(key.sign(message), `${message} `)).toHaveProperty("invalid");
  });

  it("fails for another purpose", () => {
    expect(check(key.sign(message, { namespace: "git" }))).toEqual({
      invalid: `it was made for "git", not for ${signOffNamespace}`,
    });
  });

  it("fails under another algorithm's name", () => {
    expect(check(key.sign(message, { algorithm: "ssh-dss" }))).toHaveProperty("invalid");
  });
});

describe("what is refused", () => {
  it("a security key that nobody touched", () => {
    expect(check(sshKey("sk-ed25519").sign(message, { touched: false }))).toEqual({
      invalid: "the security key was not touched for it",
    });
  });

  it("RSA with SHA-1, and short RSA keys", () => {
    expect(check(sshKey("rsa").sign(message, { algorithm: "ssh-rsa" }))).toEqual({
      invalid: 'the algorithm "ssh-rsa" is too weak',
    });
    expect(check(sshKey("rsa", 1024).sign(message))).toEqual({
      invalid: "its RSA key is shorter than 2048 bits",
    });
  });

  it.each(["", "no signature", "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----"])(
    "%j",
    (text) => {
      expect(check(text)).toHaveProperty("invalid");
    },
  );

  it("every cut and every flipped byte of a good signature", () => {
    const good = sshKey("ed25519").sign(message);
    const body = Buffer.from(good.split("\n").slice(1, -2).join(""), "base64");
    const armour = (bytes: Buffer) =>
      `-----BEGIN SSH SIGNATURE-----\n${bytes.toString("base64")}\n-----END SSH SIGNATURE-----\n`;
    expect(check(armour(body))).toHaveProperty("key");
    for (let at = 0; at < body.length; at += 1) {
      const flipped = Buffer.from(body);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(check(armour(body.subarray(0, at)))).toHaveProperty("invalid");
      const result = check(armour(flipped));
      if ("key" in result) throw new Error(`the signature still verifies with byte ${String(at)} changed`);
    }
  });
});

const hasSshKeygen = (() => {
  try {
    execFileSync("ssh-keygen", ["-?"], { stdio: "ignore" });
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== "ENOENT";
  }
})();

(hasSshKeygen ? describe : describe.skip)("signatures of OpenSSH itself", () => {
  it.each([
    ["ed25519", []],
    ["ecdsa", ["-b", "256"]],
    ["ecdsa", ["-b", "384"]],
    ["rsa", ["-b", "2048"]],
  ] as const)("%s %j", (type, bits) => {
    const folder = mkdtempSync(join(tmpdir(), "contract-check-ssh-"));
    try {
      const key = join(folder, "key");
      const file = join(folder, "sign-off.json");
      execFileSync("ssh-keygen", ["-q", "-t", type, ...bits, "-N", "", "-f", key]);
      writeFileSync(file, message);
      execFileSync("ssh-keygen", ["-q", "-Y", "sign", "-f", key, "-n", signOffNamespace, file], {
        stdio: "ignore",
      });
      const line = readFileSync(`${key}.pub`, "utf8");
      expect(check(readFileSync(`${file}.sig`, "utf8"))).toEqual({ key: keyOfLine(line) });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
