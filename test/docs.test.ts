// One process for everything that reads the pages for people.
import "./docs/commands.js";
import "./docs/configs.js";
import "./docs/key-pages.js";
import "./docs/links.js";
import "./docs/library.js";
import "./docs/reference.js";
import "./docs/wrong-arguments.js";
