import { versions } from "node:process";
import { setFlagsFromString } from "node:v8";

// Each test file loads the program anew, and the V8 of node 20 would compile it anew as if it were to run for hours: up
// to a third of the CPU. Later ones do without these options, or name them otherwise.
if (versions.v8.startsWith("11.")) {
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
  setFlagsFromString("--interrupt-budget=500000");
}
