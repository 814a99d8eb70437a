import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogueSections } from '../src/domain/protocol/coverage/index.ts'
import { catalogueCoverage, quantile, summary } from './figures.ts'
import { planted, projectCode } from './guards/project.ts'

test('an id counts when it stands in the title of a test or of a worked case, once however often it is named', () => {
  const files = planted({
    'src/a.test.ts': `test('MISS-13.15: the third report', () => {}); test(\`MISS-13.15 and T-07. Both\`, () => {})
      // GOV-14.1 in a comment
      const words = 'GOV-14.2 in a string'`,
    'src/a.cases.ts': `export const cases = [{ title: 'RHI-15.6: in time at 72 hours', note: 'GOV-14.3' }]`,
    'src/a.ts': `test('GOV-14.4a', () => {})`,
  })
  const ids = ['MISS-13.15', 'T-07', 'RHI-15.6', 'GOV-14.1', 'GOV-14.2', 'GOV-14.3', 'GOV-14.4a']
  assert.deepEqual(catalogueCoverage(files, ids), { named: ['MISS-13.15', 'RHI-15.6', 'T-07'], unknown: [] })
})

test('an id that has the shape of the catalogue but is not in it is told apart, and other capitals are not', () => {
  const files = planted({ 'src/a.test.ts': `test('MISS-99.1 in UTF-8 by SHA-256, and MISS-RFM', () => {})` })
  assert.deepEqual(catalogueCoverage(files, ['MISS-13.15', 'MISS-RFM']), {
    named: ['MISS-RFM'],
    unknown: ['MISS-99.1'],
  })
})

test('no test names an id of the catalogue that does not exist', () => {
  const planting = 'test/figures.test.ts'
  assert.deepEqual(catalogueCoverage(projectCode().filter(file => file.path !== planting)).unknown, [])
})

test('a quantile is a number of the list, and nought of none', () => {
  assert.equal(quantile([5, 1, 3], 0.5), 3)
  assert.equal(quantile([5, 1, 3], 1), 5)
  assert.equal(quantile([], 0.5), 0)
})

test('the summary can be made of an empty project', () => {
  assert.equal(summary([]).length, catalogueSections.length + 5)
})
