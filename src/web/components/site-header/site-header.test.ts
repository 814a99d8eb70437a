import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '../../html.ts'
import { siteHeader } from './site-header.ts'

test('The bar names the product in words, and nobody where nobody is signed in', () => {
  assert.match(String(siteHeader({})), /href="\/">Homeward<\/a>/)
  assert.doesNotMatch(String(siteHeader({})), /hw-header__actor|svg/)
})

test('The bar says who is signed in as what, with what they can do about it', () => {
  const written = String(siteHeader({ actor: { who: 'A. <Sample>', links: html`<a href="/out">Sign out</a>` } }))
  assert.match(written, /A\. &lt;Sample&gt;[\s\S]*<a href="\/out">/)
})
