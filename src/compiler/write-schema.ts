import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { jsonSchemas } from './emit/json-schema.ts'

/** `npm run schema`: writes the JSON Schemas that stand beside the dataset. */
const folder = resolve('src/content/schema')
await mkdir(folder, { recursive: true })
for (const [name, text] of Object.entries(jsonSchemas())) await writeFile(join(folder, name), text)
