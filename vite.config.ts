import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { hub } from './src/compiler/plugin.ts'

const port = Number(process.env['PORT']) || 4173
const isTest = process.env['VITEST'] !== undefined

const project = (name: string, include: string[], environment: 'node' | 'jsdom', setup: string[] = []) => ({
  extends: true as const,
  test: { name, include, environment, setupFiles: setup },
})

export default defineConfig({
  plugins: [react(), ...(isTest ? [] : hub())],
  server: { port: 5173 },
  build: { cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
  // Its own answer to other origins would come before the hub's headers.
  preview: { port, strictPort: true, cors: false },
  test: {
    projects: [
      project('unit', ['tests/{model,hub,compiler}/**/*.test.ts'], 'node'),
      project('component', ['tests/{ui,records,features,pages,data}/**/*.test.{ts,tsx}'], 'jsdom', [
        'tests/setup.ts',
      ]),
      project('contract', ['tests/contract/**/*.test.ts', 'tests/*.test.ts'], 'node'),
      {
        ...project('build', ['tests/build/**/*.test.ts'], 'node'),
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
