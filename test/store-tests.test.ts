import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usesDatabase } from './store-tests.ts'

test('A test that makes a database itself, by a builder or by walking in a browser uses one; a pure one and a guard do not', () => {
  const paths = [
    'src/actions/messages/messages.test.ts',
    'src/store/instruments/sight.test.ts',
    'test/journeys/leaver.test.ts',
  ]
  assert.deepEqual(paths.map(usesDatabase), [true, true, true])
  const pure = ['src/domain/protocol/worked-cases.test.ts', 'test/guards/names.test.ts', 'test/store-tests.test.ts']
  assert.deepEqual(pure.map(usesDatabase), [false, false, false])
})
