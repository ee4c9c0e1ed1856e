/** Reads the files that a step writes, as the runner does: `name=value` and `name<<delimiter` blocks; anything else is an error. */

export interface Entry {
  readonly name: string
  readonly value: string
}

/** Throws an Error that names the line where the file does not parse, as the runner fails the step. */
export function parseCommandFile(text: string): readonly Entry[] {
  const lines = text.split(/\r?\n/)
  const entries: Entry[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line)
    const plain = /^([^=]+)=(.*)$/.exec(line)
    if (heredoc) {
      const end = lines.indexOf(heredoc[2] ?? '', at + 1)
      if (end < 0) throw new Error(`line ${at + 1}: the block never ends`)
      entries.push({ name: heredoc[1] ?? '', value: lines.slice(at + 1, end).join('\n') })
      at = end
    } else if (plain) entries.push({ name: plain[1] ?? '', value: plain[2] ?? '' })
    else throw new Error(`line ${at + 1}: neither name=value nor name<<delimiter`)
  }
  return entries
}
