import { toJsonSchema } from '@valibot/to-json-schema';
import { Atlas, Claims, LayerFile, Places, Sources, Story, Units } from '../src/atlas/schema.ts';

const schemas = {
  atlas: Atlas,
  claims: Claims,
  layer: LayerFile,
  places: Places,
  sources: Sources,
  story: Story,
  units: Units,
};

/** The text of each JSON Schema file by its name, generated from the one definition in `src/atlas/schema.ts`. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      // An editor checks what is written, before defaults; trimmed text and own checks have no counterpart there.
      const jsonSchema = toJsonSchema(schema, {
        typeMode: 'input',
        ignoreActions: ['trim', 'check'],
        // The converter refuses keys from a list, though `propertyNames`, which it has written by then, says it all.
        overrideSchema: ({ valibotSchema, jsonSchema }) =>
          valibotSchema.type === 'record' ? jsonSchema : undefined,
      });
      return [`${name}.schema.json`, `${JSON.stringify(jsonSchema, null, 2)}\n`];
    }),
  );
}
