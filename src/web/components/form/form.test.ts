import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '../../html.ts'
import { form } from './form.ts'

const tokens = html`<input type="hidden" name="token" value="ours">`

test('A form posts and carries its tokens', () => {
  const written = String(form({ action: '/save', tokens, body: html`<p>x</p>` }))
  assert.match(written, /^<form action="\/save" method="post" novalidate>/)
  assert.match(written, /name="token"/)
  assert.doesNotMatch(written, /autosave/)
})

test('A form that saves as it is filled in has a place to say what is saved', () => {
  const written = String(form({ action: '/save', tokens, body: html`<p>x</p>`, autosave: '/draft' }))
  assert.match(written, /data-autosave="\/draft"[\s\S]*role="status" data-autosave-status/)
})
