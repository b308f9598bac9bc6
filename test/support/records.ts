/** An Avro record as text; a field is written "name:type" or "name:type=default". */
export function record(fullName: string, fields: readonly string[]): string {
  const dot = fullName.lastIndexOf(".");
  const namespace = dot < 0 ? {} : { namespace: fullName.slice(0, dot) };
  const parsed = fields.map((field) => {
    const [, name, type, preset] = /^(\w+):([\w.]+)(?:=(.*))?$/.exec(field) ?? [];
    if (preset === undefined) return { name, type };
    return { name, type, default: type === "string" ? preset : Number(preset) };
  });
  const schema = { type: "record", name: fullName.slice(dot + 1), ...namespace, fields: parsed };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
