// What @actions/github and @actions/http-client take of undici: the whole of it would be a tenth of dist/.
module.exports = {
  ProxyAgent: require("undici/lib/dispatcher/proxy-agent.js"),
  fetch: require("undici/lib/web/fetch/index.js").fetch,
};
