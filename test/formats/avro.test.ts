// One file for jest: each file of its own would load and warm up the whole program again.
import "./avro/effort.js";
import "./avro/file-sets.js";
import "./avro/files.js";
import "./avro/flaws.js";
import "./avro/idl.js";
import "./avro/idl-forms.js";
import "./avro/idl-printed.js";
import "./avro/imports.js";
import "./avro/logical.js";
import "./avro/merged.js";
import "./avro/names.js";
import "./avro/property.js";
import "./avro/shown.js";
import "./avro/sizes.js";
import "./avro/verdicts.js";
