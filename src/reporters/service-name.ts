/** What a service is called where people read it. */
export function serviceName(service: { readonly name: string; readonly id: string }): string {
  return service.name || service.id || 'service'
}
