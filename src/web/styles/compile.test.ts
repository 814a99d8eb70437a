import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { compiledStyles, compileStyles } from './compile.ts'

const committed = readFileSync(compiledStyles, 'utf8')

test('The committed styles are what the Sass compiles to', () => {
  assert.equal(compileStyles() === committed, true, 'Run npm run styles and commit src/web/assets/homeward.css')
})

test('No style names the typeface or fetches a font or a picture that this product may not use', () => {
  assert.equal(committed.match(/GDS Transport/gi), null)
  assert.equal(committed.match(/@font-face/gi), null)
  // One class of MOJ's timeline, which this product never writes, names a picture.
  const pictures = committed.match(/url\([^)]*\)/gi)?.filter(address => !address.includes('icon-document.svg'))
  assert.deepEqual(pictures, [])
  assert.equal(committed.match(/crown/gi), null)
})
