// One file for jest: each file of its own would load and warm up the whole program again.
import "./scenarios/attacks.js";
import "./scenarios/broken-configuration.js";
import "./scenarios/buf-files.js";
import "./scenarios/formats.js";
import "./scenarios/notice.js";
import "./scenarios/pasted.js";
import "./scenarios/scenarios.js";
import "./scenarios/shared-types.js";
import "./scenarios/signing.js";
import "./scenarios/two-steps.js";
