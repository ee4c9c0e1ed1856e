/**
 * Holds one API to its OpenAPI document: which operation is a request, does the request keep to the document, and does
 * the answer. The document itself is the router, so nothing can be simulated that no contract describes.
 */

import { readFileSync } from 'node:fs'
import formats from 'ajv-formats'
import { type Document, OpenAPIBackend, type Operation } from 'openapi-backend'
import { parse } from 'yaml'
import { fieldsOf } from './json.ts'

/** A request as it came over the wire; `path` is relative to the base of the API, `query` has no question mark. */
export interface ContractRequest {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** One operation of the document that matched a request. */
export interface MatchedOperation {
  readonly id: string
  /** Path parameters, percent-decoded. */
  readonly params: Readonly<Record<string, string>>
  /** What is wrong with the request, one sentence a problem; empty when it keeps to the contract. */
  readonly requestProblems: readonly string[]
}

export interface Contract {
  readonly operationIds: readonly string[]
  match(request: ContractRequest): MatchedOperation | undefined
  /** What is wrong with an answer of `operationId`; `body` is the JSON value, undefined when there is none. */
  responseProblems(operationId: string, answer: { readonly status: number; readonly body?: unknown }): readonly string[]
}

export interface ContractOptions {
  /** Statuses that every operation may answer although the document does not list them there. */
  readonly generalStatuses?: readonly number[]
  /** Further or looser formats of strings, by name. */
  readonly stringFormats?: Readonly<Record<string, (text: string) => boolean>>
}

const loaded = new Map<string, Promise<Contract>>()

/** Reads an OpenAPI document of this repository's `contracts/`, e.g. `flightcontrol`, once in the life of the process. */
export function loadContract(name: string): Promise<Contract> {
  const contract = loaded.get(name) ?? createContract(parse(readFileSync(fileOf(name), 'utf8')))
  loaded.set(name, contract)
  return contract
}

function fileOf(name: string): URL {
  return new URL(`../contracts/${name}.yaml`, import.meta.url)
}

/** Makes a contract of an OpenAPI 3.0 or 3.1 document. */
export async function createContract(document: unknown, options: ContractOptions = {}): Promise<Contract> {
  if (!isOpenApi(document)) throw new Error('this is no OpenAPI 3 document')
  const api = new OpenAPIBackend({
    definition: document,
    quick: true,
    ajvOpts: { allErrors: true, strict: false, logger: false },
    customizeAjv(ajv) {
      formats.default(ajv)
      for (const [name, accepts] of Object.entries(options.stringFormats ?? {})) ajv.addFormat(name, accepts)
      return ajv
    },
  })
  await api.init()
  const operations = new Map(api.router.getOperations().map((operation) => [operation.operationId ?? '', operation]))

  return {
    operationIds: [...operations.keys()],
    match(request) {
      const wire = { ...request, headers: { ...request.headers }, body: request.body === '' ? undefined : request.body }
      const operation = api.router.matchOperation(wire)
      if (operation?.operationId === undefined) return undefined
      const checked = api.validator.validateRequest(wire, operation)
      const params: Record<string, string> = { ...api.router.parseRequest(wire, operation).params }
      return { id: operation.operationId, params, requestProblems: sentences('request', checked.errors) }
    },
    responseProblems(operationId, { status, body }) {
      const operation = operations.get(operationId)
      if (operation === undefined) return [`no operation ${operationId}`]
      if (!isListed(operation, status)) {
        return options.generalStatuses?.includes(status) ? [] : [`answer: status ${status} is not in the contract`]
      }
      return sentences('answer', api.validator.validateResponse(body ?? null, operation, status).errors)
    },
  }
}

function isOpenApi(document: unknown): document is Document {
  const { openapi, paths } = fieldsOf(document)
  return typeof openapi === 'string' && openapi.startsWith('3.') && typeof paths === 'object'
}

function isListed(operation: Operation, status: number): boolean {
  const listed = Object.keys(operation.responses ?? {})
  return listed.includes(`${status}`) || listed.includes(`${Math.floor(status / 100)}XX`) || listed.includes('default')
}

type SchemaError = { readonly instancePath: string; readonly message?: string | undefined; readonly params?: unknown }

function sentences(what: string, errors: readonly SchemaError[] | null | undefined): readonly string[] {
  return (errors ?? []).map((error) => {
    const detail = error.message?.includes('additional') ? ` ${JSON.stringify(error.params)}` : ''
    return `${what}${error.instancePath}: ${error.message ?? 'is not valid'}${detail}`
  })
}
