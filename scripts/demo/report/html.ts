/** HTML as text: what is put into a template is escaped, unless it is HTML already. */

export interface Html {
  readonly html: string
}

export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  return raw(parts.map((part, index) => part + (index < values.length ? textOf(values[index] ?? '') : '')).join(''))
}

/** Text that is HTML already. */
export function raw(text: string): Html {
  return { html: text }
}

function textOf(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return 'html' in value ? value.html : value.map((part) => part.html).join('')
}

export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
}
