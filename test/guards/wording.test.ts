import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planted, projectCode } from './project.ts'
import { castsOf, wordingFaults } from './wording.ts'

const faultsOf = (text: string) => wordingFaults(planted({ 'src/web/a.ts': text }), '2026-03-01')

test('any is a fault wherever a type may stand, and not as a word', () => {
  const wrong = ['let a: any', 'const b = c as any', 'type D = Record<string, any>', 'function e(f: any[]) {}']
  for (const text of wrong) assert.equal(faultsOf(text).length, 1, text)
  assert.deepEqual(faultsOf("// any of these\nconst any = 'any'\n"), [])
})

test('silencing the compiler is a fault, and silencing a checker without a reason is one', () => {
  const wrong = ['// @ts-ignore', '/* @ts-nocheck */', '// @ts-expect-error', '// biome-ignore lint/style/x:']
  const more = [
    '// biome-ignore lint/style/x: <explanation>',
    '// biome-ignore lint/style/x',
    '// biome-ignore-all lint: x',
  ]
  for (const text of [...wrong, ...more]) assert.equal(faultsOf(text).length, 1, text)
  assert.deepEqual(faultsOf('// biome-ignore lint/style/x: the library asks for this very name\n'), [])
  assert.deepEqual(faultsOf("const text = '// @ts-ignore'\n"), [])
})

test('a task without a date is a fault, and so is one whose date has passed', () => {
  assert.equal(faultsOf('// TODO later').length, 1)
  assert.equal(faultsOf('/** FIXME */').length, 1)
  assert.deepEqual(faultsOf('// TODO 2026-02-28: remove'), ['src/web/a.ts:1 TODO was due by 2026-02-28'])
  assert.deepEqual(faultsOf('// TODO 2026-03-01: remove'), [])
})

test('a test that is left out or singled out is a fault', () => {
  for (const text of ["test.skip('x')", "describe.only('x')", "it.todo('x')"])
    assert.equal(faultsOf(text).length, 1, text)
})

test('a cast is counted in both forms, save as const', () => {
  assert.equal(castsOf(planted({ 'src/web/a.ts': 'a as B; <C>d; [1] as const; e satisfies F' })[0]!), 2)
})

test('the project says no any, silences nothing without a reason and leaves no test out', () => {
  assert.deepEqual(wordingFaults(projectCode(), new Date().toISOString().slice(0, 10)), [])
})
