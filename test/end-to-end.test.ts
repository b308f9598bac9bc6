// One file for jest: each file of its own would load and warm up the whole program again.
import "./end-to-end/check.js";
import "./end-to-end/diff.js";
import "./end-to-end/affected.js";
import "./end-to-end/transitive.js";
import "./end-to-end/versions.js";
import "./end-to-end/landed-versions.js";
import "./end-to-end/renamed-lines.js";
import "./end-to-end/version-remarks.js";
import "./end-to-end/predecessors.js";
import "./end-to-end/released-types.js";
import "./end-to-end/departures.js";
import "./end-to-end/places.js";
import "./end-to-end/history.js";
import "./end-to-end/broken-base.js";
import "./end-to-end/expected.js";
import "./end-to-end/unrecognised.js";
import "./end-to-end/leniencies.js";
import "./end-to-end/flaws.js";
import "./end-to-end/flaw-edits.js";
import "./end-to-end/element-names.js";
import "./end-to-end/vacuous.js";
import "./end-to-end/explain-finding.js";
import "./end-to-end/lagging-config.js";
import "./end-to-end/outside.js";
import "./end-to-end/gitlab.js";
// The last: its large files make the process large, and starting git from it slow.
import "./end-to-end/bad-input.js";
