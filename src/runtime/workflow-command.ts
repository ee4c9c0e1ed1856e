/**
 * The runner's commands on stdout. Written here and not through `@actions/core`, since masks must stand before everything
 * else and loading that package takes longer than the request that starts the deployment.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands (read 2026-11-22)
 */

export type CommandName = 'add-mask' | 'debug' | 'notice' | 'warning' | 'error' | 'group' | 'endgroup'

/** One line, without its end; whatever `message` holds stays in it. */
export function workflowCommand(name: CommandName, message: string): string {
  return `::${name}::${message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`
}

/** The longest start of a text whose command form has at most `mostCharacters` characters; never half a surrogate pair. */
export function cutForCommand(text: string, mostCharacters: number): string {
  let length = 0
  let kept = ''
  for (const character of text) {
    length += /[%\r\n]/.test(character) ? 3 : character.length
    if (length > mostCharacters - 1) return `${kept}…`
    kept += character
  }
  return kept
}
