/** Evaluates the expressions of a workflow with GitHub's own evaluator. */

import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

/** `github`, `secrets`, `needs`, `steps`, … as plain JSON. */
export type Contexts = Readonly<Record<string, unknown>>

/**
 * An `if:`, with or without braces around it. Where it does not speak of what came before, that must have gone well.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions (read 2026-11-22)
 */
export function evaluateIf(condition: string | undefined, contexts: Contexts, { failed = false } = {}): boolean {
  const bare = /^\$\{\{(.*)\}\}$/s.exec(condition?.trim() ?? '')?.[1] ?? condition ?? 'true'
  if (failed && !/\b(?:always|failure|success|cancelled)\(/.test(bare)) return false
  const value = evaluate(bare, contexts, statusFunctions(failed))
  return value.kind === data.Kind.Boolean ? value.value : value.coerceString() !== ''
}

interface StatusFunction {
  readonly name: string
  readonly minArgs: number
  readonly maxArgs: number
  readonly call: () => data.ExpressionData
}

function statusFunctions(failed: boolean): readonly StatusFunction[] {
  const say = (name: string, value: boolean) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  })
  return [say('always', true), say('failure', failed), say('success', !failed), say('cancelled', false)]
}

/** A text with expressions in it. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_all, expression: string) =>
    evaluate(expression, contexts).coerceString(),
  )
}

function evaluate(
  expression: string,
  contexts: Contexts,
  functions: readonly StatusFunction[] = [],
): data.ExpressionData {
  const { tokens } = new Lexer(expression.trim()).lex()
  const parsed = new Parser(tokens, Object.keys(contexts), [...functions]).parse()
  const context: unknown = JSON.parse(JSON.stringify(contexts), data.reviver)
  if (!(context instanceof data.Dictionary)) throw new TypeError('contexts are an object')
  return new Evaluator(parsed, context, new Map(functions.map((one) => [one.name, one]))).evaluate()
}
