import { relative } from "node:path";

/** Says which file begins: the longest take half a minute, and jest speaks only when one has ended. */
export default class Progress {
  onTestFileStart({ path, context }) {
    process.stderr.write(`RUN  ${relative(context.config.rootDir, path)}\n`);
  }
}
