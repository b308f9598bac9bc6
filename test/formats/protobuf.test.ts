// One file for jest: each file of its own would load and warm up the whole program again.
import "./protobuf/aliases.js";
import "./protobuf/asked-again.js";
import "./protobuf/broken-imports.js";
import "./protobuf/buf-profiles.js";
import "./protobuf/calls.js";
import "./protobuf/canonical.js";
import "./protobuf/effort.js";
import "./protobuf/faults.js";
import "./protobuf/images.js";
import "./protobuf/modules.js";
import "./protobuf/unheld.js";
import "./protobuf/moved.js";
import "./protobuf/oneof.js";
import "./protobuf/own-witness.js";
import "./protobuf/property.js";
import "./protobuf/recursion.js";
