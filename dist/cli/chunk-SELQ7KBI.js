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
  readSignOffs: () => readSignOffs,
  requestOf: () => requestOf,
  signOffFolder: () => signOffFolder,
  signOffNamespace: () => signOffNamespace,
  statementsOf: () => statementsOf,
  verifySignOff: () => verifySignOff
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_JMWKYBID = require("./chunk-JMWKYBID.js");
var import_chunk_I57QSP22 = require("./chunk-I57QSP22.js");
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var import_chunk_BC5NJ46V = require("./chunk-BC5NJ46V.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var import_node_crypto = require("node:crypto");
var import_node_crypto2 = require("node:crypto");
var FormatError = class extends Error {
};
function readerOf(buffer) {
  let at = 0;
  const bytes = (count) => {
    if (count > buffer.length - at) throw new FormatError("it is cut short");
    at += count;
    return buffer.subarray(at - count, at);
  };
  const uint32 = () => bytes(4).readUInt32BE();
  return { bytes, uint32, string: () => bytes(uint32()), atEnd: () => at === buffer.length };
}
var curves = {
  nistp256: { curve: "P-256", hash: "sha256", size: 32 },
  nistp384: { curve: "P-384", hash: "sha384", size: 48 },
  nistp521: { curve: "P-521", hash: "sha512", size: 66 }
};
function isSignedBy(publicKey, signature, signed) {
  const key = readerOf(publicKey);
  const type = key.string().toString("latin1");
  const outer = readerOf(signature);
  const algorithm = outer.string().toString("latin1");
  const blob = outer.string();
  switch (type) {
    case "ssh-ed25519":
      expect(algorithm, type);
      return (0, import_node_crypto2.verify)(null, signed, ed25519(key.string()), blob);
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
      return (0, import_node_crypto2.verify)(null, hardwareMessage(key.string(), outer, signed), ed25519(point), blob);
    }
    case "sk-ecdsa-sha2-nistp256@openssh.com": {
      expect(algorithm, type);
      const curve = key.string().toString("latin1");
      const point = key.string();
      const message = hardwareMessage(key.string(), outer, signed);
      return (0, import_node_crypto2.verify)("sha256", message, { key: ecdsa(curve, point), dsaEncoding: "der" }, derOf(blob));
    }
    default:
      throw new FormatError(`keys of type ${JSON.stringify(type.slice(0, 40))} are not accepted`);
  }
}
function expect(algorithm, wanted) {
  if (algorithm !== wanted)
    throw new FormatError(`its algorithm ${JSON.stringify(algorithm)} is not that of its key`);
}
function hardwareMessage(application, outer, signed) {
  const flags = outer.bytes(1);
  const counter = outer.bytes(4);
  if (((flags[0] ?? 0) & 1) === 0) throw new FormatError("the security key was not touched for it");
  const sha256 = (data) => (0, import_node_crypto2.createHash)("sha256").update(data).digest();
  return Buffer.concat([sha256(application), flags, counter, sha256(signed)]);
}
function ed25519(point) {
  return (0, import_node_crypto2.createPublicKey)({
    key: { kty: "OKP", crv: "Ed25519", x: point.toString("base64url") },
    format: "jwk"
  });
}
function checkRsa(key, algorithm, blob, signed) {
  const hash = { "rsa-sha2-256": "sha256", "rsa-sha2-512": "sha512" }[algorithm];
  if (hash === void 0) throw new FormatError(`the algorithm ${JSON.stringify(algorithm)} is too weak`);
  const e = key.string();
  const n = withoutZeros(key.string());
  if (n.length < 256) throw new FormatError("its RSA key is shorter than 2048 bits");
  const jwk = { kty: "RSA", n: n.toString("base64url"), e: withoutZeros(e).toString("base64url") };
  return (0, import_node_crypto2.verify)(hash, signed, (0, import_node_crypto2.createPublicKey)({ key: jwk, format: "jwk" }), blob);
}
function withoutZeros(number) {
  let at = 0;
  while (at < number.length - 1 && number[at] === 0) at += 1;
  return number.subarray(at);
}
function checkEcdsa(key, blob, signed) {
  const curve = key.string().toString("latin1");
  const { hash } = curves[curve] ?? {};
  if (hash === void 0) throw new FormatError(`the curve ${JSON.stringify(curve)} is not known`);
  return (0, import_node_crypto2.verify)(hash, signed, { key: ecdsa(curve, key.string()), dsaEncoding: "der" }, derOf(blob));
}
function ecdsa(name, point) {
  const { curve, size } = curves[name] ?? {};
  if (curve === void 0 || size === void 0 || point.length !== 2 * size + 1 || point[0] !== 4)
    throw new FormatError("its key is not a point of its curve");
  const x = point.subarray(1, size + 1).toString("base64url");
  const y = point.subarray(size + 1).toString("base64url");
  return (0, import_node_crypto2.createPublicKey)({ key: { kty: "EC", crv: curve, x, y }, format: "jwk" });
}
function derOf(blob) {
  const reader = readerOf(blob);
  const integer = (number) => Buffer.concat([Buffer.from([2, number.length]), number]);
  const body = Buffer.concat([integer(reader.string()), integer(reader.string())]);
  const length = body.length < 128 ? [body.length] : [129, body.length];
  return Buffer.concat([Buffer.from([48, ...length]), body]);
}
var signOffNamespace = "contract-check/signoff@v1";
function verifySshSignature(armoured, message, namespace = signOffNamespace) {
  const parsed = parse(armoured);
  if ("invalid" in parsed) return parsed;
  if (parsed.namespace !== namespace)
    return { invalid: `it was made for ${JSON.stringify(parsed.namespace)}, not for ${namespace}` };
  if (parsed.hash !== "sha256" && parsed.hash !== "sha512")
    return { invalid: `its hash ${JSON.stringify(parsed.hash)} is not known` };
  const digest = (0, import_node_crypto.createHash)(parsed.hash).update(message).digest();
  const signed = Buffer.concat([
    Buffer.from("SSHSIG"),
    ...[Buffer.from(parsed.namespace), parsed.reserved, Buffer.from(parsed.hash), digest].map(asString)
  ]);
  try {
    return isSignedBy(parsed.publicKey, parsed.signature, signed) ? { key: parsed.publicKey.toString("base64") } : { invalid: "the text was changed after it was signed, or another key signed it" };
  } catch (error) {
    return { invalid: error instanceof FormatError ? error.message : "its key or signature is malformed" };
  }
}
function keyOfLine(line) {
  const [, data] = line.trim().split(/\s+/);
  return data;
}
function parse(armoured) {
  const body = /^-----BEGIN SSH SIGNATURE-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END SSH SIGNATURE-----\s*$/.exec(
    armoured.slice(0, 2e4)
  )?.[1];
  if (body === void 0) return { invalid: "it is not an SSH signature (ssh-keygen -Y sign writes one)" };
  const reader = readerOf(Buffer.from(body.replace(/\s/g, ""), "base64"));
  try {
    if (reader.bytes(6).toString("latin1") !== "SSHSIG" || reader.uint32() !== 1)
      return { invalid: "it is not an SSH signature of version 1" };
    const parsed = {
      publicKey: reader.string(),
      namespace: reader.string().toString("utf8"),
      reserved: reader.string(),
      hash: reader.string().toString("latin1"),
      signature: reader.string()
    };
    return reader.atEnd() ? parsed : { invalid: "it has something after its end" };
  } catch {
    return { invalid: "it is cut short" };
  }
}
function asString(data) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, data]);
}
var signOffFolder = "governance/signoffs/";
async function readSignOffs(head) {
  const files = head.entries.containing(signOffFolder).filter((path) => path.startsWith(signOffFolder) && path.endsWith(".json")).filter((path) => (0, import_chunk_G3YXCYLL.isPlainFile)(head.entries.get(path))).sort();
  await head.load([...files, ...files.map((file) => `${file}.sig`)]);
  return files.flatMap((file) => {
    const loaded = head.read(file);
    const signature = head.read(`${file}.sig`);
    if ("fault" in loaded) return [];
    const location = { file, side: head.side };
    return [{ file, text: loaded.text, location, ..."text" in signature && { signature: signature.text } }];
  });
}
async function verifySignOff(policy, written) {
  const { file, location } = written;
  const invalid = (message) => ({ file, location, invalid: message });
  const read = await (0, import_chunk_BC5NJ46V.readGoverned)("sign-off", (0, import_chunk_BC5NJ46V.textOf)(file, "head", written.text));
  if ("faults" in read) return invalid(read.faults[0]?.message ?? "it is not a sign-off");
  const signOff = read.value;
  if (written.signature === void 0)
    return invalid("it is not signed: contract-check sign writes the signature beside it");
  const person = policy.people.get(signOff.signer.toLowerCase());
  const keys = (person?.keys ?? []).map(keyOfLine);
  if (keys.length === 0)
    return invalid(`the governed branch knows no key of ${signOff.signer}: add it under people:`);
  const checked = verifySshSignature(written.signature, Buffer.from(written.text));
  if ("invalid" in checked) return invalid(checked.invalid);
  if (!keys.includes(checked.key))
    return invalid(`the key that signed it is none of ${signOff.signer}'s keys`);
  const at = (0, import_chunk_JMWKYBID.startOf)(signOff.at);
  const expires = signOff.expires === void 0 ? null : (0, import_chunk_JMWKYBID.untilOf)(signOff.expires);
  if (at === void 0 || expires === void 0) return invalid("its date is not a day of the calendar");
  return { file, signOff, at, expires };
}
var current = { kind: "current" };
var nothing = { kind: "nothing" };
async function statementsOf({ policy, now }, facts) {
  const sources = policy.signoff.sources ?? ["github-review", "ssh-signature"];
  const files = sources.includes("ssh-signature") ? facts.signOffs ?? [] : [];
  const checked = await Promise.all(files.map((file) => verifySignOff(policy, file)));
  const verified = checked.map((signOff, i) => notAhead(signOff, files[i]?.location, now));
  const signed = verified.flatMap(
    (signOff) => "signOff" in signOff ? [fileStatement(policy, signOff)] : []
  );
  const reasons = verified.flatMap(
    (signOff) => "invalid" in signOff ? [
      {
        code: "GV414",
        message: `the sign-off ${signOff.file} does not count: ${signOff.invalid}`,
        location: signOff.location
      }
    ] : []
  );
  const reviews = facts.reviews;
  if (!sources.includes("github-review")) return { all: signed, reasons };
  if (reviews === void 0 || (0, import_chunk_I57QSP22.isUnverifiable)(reviews)) {
    const unverifiable = reviews?.unverifiable ?? "reviews are not known here: run in the pull request, or let the owners sign with contract-check sign";
    return { all: signed, reasons, unverifiable };
  }
  const reviewed = latest(reviews).flatMap((review) => reviewStatement(policy, review) ?? []);
  return { all: [...reviewed, ...signed], reasons };
}
function notAhead(file, location, now) {
  if ("invalid" in file || file.at <= now + import_chunk_AXZ3F66R.day) return file;
  const invalid = `it is dated ${(0, import_chunk_3D3IUTLF.formatUtc)(file.at)}, which is still to come: contract-check sign dates it`;
  return { file: file.file, invalid, location: location ?? { file: file.file } };
}
function latest(reviews) {
  const byPerson = /* @__PURE__ */ new Map();
  for (const review of reviews) {
    if (review.login === null) continue;
    if (!["APPROVED", "CHANGES_REQUESTED", "DISMISSED"].includes(review.state.toUpperCase())) continue;
    byPerson.set(review.login.toLowerCase(), review);
  }
  return [...byPerson.values()];
}
function reviewStatement(policy, review) {
  const state = review.state.toUpperCase();
  if (state === "DISMISSED" || review.login === null) return void 0;
  return {
    person: `@${review.login}`,
    says: state === "APPROVED" ? "approve" : "refuse",
    at: review.at,
    expires: withMaxAge(policy, review.at, null),
    source: `review of ${(0, import_chunk_3D3IUTLF.formatUtc)(review.at)}`,
    about(matter) {
      if (review.transitions === void 0) return { kind: "unknown" };
      const signed = review.transitions.get(matter.path);
      if (signed === void 0) return { kind: "stale", changed: ["the contract was not changed yet"] };
      const changed = (0, import_chunk_I57QSP22.differenceOf)(signed, matter.transition);
      return changed.length === 0 ? current : { kind: "stale", changed };
    }
  };
}
function fileStatement(policy, { file, signOff, at, expires }) {
  return {
    person: signOff.signer,
    says: signOff.decision,
    at,
    expires: withMaxAge(policy, at, expires),
    source: file,
    about(matter) {
      if (signOff.contract !== matter.path) return nothing;
      if (signOff.change !== void 0 && signOff.change !== requestOf(matter))
        return { kind: "stale", changed: [`it was signed for ${signOff.change}`] };
      if (signOff.digest === (0, import_chunk_I57QSP22.digestOf)(matter.transition)) return current;
      return { kind: "stale", changed: ["the contract, its base or the plan"] };
    }
  };
}
function requestOf(matter) {
  return matter.kind === "contract" ? matter.request?.request.id : void 0;
}
function withMaxAge({ signoff }, at, expires) {
  const age = signoff.maxAge === void 0 ? void 0 : (0, import_chunk_3D3IUTLF.durationMillis)(signoff.maxAge);
  const oldest = age === void 0 ? null : at + age;
  if (oldest === null) return expires;
  return expires === null ? oldest : Math.min(oldest, expires);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readSignOffs,
  requestOf,
  signOffFolder,
  signOffNamespace,
  statementsOf,
  verifySignOff
});
