import { resolve } from 'node:path'
import { loadDataset } from './load.ts'
import { DatasetError } from './problem.ts'

/** `npm run check:content`: reads the dataset as the build would and reports what is wrong with it. */
try {
  const { entries } = await loadDataset(resolve(process.env['HUB_CONTENT'] ?? 'src/content'))
  process.stdout.write(`${entries.size} records, no problems.\n`)
} catch (error) {
  if (!(error instanceof DatasetError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
