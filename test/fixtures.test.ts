// One file for jest: what these ask of a case is answered by one comparison, which files of their own could not share.
import "./fixtures/arrives.js";
import "./fixtures/cases.js";
import "./fixtures/laws.js";
import "./fixtures/pages.js";
