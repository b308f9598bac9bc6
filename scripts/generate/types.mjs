// TypeScript types of what a JSON Schema admits, as far as this project's schemas go.

/** definitions: by their names. known: names of types that say more than their schema, by the definition's name. */
export function typesOf(definitions, known = {}) {
  function typeOf(schema) {
    const { $ref, allOf, const: only, enum: values, type, properties, items, additionalProperties } = schema;
    if ($ref) return refType($ref.slice($ref.lastIndexOf("/") + 1));
    if (allOf?.length === 1 && !type) return schema.required ? requiredOf(schema) : typeOf(allOf[0]);
    if (only !== undefined) return JSON.stringify(only);
    if (values) return values.map((value) => JSON.stringify(value)).join(" | ");
    if (schema.then && schema.else && schema.then.items)
      return `readonly (${typeOf(schema.then.items)})[] | ${typeOf(schema.else)}`;
    if (Array.isArray(type)) return type.map((one) => typeOf({ ...schema, type: one })).join(" | ");
    if (type === "array") return `readonly (${items ? typeOf(items) : "unknown"})[]`;
    if (type === "integer") return "number";
    if (type !== "object") return type ?? "unknown";
    if (properties) return objectType(schema);
    if (typeof additionalProperties !== "object") return "unknown";
    const key = schema.propertyNames ? typeOf(schema.propertyNames) : "string";
    const record = `Record<${key}, ${typeOf(additionalProperties)}>`;
    return resolved(schema.propertyNames)?.enum ? `Readonly<Partial<${record}>>` : `Readonly<${record}>`;
  }

  function resolved(schema) {
    return schema?.$ref ? definitions[schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1)] : schema;
  }

  function objectType({ properties, required = [] }) {
    const members = Object.entries(properties).map(
      ([name, value]) =>
        `readonly ${/^\w+$/.test(name) ? name : JSON.stringify(name)}${required.includes(name) ? "" : "?"}: ${typeOf(value)};`,
    );
    return `{ ${members.join(" ")} }`;
  }

  /** A definition of which more members are required. */
  function requiredOf({ allOf: [base], required }) {
    return `Required<Pick<${typeOf(base)}, ${required.map((name) => JSON.stringify(name)).join(" | ")}>>`;
  }

  function refType(name) {
    if (known[name]) return known[name];
    return isText(definitions[name]) ? "string" : typeName(name);
  }

  /** One line a type: they are read by the compiler, people read the schemas. Texts of a pattern have no type of their own. */
  function declarations(more = []) {
    const own = Object.entries(definitions).filter(([name, schema]) => !known[name] && !isText(schema));
    return [...own, ...more].map(([name, schema]) => `export type ${typeName(name)} = ${typeOf(schema)};`);
  }

  return { declarations };
}

const isText = ({ type, enum: values }) => type === "string" && !values;
const typeName = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
