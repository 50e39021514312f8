/** As much of JSON Schema (draft 2020-12) as the schema of a dossier uses: no validator is among our packages. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly prefixItems?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

const ANNOTATIONS: ReadonlySet<string> = new Set(["$schema", "$defs", "title", "description", "default"]);

/** Where the value is not as the schema has it: `/figures/3/quantity: minimum`. Throws on a keyword it does not know. */
export function misfits(value: unknown, schema: JsonSchema): readonly string[] {
  return check(value, schema, "", schema.$defs ?? {});
}

function check(
  value: unknown,
  schema: JsonSchema,
  path: string,
  defs: NonNullable<JsonSchema["$defs"]>,
): string[] {
  const inside = (part: unknown, key: string | number, sub: JsonSchema) =>
    check(part, sub, `${path}/${key}`, defs);
  const fits = (sub: JsonSchema) => check(value, sub, path, defs).length === 0;
  const list = Array.isArray(value) ? value : [];
  const fields = isObject(value) ? value : {};
  const text = typeof value === "string" ? value : "";

  return Object.keys(schema).flatMap((keyword): string[] => {
    const wrong = (is: boolean) => (is ? [`${path}: ${keyword}`] : []);
    switch (keyword) {
      case "$ref": {
        const target = defs[schema.$ref?.replace("#/$defs/", "") ?? ""];
        if (!target) throw new Error(`The schema has no "${schema.$ref}".`);
        return check(value, target, path, defs);
      }
      case "type":
        return wrong(!isOfType(value, schema.type));
      case "const":
        return wrong(value !== schema.const);
      case "enum":
        return wrong(!schema.enum?.includes(value));
      case "pattern":
        return wrong(typeof value === "string" && !new RegExp(schema.pattern ?? "", "u").test(text));
      case "maxLength":
        return wrong([...text].length > (schema.maxLength ?? 0));
      case "minimum":
        return wrong(typeof value === "number" && value < (schema.minimum ?? 0));
      case "minItems":
        return wrong(Array.isArray(value) && list.length < (schema.minItems ?? 0));
      case "prefixItems":
        return (schema.prefixItems ?? []).flatMap((sub, at) =>
          at < list.length ? inside(list[at], at, sub) : [],
        );
      case "items": {
        const first = schema.prefixItems?.length ?? 0;
        return list.flatMap((item, at) =>
          at >= first && schema.items ? inside(item, at, schema.items) : [],
        );
      }
      case "properties":
        return Object.entries(schema.properties ?? {}).flatMap(([key, sub]) =>
          Object.hasOwn(fields, key) ? inside(fields[key], key, sub) : [],
        );
      case "required":
        return wrong(isObject(value) && !schema.required?.every((key) => Object.hasOwn(fields, key)));
      case "additionalProperties":
        return Object.keys(fields).flatMap((key) =>
          wrong(schema.additionalProperties === false && !Object.hasOwn(schema.properties ?? {}, key)),
        );
      case "anyOf":
        return wrong(!schema.anyOf?.some(fits));
      case "oneOf":
        return wrong(schema.oneOf?.filter(fits).length !== 1);
      default:
        if (ANNOTATIONS.has(keyword)) return [];
        throw new Error(`"${keyword}" is not checked: add it.`);
    }
  });
}

function isOfType(value: unknown, type: string | undefined): boolean {
  switch (type) {
    case "object":
      return isObject(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
