// One file for jest: each file of its own would load and warm up the whole program again.
import "./json-schema/affected.js";
import "./json-schema/boundaries.js";
import "./json-schema/bundled.js";
import "./json-schema/compilations.js";
import "./json-schema/confluent.js";
import "./json-schema/confluent-names.js";
import "./json-schema/cross-check.js";
import "./json-schema/decide.js";
import "./json-schema/drafts.js";
import "./json-schema/inclusion.js";
import "./json-schema/invalid.js";
import "./json-schema/kinds.js";
import "./json-schema/leaning.js";
import "./json-schema/meta-schemas.js";
import "./json-schema/remarks.js";
import "./json-schema/suite.js";
