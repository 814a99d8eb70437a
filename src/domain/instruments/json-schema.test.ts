import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import { inputJson, sentJson } from '../../../test/builders/hostile-json.ts'
import {
  answersSchema,
  instruments,
  noLists,
  type Question,
  type Questions,
  readSent,
  storedOf,
  takesNotKnown,
  withLists,
} from './index.ts'

const isAsked = ({ input }: Question): boolean => input.kind !== 'heading' && input.kind !== 'computed'

type Tried = { readonly name: string; readonly questions: Questions; readonly schema: ReturnType<typeof answersSchema> }
const tried: readonly Tried[] = instruments
  .map(of => withLists(of, noLists))
  .flatMap(of => [
    { name: of.code, questions: of.questions, schema: answersSchema(of) },
    ...(of.review === undefined
      ? []
      : [{ name: `${of.code}, a review`, questions: of.review, schema: answersSchema(of, of.review) }]),
  ])

// Another program's reading of the schema, so that it is a schema and not only an object of ours.
const validatorOf = (schema: Tried['schema']) => z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])

test('The schema of a form has one property a question that is asked, with its words, and requires none', () => {
  for (const { name, questions, schema } of tried) {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema')
    assert.ok(!('required' in schema), name)
    const properties = schema.properties as Record<string, { title: string; anyOf: unknown[] }>
    const asked = Object.entries(questions).filter(([, question]) => isAsked(question))
    assert.deepEqual(
      Object.entries(properties).map(([id, { title }]) => [id, title]),
      asked.map(([id, { label }]) => [id, label]),
    )
    for (const [id, question] of asked) {
      const said = JSON.stringify(properties[id]?.anyOf).includes('#/$defs/notKnown')
      assert.equal(said, takesNotKnown(question), `${name} ${id}`)
    }
  }
})

test('Nothing and an honest "not known" are valid answers, and what is no question or no answer is not', () => {
  for (const { name, questions, schema } of tried) {
    const validator = validatorOf(schema)
    assert.ok(validator.safeParse({}).success, name)
    const asked = Object.entries(questions).filter(([, question]) => isAsked(question))
    assert.ok(validator.safeParse(Object.fromEntries(asked.map(([id]) => [id, null]))).success, name)
    const unknown = asked.filter(([, question]) => takesNotKnown(question)).map(([id]) => [id, { notKnown: true }])
    assert.ok(validator.safeParse(Object.fromEntries(unknown)).success, name)
    assert.ok(!validator.safeParse({ 'no-such-question': 'x' }).success, name)
    for (const [id] of asked) assert.ok(!validator.safeParse({ [id]: { notKnown: false } }).success, `${name} ${id}`)
  }
})

test('What the schema allows is read, and what is read the schema allows', () => {
  const questions = tried.flatMap(({ questions: of, schema }) => {
    const validator = validatorOf(schema)
    return Object.entries(of).flatMap(([id, question]) => (isAsked(question) ? [{ id, question, validator }] : []))
  })
  const sent = fc
    .constantFrom(...questions)
    .chain(one => fc.tuple(fc.constant(one), fc.oneof(inputJson(one.question.input), sentJson(one.question.input))))
  let [allowed, forbidden] = [0, 0]
  fc.assert(
    fc.property(sent, ([{ id, question, validator }, json]) => {
      const valid = validator.safeParse({ [id]: json }).success
      const read = readSent(question.input, json)
      const isNotKnown = JSON.stringify(json) === '{"notKnown":true}'
      if (valid && !isNotKnown) assert.notEqual(read.kind, 'refused', JSON.stringify(read))
      if (read.kind === 'value')
        assert.ok(validator.safeParse({ [id]: storedOf(question.input, read.value) }).success, JSON.stringify(json))
      if (valid) allowed += 1
      else forbidden += 1
    }),
    { numRuns: 3000 },
  )
  assert.ok(allowed > 300 && forbidden > 300, `${allowed} were valid and ${forbidden} were not`)
})
