import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runsOnBoth } from './store-tests.ts'

test('On both databases run a test that makes one itself or by a builder and a journey that is listed; a pure test, a guard, a screen and any other journey run once', () => {
  const paths = [
    'src/actions/messages/messages.test.ts',
    'src/store/instruments/sight.test.ts',
    'test/journeys/without-a-grant.test.ts',
  ]
  assert.deepEqual(paths.map(runsOnBoth), [true, true, true])
  const pure = ['src/domain/protocol/worked-cases.test.ts', 'test/guards/names.test.ts']
  const pages = ['src/web/screens/record/record-screens.test.ts', 'test/journeys/a-form.test.ts']
  assert.deepEqual([...pure, ...pages].map(runsOnBoth), [false, false, false, false])
})
