import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assetPath, assets } from './index.ts'

test('Every file that a page names is served under the folder of the hash, with its type', () => {
  for (const name of ['homeward.css', 'homeward.js', 'js-enabled.js', 'homeward.svg'] as const) {
    const asset = assets.get(assetPath(name))
    assert.match(assetPath(name), /^\/assets\/[0-9a-f]{12}\//)
    assert.equal((asset?.bytes.length ?? 0) > 0, true, name)
    assert.match(asset?.type ?? '', /^(text|image)\//)
  }
})

test('Every module that our script imports is served beside it', () => {
  const script = assets.get(assetPath('homeward.js'))?.bytes.toString() ?? ''
  const imported = [...script.matchAll(/from '\.\/([^']+)'/g)].map(found => found[1])
  assert.equal(imported.length > 0, true)
  for (const name of imported)
    assert.equal(assets.has(assetPath('homeward.js').replace('homeward.js', `${name}`)), true, name)
})

test('Our script keeps nothing in the browser', () => {
  const script = assets.get(assetPath('homeward.js'))?.bytes.toString() ?? ''
  assert.doesNotMatch(script, /localStorage|sessionStorage|indexedDB|document\.cookie|caches\b/)
})
