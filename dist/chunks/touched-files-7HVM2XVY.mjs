import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isGovernanceFile,
  isRequestFile
} from "./chunk-NKAAUYK6.mjs";
import "./chunk-VIF3PB6R.mjs";
import "./chunk-XYBHA5FR.mjs";
import "./chunk-HCSD3VCU.mjs";
import "./chunk-GE2WWQJW.mjs";
import "./chunk-ZUUE6BCT.mjs";
import "./chunk-HJ5NP6RJ.mjs";
import "./chunk-TTW7DEXE.mjs";
import "./chunk-GHULZCIO.mjs";
import "./chunk-A6FY4VKG.mjs";

// src/line/touched-files.ts
import { createHash } from "node:crypto";
async function touchedFiles({ differing, headSide, base }, policy) {
  const unhashed = differing.filter(
    ({ path, head }) => head && head.oid === void 0 && (isGovernanceFile(policy, path) || isRequestFile(path))
  );
  await headSide.load(unhashed.map(({ path }) => path));
  const algorithm = base.commit?.length === 64 ? "sha256" : "sha1";
  const oidOf = (path) => {
    const loaded = headSide.read(path);
    const content = Buffer.from("text" in loaded ? loaded.text : loaded.fault);
    const blob = createHash(algorithm).update(`blob ${String(content.length)}\0`);
    return blob.update(content).digest("hex");
  };
  const hashed = new Set(unhashed.map(({ path }) => path));
  return differing.map(({ path, base: before, head: after }) => ({
    path,
    base: before?.oid,
    head: hashed.has(path) ? oidOf(path) : after && (after.oid ?? "WORKTREE")
  }));
}
export {
  touchedFiles
};
