import { hashWith } from "../../algorithms/digest.js";
import { isSignedBy } from "./ssh-keys.js";
import { FormatError, readerOf } from "./ssh-reader.js";

/** Says what a signature is for, so that one made for a commit or another tool cannot be used here. */
export const signOffNamespace = "contract-check/signoff@v1";

export type SignatureCheck = { readonly key: string } | { readonly invalid: string };

/**
 * Verifies an armoured SSHSIG over `message` and returns the public key (base64) that made it.
 * @see https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.sshsig
 */
export function verifySshSignature(
  armoured: string,
  message: Uint8Array,
  namespace: string = signOffNamespace,
): SignatureCheck {
  const parsed = parse(armoured);
  if ("invalid" in parsed) return parsed;
  if (parsed.namespace !== namespace)
    return { invalid: `it was made for ${JSON.stringify(parsed.namespace)}, not for ${namespace}` };
  if (parsed.hash !== "sha256" && parsed.hash !== "sha512")
    return { invalid: `its hash ${JSON.stringify(parsed.hash)} is not known` };
  const digest = hashWith(parsed.hash).update(message).digest();
  const signed = Buffer.concat([
    Buffer.from("SSHSIG"),
    ...[Buffer.from(parsed.namespace), parsed.reserved, Buffer.from(parsed.hash), digest].map(asString),
  ]);
  try {
    return isSignedBy(parsed.publicKey, parsed.signature, signed)
      ? { key: parsed.publicKey.toString("base64") }
      : { invalid: "the text was changed after it was signed, or another key signed it" };
  } catch (error) {
    return { invalid: error instanceof FormatError ? error.message : "its key or signature is malformed" };
  }
}

/** The base64 part of a public key line such as "ssh-ed25519 AAAA… dana@example". */
export function keyOfLine(line: string): string | undefined {
  const [, data] = line.trim().split(/\s+/);
  return data;
}

interface Parsed {
  readonly publicKey: Buffer;
  readonly namespace: string;
  readonly reserved: Buffer;
  readonly hash: string;
  readonly signature: Buffer;
}

function parse(armoured: string): Parsed | { readonly invalid: string } {
  const body = /^-----BEGIN SSH SIGNATURE-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END SSH SIGNATURE-----\s*$/.exec(
    armoured.slice(0, 20_000),
  )?.[1];
  if (body === undefined) return { invalid: "it is not an SSH signature (ssh-keygen -Y sign writes one)" };
  const reader = readerOf(Buffer.from(body.replace(/\s/g, ""), "base64"));
  try {
    if (reader.bytes(6).toString("latin1") !== "SSHSIG" || reader.uint32() !== 1)
      return { invalid: "it is not an SSH signature of version 1" };
    const parsed = {
      publicKey: reader.string(),
      namespace: reader.string().toString("utf8"),
      reserved: reader.string(),
      hash: reader.string().toString("latin1"),
      signature: reader.string(),
    };
    return reader.atEnd() ? parsed : { invalid: "it has something after its end" };
  } catch {
    return { invalid: "it is cut short" };
  }
}

function asString(data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, data]);
}
