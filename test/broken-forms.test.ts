// The program itself, with the list of its forms spoilt as it is loaded.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const spoil = `
import { registerHooks } from 'node:module'
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    if (!url.endsWith('/domain/instruments/registry.ts')) return loaded
    const more = "\\ninstruments.push({ ...rfm2024, pages: undefined, bands: rfm2024.bands.slice(1), questions: { ...rfm2024.questions, a01: { ...rfm2024.questions.a01, label: '', when: { kind: 'answered', question: 'a99' } } } })"
    return { ...loaded, source: String(loaded.source) + more }
  },
})`

test('a product with broken forms does not start: it names every fault at once and ends with 2', t => {
  const data = mkdtempSync(join(tmpdir(), 'broken-forms-'))
  t.after(() => rmSync(data, { recursive: true }))
  const words = ['--import', `data:text/javascript,${encodeURIComponent(spoil)}`, 'src/main.ts']
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const env = { PATH: process.env.PATH, HOMEWARD_DATA: data, HOMEWARD_MODE: 'service' }
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd, env, encoding: 'utf8', timeout: 60_000 })
  assert.deepEqual([status, stdout], [2, ''])
  for (const fault of [
    /^Homeward does not start:$/m,
    /HOMEWARD_SECRET/,
    /^ {2}rfm-2024 2024-04 stands twice$/m,
    /^ {2}rfm-2024: versions 2024-04 and 2024-04 both hold always$/m,
    /^ {2}rfm-2024 2024-04: a01 has no label$/m,
    /^ {2}rfm-2024 2024-04: a01 depends on “a99”, which is no question of the form$/m,
    /^ {2}rfm-2024 2024-04: has no band for 0 to 12$/m,
  ])
    assert.match(stderr, fault)
})
