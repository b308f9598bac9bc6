// Runs json-schema-diff in a thread of its own: it may take minutes, and it may run out of memory.
// JavaScript, because node starts it as it stands from the sources too. What it is given holds no reference
// (see cross-check/fragment.ts), so nothing in it can lead to a file or to the network.
import { parentPort } from "node:worker_threads";
import diff from "json-schema-diff";

parentPort.on("message", async ({ base, head }) => {
  try {
    const found = await diff.diffSchemas({ sourceSchema: base, destinationSchema: head });
    parentPort.postMessage({ removed: found.removedJsonSchema, added: found.addedJsonSchema });
  } catch (error) {
    parentPort.postMessage({ fault: String(error?.message ?? error) });
  }
});
