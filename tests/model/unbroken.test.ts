import { expect, it } from 'vitest'
import { unbroken } from '#src/model/unbroken.ts'

it.each([
  ['from 12 to 18 June', 'from 12\u00A0to\u00A018\u00A0June'],
  ['a film that no one has, no longer', 'a film that no\u00A0one has, no\u00A0longer'],
  ['a cut of Extraction 2 is done', 'a cut of Extraction\u00A02 is done'],
  ['on 2 May', 'on\u00A02\u00A0May'],
  ['on 24 April 2020', 'on 24\u00A0April\u00A02020'],
  ['in 2020 Netflix said', 'in 2020 Netflix said'],
  ['90 million households over 28 days', '90\u00A0million households over 28\u00A0days'],
  ['the most (85 million) of all', 'the most (85\u00A0million) of all'],
  ['36 borne out, 1 contradicted', '36\u00A0borne out, 1\u00A0contradicted'],
  ['ahead of 6 Underground', 'ahead of\u00A06\u00A0Underground'],
  ['from 70 per cent to 2 minutes', 'from 70\u00A0per\u00A0cent to\u00A02\u00A0minutes'],
  ['as 135.7 million views', 'as 135.7\u00A0million views'],
  ['the 2 of them', 'the\u00A02 of them'],
  ['the one to keep it.', 'the one to keep\u00A0it.'],
  ['the one to hold it to.', 'the one to hold\u00A0it\u00A0to.'],
  ['over 30 days, not 28.', 'over 30\u00A0days,\u00A0not\u00A028.'],
  // What stands behind marked words.
  [' do.', '\u00A0do.'],
  ['written before October 2026, says', 'written before October\u00A02026, says'],
  ['A start for all of us', 'A\u00A0start for all of us'],
  ['An end to A Good Film', 'An\u00A0end to A Good Film'],
  ['The world of ', 'The\u00A0world of '],
  ['The Wire', 'The Wire'],
  ['Another start for all', 'Another start for all'],
  ['Why it? Ask it of them', 'Why it? Ask it of them'],
])('keeps what would be torn in “%s” together', (text, kept) => {
  expect(unbroken(text)).toBe(kept)
})
