// Compiles the styles: GOV.UK and MOJ Sass in Arial, of the components in use only, with our own on top.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'

/** Where the compiled styles are kept, to be committed. */
export const compiledStyles = new URL('../assets/homeward.css', import.meta.url)

const root = new URL('../../../', import.meta.url)

/** The styles as one minified text. Throws where the Sass does not compile. */
export function compileStyles(): string {
  const { css } = compile(fileURLToPath(new URL('homeward.scss', import.meta.url)), {
    loadPaths: [fileURLToPath(root), fileURLToPath(new URL('node_modules/', root))],
    style: 'compressed',
    quietDeps: true,
  })
  return `${css}\n`
}

if (import.meta.main) writeFileSync(compiledStyles, compileStyles())
