import { createHash, generateKeyPairSync, sign } from "node:crypto";
import type { KeyObject } from "node:crypto";

/** SSH keys and signatures made with Node alone, so that tests need no ssh-keygen; the wire format is OpenSSH's. */
export interface SshKey {
  /** The line that stands under `keys:`. */
  readonly line: string;
  sign(message: string, options?: SignOptions): string;
}
export interface SignOptions {
  readonly namespace?: string;
  readonly hash?: string;
  /** Security keys: whether somebody touched it. */
  readonly touched?: boolean;
  readonly algorithm?: string;
}

export type KeyType = "ed25519" | "rsa" | "ecdsa-256" | "ecdsa-384" | "ecdsa-521" | "sk-ed25519" | "sk-ecdsa";

const namespaceOfSignOffs = "contract-check/signoff@v1";
const application = Buffer.from("ssh:");

function text(data: Buffer | string): Buffer {
  const bytes = Buffer.from(data as string);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** A positive number: a zero byte in front where the first bit is set. */
function number(data: Buffer): Buffer {
  return text((data[0] ?? 0) & 128 ? Buffer.concat([Buffer.from([0]), data]) : data);
}

interface Kind {
  readonly type: string;
  readonly publicKey: Buffer;
  /** The signature blob inside the SSHSIG, for the bytes that SSHSIG signs. */
  signature(signed: Buffer, options: SignOptions): Buffer;
}

export function sshKey(type: KeyType, bits = 2048): SshKey {
  const kind = kindOf(type, bits);
  return {
    line: `${kind.type} ${kind.publicKey.toString("base64")} test`,
    sign(message, options = {}) {
      const { namespace = namespaceOfSignOffs, hash = "sha512" } = options;
      const digest = createHash(hash).update(message).digest();
      const signed = Buffer.concat([
        Buffer.from("SSHSIG"),
        text(namespace),
        text(""),
        text(hash),
        text(digest),
      ]);
      const version = Buffer.from([0, 0, 0, 1]);
      const blob = Buffer.concat([
        Buffer.from("SSHSIG"),
        version,
        text(kind.publicKey),
        text(namespace),
        text(""),
        text(hash),
        text(kind.signature(signed, options)),
      ]);
      const lines = blob.toString("base64").replace(/(.{70})/g, "$1\n");
      return `-----BEGIN SSH SIGNATURE-----\n${lines}\n-----END SSH SIGNATURE-----\n`;
    },
  };
}

function kindOf(type: KeyType, bits: number): Kind {
  switch (type) {
    case "ed25519":
    case "sk-ed25519":
      return edwards(type === "sk-ed25519");
    case "rsa":
      return rsa(bits);
    case "sk-ecdsa":
      return ecdsa("256", true);
    default:
      return ecdsa(type.slice("ecdsa-".length), false);
  }
}

function jwkOf(key: KeyObject): Readonly<Record<string, string>> {
  return key.export({ format: "jwk" }) as Readonly<Record<string, string>>;
}

function part(jwk: Readonly<Record<string, string>>, name: string): Buffer {
  return Buffer.from(jwk[name] ?? "", "base64url");
}

function hardware(signed: Buffer, { touched = true }: SignOptions): { message: Buffer; trailer: Buffer } {
  const sha256 = (data: Buffer) => createHash("sha256").update(data).digest();
  const trailer = Buffer.from([touched ? 1 : 0, 0, 0, 0, 7]);
  return { message: Buffer.concat([sha256(application), trailer, sha256(signed)]), trailer };
}

function edwards(isHardware: boolean): Kind {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const type = isHardware ? "sk-ssh-ed25519@openssh.com" : "ssh-ed25519";
  const point = part(jwkOf(publicKey), "x");
  return {
    type,
    publicKey: Buffer.concat([text(type), text(point), ...(isHardware ? [text(application)] : [])]),
    signature(signed, options) {
      const { message, trailer } = isHardware
        ? hardware(signed, options)
        : { message: signed, trailer: Buffer.alloc(0) };
      return Buffer.concat([text(options.algorithm ?? type), text(sign(null, message, privateKey)), trailer]);
    },
  };
}

function rsa(bits: number): Kind {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: bits });
  const jwk = jwkOf(publicKey);
  return {
    type: "ssh-rsa",
    publicKey: Buffer.concat([text("ssh-rsa"), number(part(jwk, "e")), number(part(jwk, "n"))]),
    signature(signed, { algorithm = "rsa-sha2-512" }) {
      const hash = algorithm === "rsa-sha2-512" ? "sha512" : algorithm === "rsa-sha2-256" ? "sha256" : "sha1";
      return Buffer.concat([text(algorithm), text(sign(hash, signed, privateKey))]);
    },
  };
}

function ecdsa(size: string, isHardware: boolean): Kind {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: `P-${size}` });
  const jwk = jwkOf(publicKey);
  const curve = `nistp${size}`;
  const type = isHardware ? `sk-ecdsa-sha2-${curve}@openssh.com` : `ecdsa-sha2-${curve}`;
  const point = Buffer.concat([Buffer.from([4]), part(jwk, "x"), part(jwk, "y")]);
  const hash = { "256": "sha256", "384": "sha384", "521": "sha512" }[size] ?? "";
  return {
    type,
    publicKey: Buffer.concat([
      text(type),
      text(curve),
      text(point),
      ...(isHardware ? [text(application)] : []),
    ]),
    signature(signed, options) {
      const { message, trailer } = isHardware
        ? hardware(signed, options)
        : { message: signed, trailer: Buffer.alloc(0) };
      const raw = sign(hash, message, { key: privateKey, dsaEncoding: "ieee-p1363" });
      const half = raw.length / 2;
      const [r, s] = [raw.subarray(0, half), raw.subarray(half)].map((one) => {
        let at = 0;
        while (at < one.length - 1 && one[at] === 0) at += 1;
        return number(one.subarray(at));
      });
      const both = Buffer.concat([r ?? Buffer.alloc(0), s ?? Buffer.alloc(0)]);
      return Buffer.concat([text(options.algorithm ?? type), text(both), trailer]);
    },
  };
}
