/**
 * A Jest transformer for GitHub's workflow parser: it imports JSON without saying so, as bundlers allow and Node does not.
 * https://nodejs.org/api/esm.html#json-modules (read 2026-11-22)
 */
export default {
  process: (source: string) => ({
    code: source.replaceAll(/^(import .* from "[^"]+\.json");$/gm, "$1 with { type: 'json' };"),
  }),
}
