import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '#src/compiler/emit/json-schema.ts'
import { KINDS, KIND_NAMES } from '#src/model/kinds.ts'
import { world } from '#tests/fixtures/world.ts'

const folder = resolve('src/content/schema')

describe('the JSON Schemas beside the dataset', () => {
  it('are those of the model: run `npm run schema` after a change', () => {
    const schemas = jsonSchemas()
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(schemas).toSorted())
    for (const [name, text] of Object.entries(schemas))
      expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
  })

  it('stand where the records look for them', () => {
    for (const kind of KIND_NAMES)
      for (const record of Object.values(world[kind])) {
        const file = join('/content', KINDS[kind].folder, record.$schema)
        expect(Object.keys(jsonSchemas())).toContain(file.replace('/content/schema/', ''))
      }
  })

  it('allow no unknown fields and need what the model needs', () => {
    const person: unknown = JSON.parse(jsonSchemas()['person.json'] ?? '')
    expect(person).toMatchObject({
      $ref: '#/$defs/person',
      $defs: {
        person: {
          type: 'object',
          additionalProperties: false,
          required: ['$schema', 'name', 'description', 'bio', 'sources', 'occupation'],
        },
      },
    })
  })
})
