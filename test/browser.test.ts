// One browser for everything that people look at in one.
import "./browser/report.js";
