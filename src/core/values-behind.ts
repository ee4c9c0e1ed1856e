/** What stands behind certain keys of a YAML or JSON text, wherever they are and however torn the text is. */

import { isNode, isScalar, type Pair, parseDocument, visit } from 'yaml'

export interface Found {
  readonly key: string
  readonly value: unknown
}

const mostAliases = 100

/** For what has to be masked before anybody says what is wrong with the text. Never throws. */
export function valuesBehind(text: string, keys: ReadonlySet<string>): readonly Found[] {
  const found: Found[] = []
  try {
    const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false })
    const plain = ({ value }: Pair) =>
      isNode(value) ? value.toJS(document, { maxAliasCount: mostAliases }) : undefined
    visit(document, {
      Pair(_, pair) {
        const key = isScalar(pair.key) ? String(pair.key.value) : ''
        if (keys.has(key)) found.push({ key, value: plain(pair) })
      },
    })
  } catch {
    // What was found until then is found.
  }
  return found
}
