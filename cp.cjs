require("node:child_process");
