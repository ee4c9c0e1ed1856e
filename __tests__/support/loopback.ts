/** Inputs that ask a plain server by `https:`. */

export function httpsOf({ url, host }: { readonly url: string; readonly host: string }) {
  const https = url.replace('http:', 'https:')
  return {
    hook: `${https}/api/deploy-hook/1001/fake-hook-secret-0123456789`,
    'preview-hook': '',
    'api-url': https,
    'allowed-hosts': host,
  }
}
