/** Puts generated text into its place in a page: between `<!-- inputs: … -->` and `<!-- /inputs -->`. */

export type Spliced =
  | { readonly kind: 'spliced'; readonly page: string }
  | { readonly kind: 'no-place'; readonly name: string }

/** `parts` by the name of their place. Everything outside of the places stays as it is. */
export function splice(page: string, parts: Readonly<Record<string, string>>): Spliced {
  let spliced = page
  for (const [name, text] of Object.entries(parts)) {
    const place = new RegExp(`(<!-- ${name}:[^>]*-->)[\\s\\S]*?(<!-- /${name} -->)`)
    if (!place.test(spliced)) return { kind: 'no-place', name }
    spliced = spliced.replace(place, (_all, start: string, end: string) => `${start}\n\n${text}\n\n${end}`)
  }
  return { kind: 'spliced', page: spliced }
}
