import { directive } from 'micromark-extension-directive'

const OPENING = [...':claim'].map((sign) => sign.charCodeAt(0))
const BRACKET = '['.charCodeAt(0)
const BRACE = '{'.charCodeAt(0)

const COLON = ':'.charCodeAt(0)

type Extension = ReturnType<typeof directive>

const textDirectives = [directive().text?.[COLON] ?? []].flat()

type Construct = (typeof textDirectives)[number]
type State = ReturnType<Construct['tokenize']>

/** `:claim[` or `:claim{` and nothing else. */
const opening: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let at = 0
    const next: State = (code) => {
      if (at === OPENING.length) return code === BRACKET || code === BRACE ? ok(code) : nok(code)
      if (code !== OPENING[at]) return nok(code)
      if (at === 0) effects.enter('data')
      effects.consume(code)
      if (++at === OPENING.length) effects.exit('data')
      return next
    }
    return next
  },
}

const tokenize: Construct['tokenize'] = (effects, ok, nok) =>
  effects.check(opening, effects.attempt(textDirectives, ok, nok), nok)

/** The generic directive syntax for one name, `:claim`; every other colon stays a colon, as in 10:30pm. */
export const claimDirective: Extension = {
  text: { [COLON]: textDirectives.map((construct) => ({ ...construct, tokenize })) },
}
