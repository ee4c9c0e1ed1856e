/** Where to cut a text so that no character is torn apart. */

/** At most `max` code points; what is cut off leaves an `…`, which counts. */
export function cutCodePoints(text: string, max: number): string {
  let seen = 0
  let end = 0
  let keptEnd = 0
  for (const character of text) {
    seen += 1
    if (seen > max) return max < 1 ? '' : `${text.slice(0, keptEnd)}…`
    end += character.length
    if (seen === max - 1) keptEnd = end
  }
  return text
}

/** At most `max` UTF-16 units, the measure that APIs count in; never half a surrogate pair. */
export function cutUnits(text: string, max: number): string {
  const end = Math.max(0, max)
  const tornApart = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end))
  return text.slice(0, tornApart ? end - 1 : end)
}
