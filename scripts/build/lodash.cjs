// What json-schema-diff takes of lodash: the whole of it would be a fortieth of dist/.
module.exports = {
  isEqual: require("lodash/isEqual.js"),
  sortBy: require("lodash/sortBy.js"),
  uniq: require("lodash/uniq.js"),
};
