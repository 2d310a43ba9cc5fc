import { expect, it } from 'vitest'
import { monogram } from '#src/model/monogram.ts'

it.each([
  ['Joe Russo', 'JR'],
  ['AGBO', 'A'],
  ['Extraction 2', 'E2'],
  ['Tyler Rake', 'TR'],
  ['SlashFilm', 'S'],
  ['/Film', 'F'],
  ['Anthony "Tony" de la Cruz', 'AC'],
  ['The Hollywood Reporter', 'HR'],
  ['The', 'T'],
  ['élodie o’brien', 'ÉO'],
  ['e\u0301lodie', 'E\u0301'],
  ['마동석', '마'],
  ['इरफ़ान ख़ान', 'इख़ा'],
  ['宮崎 駿', '宮駿'],
  ['…', ''],
])('stands for %s as %s', (name, letters) => {
  expect(monogram(name)).toBe(letters)
})
