import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'

/** OpenAPI 3.1 of the endpoints, from the same schemas that parse the requests. */
export function openApi(endpoints: readonly Endpoint[], info: { title: string; version: string }) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const each of endpoints) {
    const path = each.path.replace(/:(\w+)/g, '{$1}')
    const operations = paths[path] ?? {}
    operations[each.method.toLowerCase()] = operation(each)
    paths[path] = operations
  }
  return { openapi: '3.1.0', info, paths, components: { schemas: { Problem: problemSchema } } }
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<string, unknown>
  return json
}

function operation(endpoint: Endpoint) {
  const parameters = [...parametersOf(endpoint.params, 'path'), ...parametersOf(endpoint.query, 'query')]
  return {
    summary: endpoint.summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(endpoint.body ? { requestBody: { required: true, content: bodyOf(endpoint, endpoint.body) } } : {}),
    responses: {
      200: {
        description: 'OK',
        content: endpoint.media
          ? { [endpoint.media]: {} }
          : { 'application/json': { schema: schemaOf(endpoint.answer, 'output') } },
      },
      default: {
        description: 'RFC 9457',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

const bodyOf = ({ upload }: Endpoint, body: z.ZodType) =>
  upload ? { 'application/octet-stream': {} } : { 'application/json': { schema: schemaOf(body, 'input') } }

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query') {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, object>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }))
}

const problemSchema = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    titleEn: { type: 'string' },
    status: { type: 'integer' },
    instance: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, message: { type: 'string' }, messageEn: { type: 'string' } },
      },
    },
  },
}
