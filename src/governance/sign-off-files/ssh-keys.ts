import type { KeyObject } from "node:crypto";
import { cryptography, hashWith } from "../../algorithms/digest.js";
import { FormatError, type Reader, readerOf } from "./ssh-reader.js";

const curves: Readonly<
  Record<string, { readonly curve: string; readonly hash: string; readonly size: number }>
> = {
  nistp256: { curve: "P-256", hash: "sha256", size: 32 },
  nistp384: { curve: "P-384", hash: "sha384", size: 48 },
  nistp521: { curve: "P-521", hash: "sha512", size: 66 },
};

/**
 * Whether a public key made a signature over a text: ed25519, ECDSA, RSA with SHA-2, and security keys.
 * @throws FormatError for any other key.
 */
export function isSignedBy(publicKey: Buffer, signature: Buffer, signed: Buffer): boolean {
  const key = readerOf(publicKey);
  const type = key.string().toString("latin1");
  const outer = readerOf(signature);
  const algorithm = outer.string().toString("latin1");
  const blob = outer.string();
  switch (type) {
    case "ssh-ed25519":
      expect(algorithm, type);
      return cryptography().verify(null, signed, ed25519(key.string()), blob);
    case "ssh-rsa":
      return checkRsa(key, algorithm, blob, signed);
    case "ecdsa-sha2-nistp256":
    case "ecdsa-sha2-nistp384":
    case "ecdsa-sha2-nistp521":
      expect(algorithm, type);
      return checkEcdsa(key, blob, signed);
    case "sk-ssh-ed25519@openssh.com": {
      expect(algorithm, type);
      const point = key.string();
      return cryptography().verify(null, hardwareMessage(key.string(), outer, signed), ed25519(point), blob);
    }
    case "sk-ecdsa-sha2-nistp256@openssh.com": {
      expect(algorithm, type);
      const curve = key.string().toString("latin1");
      const point = key.string();
      const message = hardwareMessage(key.string(), outer, signed);
      return cryptography().verify(
        "sha256",
        message,
        { key: ecdsa(curve, point), dsaEncoding: "der" },
        derOf(blob),
      );
    }
    default:
      throw new FormatError(`keys of type ${JSON.stringify(type.slice(0, 40))} are not accepted`);
  }
}

function expect(algorithm: string, expected: string): void {
  if (algorithm !== expected)
    throw new FormatError(`its algorithm ${JSON.stringify(algorithm)} is not that of its key`);
}

/** A security key signs the hash of the application, a flags byte, a counter and the hash of the message. */
function hardwareMessage(application: Buffer, outer: Reader, signed: Buffer): Buffer {
  const flags = outer.bytes(1);
  const counter = outer.bytes(4);
  if (((flags[0] ?? 0) & 1) === 0) throw new FormatError("the security key was not touched for it");
  const sha256 = (data: Buffer) => hashWith("sha256").update(data).digest();
  return Buffer.concat([sha256(application), flags, counter, sha256(signed)]);
}

function ed25519(point: Buffer): KeyObject {
  return cryptography().createPublicKey({
    key: { kty: "OKP", crv: "Ed25519", x: point.toString("base64url") },
    format: "jwk",
  });
}

function checkRsa(key: Reader, algorithm: string, blob: Buffer, signed: Buffer): boolean {
  const hash = { "rsa-sha2-256": "sha256", "rsa-sha2-512": "sha512" }[algorithm];
  if (hash === undefined) throw new FormatError(`the algorithm ${JSON.stringify(algorithm)} is too weak`);
  const e = key.string();
  const n = withoutZeros(key.string());
  if (n.length < 256) throw new FormatError("its RSA key is shorter than 2048 bits");
  const jwk = { kty: "RSA", n: n.toString("base64url"), e: withoutZeros(e).toString("base64url") };
  return cryptography().verify(
    hash,
    signed,
    cryptography().createPublicKey({ key: jwk, format: "jwk" }),
    blob,
  );
}

function withoutZeros(number: Buffer): Buffer {
  let at = 0;
  while (at < number.length - 1 && number[at] === 0) at += 1;
  return number.subarray(at);
}

function checkEcdsa(key: Reader, blob: Buffer, signed: Buffer): boolean {
  const curve = key.string().toString("latin1");
  const { hash } = curves[curve] ?? {};
  if (hash === undefined) throw new FormatError(`the curve ${JSON.stringify(curve)} is not known`);
  return cryptography().verify(
    hash,
    signed,
    { key: ecdsa(curve, key.string()), dsaEncoding: "der" },
    derOf(blob),
  );
}

function ecdsa(name: string, point: Buffer): KeyObject {
  const { curve, size } = curves[name] ?? {};
  if (curve === undefined || size === undefined || point.length !== 2 * size + 1 || point[0] !== 4)
    throw new FormatError("its key is not a point of its curve");
  const x = point.subarray(1, size + 1).toString("base64url");
  const y = point.subarray(size + 1).toString("base64url");
  return cryptography().createPublicKey({ key: { kty: "EC", crv: curve, x, y }, format: "jwk" });
}

/** SSH writes r and s as two numbers, Node wants them as an ASN.1 sequence. */
function derOf(blob: Buffer): Buffer {
  const reader = readerOf(blob);
  const integer = (number: Buffer): Buffer => Buffer.concat([Buffer.from([2, number.length]), number]);
  const body = Buffer.concat([integer(reader.string()), integer(reader.string())]);
  const length = body.length < 128 ? [body.length] : [129, body.length];
  return Buffer.concat([Buffer.from([48, ...length]), body]);
}
