import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planted, projectCode } from './project.ts'
import { functionsOf, isData, sizeFaults } from './sizes.ts'

const lines = (count: number) => Array.from({ length: count }, (_, index) => `  step(${index})\n`).join('')
const functionOf = (count: number) => `export function walk() {\n${lines(count - 2)}}\n`
const faultsOf = (text: string) => sizeFaults(planted({ 'src/web/a.ts': text }), [])

test('a function of sixty lines passes and one of sixty-one is a fault', () => {
  assert.deepEqual(faultsOf(functionOf(60)), [])
  assert.deepEqual(faultsOf(functionOf(61)), ['src/web/a.ts:1 walk has 61 lines'])
})

test('arrow functions, methods and functions inside functions are measured too', () => {
  const body = lines(61)
  assert.equal(faultsOf(`const go = () => {\n${body}}\n`).length, 1)
  assert.equal(faultsOf(`class A {\n go() {\n${body}}\n}\n`).length, 1)
  assert.equal(faultsOf(`const o = {\n go() {\n${body}}\n}\n`).length, 1)
  assert.equal(faultsOf(`function out() {\n function inner() {\n${body}}\n}\n`).length, 2)
})

test('a brace in a string, a template or a pattern does not mislead the measure', () => {
  const text = "export function a() {\n  return '}' + `{}}` + /[{]/.source\n}\nexport const b = () => 1\n"
  const measured = functionsOf(planted({ 'src/web/a.ts': text })[0]!)
  assert.deepEqual(
    measured.map(({ name, lines }) => [name, lines]),
    [
      ['a', 3],
      ['b', 1],
    ],
  )
})

test('what groups tests is a heading and not a function', () => {
  assert.deepEqual(faultsOf(`describe('x', () => {\n${lines(70)}})\n`), [])
})

test('a file of 401 lines of logic is a fault, and one of data is not', () => {
  const logic = Array.from({ length: 401 }, (_, index) => `step(${index})\n`).join('')
  assert.deepEqual(faultsOf(logic), ['src/web/a.ts has 401 lines'])
  const data = `export const rows = [\n${"  { id: 'a', says: 'b' },\n".repeat(450)}]\n`
  assert.deepEqual(faultsOf(data), [])
  assert.equal(isData(planted({ 'src/web/a.ts': `export const go = () => {\n${lines(20)}}\n` })[0]!), false)
})

test('an exception without a reason, or that is no longer needed, is a fault', () => {
  const files = planted({ 'src/web/a.ts': functionOf(61) })
  const reason = 'one table of one hundred branches, read from top to bottom'
  const exception = { path: 'src/web/a.ts', function: 'walk', reason }
  assert.deepEqual(sizeFaults(files, [exception]), [])
  assert.deepEqual(sizeFaults(files, [{ ...exception, reason: 'long' }]), ['src/web/a.ts gives no reason'])
  const unneeded = sizeFaults(planted({ 'src/web/a.ts': functionOf(9) }), [exception])
  assert.deepEqual(unneeded, ['src/web/a.ts walk needs no exception'])
})

test('no function of the project is over 60 lines and no file of logic over 400', () => {
  assert.deepEqual(sizeFaults(projectCode()), [])
})
