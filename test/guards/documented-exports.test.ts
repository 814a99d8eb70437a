import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exportsOf, undocumentedExports } from './documented-exports.ts'
import { planted, projectCode } from './project.ts'

test('each kind of exported declaration without a doc comment is a fault', () => {
  const kinds = [
    'const a = 1',
    'function a() {}',
    'async function a() {}',
    'type a = 1',
    'interface a {}',
    'class a {}',
  ]
  for (const kind of kinds) {
    assert.deepEqual(undocumentedExports(planted({ 'src/domain/kernel/a.ts': `export ${kind}\n` })), [
      'src/domain/kernel/a.ts:1 a has no doc comment',
    ])
    assert.deepEqual(undocumentedExports(planted({ 'src/store/a.ts': `/** Says it. */\nexport ${kind}\n` })), [])
  }
})

test('an empty comment, an ordinary one, and one at the head of the file are no doc comment', () => {
  for (const before of ['/** */', '// Says it.', '/* Says it. */', '/** Head. */\nconst b = 2']) {
    assert.equal(
      undocumentedExports(planted({ 'src/actions/a.ts': `${before}\nexport const a = 1\n` })).length,
      1,
      before,
    )
  }
})

test('what is passed on, what is not exported, and other rooms need no doc comment', () => {
  const text = "export { b } from './b.ts'\nexport * from './c.ts'\nconst d = 1\n"
  assert.deepEqual(exportsOf(planted({ 'src/domain/kernel/index.ts': text })), [])
  assert.deepEqual(undocumentedExports(planted({ 'src/web/a.ts': 'export const a = 1' })), [])
})

test('every export of domain, store and actions has a doc comment', () => {
  assert.deepEqual(undocumentedExports(projectCode()), [])
})
