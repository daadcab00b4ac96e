import * as v from 'valibot';

/** The part of JSON Schema that media/schemas use. */
interface Schema {
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
  readonly items?: Schema | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly additionalProperties?: Schema | undefined;
  readonly required?: readonly string[] | undefined;
  readonly if?: Schema | undefined;
  readonly then?: Schema | undefined;
  readonly not?: Schema | undefined;
  readonly pattern?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly description?: string | undefined;
  readonly title?: string | undefined;
  readonly $schema?: string | undefined;
  readonly propertyNames?: Schema | undefined;
}

/** Strict, so that a keyword which the check below does not know is no schema of ours. */
const schemaShape: v.GenericSchema<unknown, Schema> = v.lazy(() =>
  v.strictObject({
    type: v.optional(v.union([v.string(), v.array(v.string())])),
    enum: v.optional(v.array(v.unknown())),
    anyOf: v.optional(v.array(schemaShape)),
    items: v.optional(schemaShape),
    properties: v.optional(v.record(v.string(), schemaShape)),
    additionalProperties: v.optional(schemaShape),
    required: v.optional(v.array(v.string())),
    if: v.optional(schemaShape),
    then: v.optional(schemaShape),
    not: v.optional(schemaShape),
    pattern: v.optional(v.string()),
    minimum: v.optional(v.number()),
    maximum: v.optional(v.number()),
    minLength: v.optional(v.number()),
    maxLength: v.optional(v.number()),
    description: v.optional(v.string()),
    title: v.optional(v.string()),
    $schema: v.optional(v.string()),
    propertyNames: v.optional(schemaShape),
  }),
);

/** What a JSON Schema has against a value: the places, empty where it fits. */
export function misfits(schema: unknown, value: unknown): string[] {
  return check(v.parse(schemaShape, schema), value, '');
}

/** The fields of a schema that have no description. */
export function fieldsWithoutDescription(schema: unknown): string[] {
  return undescribed(v.parse(schemaShape, schema), '');
}

function undescribed(schema: Schema, path: string): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
    ...(field.description === undefined ? [`${path}.${key}`] : []),
    ...undescribed(field, `${path}.${key}`),
  ]);
  const inner = [schema.items, schema.then].flatMap((each) => (each === undefined ? [] : undescribed(each, path)));
  return [...own, ...inner];
}

function check(schema: Schema, value: unknown, path: string): string[] {
  const { type, anyOf, items, properties = {}, additionalProperties, required = [] } = schema;
  const types = typeof type === 'string' ? [type] : type;
  const at = path === '' ? '/' : path;
  if (types !== undefined && !types.some((each) => isOfType(value, each))) return [at];
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [at];
  if (anyOf?.every((each) => check(each, value, path).length > 0) === true) return [at];
  if (schema.not !== undefined && check(schema.not, value, path).length === 0) return [at];
  if (typeof value === 'string' && !fitsText(schema, value)) return [at];
  if (typeof value === 'number' && (value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity)))
    return [at];
  const further =
    schema.if !== undefined && check(schema.if, value, path).length === 0 ? check(schema.then ?? {}, value, path) : [];
  if (Array.isArray(value))
    return [
      ...further,
      ...value.flatMap((entry, index) => (items === undefined ? [] : check(items, entry, `${path}/${index}`))),
    ];
  if (typeof value !== 'object' || value === null) return further;
  const missing = required.filter((key) => !Object.hasOwn(value, key)).map((key) => `${path}/${key}`);
  const inner = Object.entries(value).flatMap(([key, entry]) => {
    const field = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    return field === undefined ? [] : check(field, entry, `${path}/${key}`);
  });
  return [...further, ...missing, ...inner];
}

function fitsText({ pattern, minLength = 0, maxLength = Infinity }: Schema, text: string): boolean {
  return (
    (pattern === undefined || new RegExp(pattern, 'u').test(text)) &&
    text.length >= minLength &&
    text.length <= maxLength
  );
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
