/** What a TypeScript source reaches for: every way in which a module can name another one. */
import { parseSync } from '@swc/core'

/** Stands for a name that only the running program knows. */
export const computed = '<computed>'

/**
 * The module specifiers of a source, in order: static, type-only, re-exported, dynamic, `import('x').Type`, `require`
 * and `process.getBuiltinModule`. A specifier that is not a plain string becomes `computed`. Throws on a syntax error.
 */
export function importsOf(source: string): readonly string[] {
  const found: string[] = []
  visit(parseSync(source, { syntax: 'typescript', target: 'es2022' }), (node) => {
    const named = specifierOf(node)
    if (named !== undefined) found.push(named)
  })
  return found
}

type Node = Readonly<Record<string, unknown>>

function visit(value: unknown, onNode: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, onNode)
  else if (isNode(value)) {
    onNode(value)
    visit(Object.values(value), onNode)
  }
}

function specifierOf(node: Node): string | undefined {
  switch (node['type']) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return isNode(node['source']) ? textOf(node['source']) : undefined
    case 'TsImportType':
      return textOf(node['argument'])
    case 'TsExternalModuleReference':
      return textOf(node['expression'])
    case 'CallExpression':
      return loads(node['callee']) ? textOf(firstArgument(node['arguments'])) : undefined
    default:
      return undefined
  }
}

/** True for `import(…)`, `require(…)`, `….require(…)` and `….getBuiltinModule(…)`. */
function loads(callee: unknown): boolean {
  if (!isNode(callee)) return false
  if (callee['type'] === 'Import') return true
  const name = callee['type'] === 'MemberExpression' ? callee['property'] : callee
  return isNode(name) && (name['value'] === 'require' || name['value'] === 'getBuiltinModule')
}

function firstArgument(list: unknown): unknown {
  const [first]: readonly unknown[] = Array.isArray(list) ? list : []
  return isNode(first) ? first['expression'] : undefined
}

function textOf(node: unknown): string {
  return isNode(node) && node['type'] === 'StringLiteral' && typeof node['value'] === 'string'
    ? node['value']
    : computed
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
