/** Evaluates the expressions of a workflow with GitHub's own evaluator. */

import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

/** `github`, `secrets`, `needs`, `steps`, … as plain JSON. */
export type Contexts = Readonly<Record<string, unknown>>

/** An `if:`, with or without braces around it; absent, it holds. */
export function evaluateIf(condition: string | undefined, contexts: Contexts): boolean {
  if (condition === undefined) return true
  const bare = /^\$\{\{(.*)\}\}$/s.exec(condition.trim())?.[1] ?? condition
  const value = evaluate(bare, contexts)
  return value.kind === data.Kind.Boolean ? value.value : value.coerceString() !== ''
}

/** A text with expressions in it. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_all, expression: string) =>
    evaluate(expression, contexts).coerceString(),
  )
}

function evaluate(expression: string, contexts: Contexts): data.ExpressionData {
  const { tokens } = new Lexer(expression.trim()).lex()
  const parsed = new Parser(tokens, Object.keys(contexts), []).parse()
  const context: unknown = JSON.parse(JSON.stringify(contexts), data.reviver)
  if (!(context instanceof data.Dictionary)) throw new TypeError('contexts are an object')
  return new Evaluator(parsed, context).evaluate()
}
